/** The transcript as it would be published: header, turns with their speakers, events, and what would be left out, with the reasons. */

import { titleOf } from "../facts/catalogue-marks";
import { frame, lineText } from "../facts/frame";
import type { Boilerplate, LineRange, Outline, Part } from "../facts/model";
import { outline } from "../facts/outline";
import { TAUGHT } from "../facts/taught-lines";
import { lint } from "../rules/lint";
import type { RuleContext } from "../rules/rule";
import type { Transcript } from "../syntax/transcript";
import { lines } from "../text/amounts";
import { fromData, joined, say } from "../text/message";
import { append } from "../text/put";
import { lineSpan, slice } from "../text/source";
import {
  type Draft,
  draft,
  type LeftOut,
  type PreviewBlock,
  type PreviewFinding,
  type PreviewKind,
  plainDraft,
} from "./preview-block";
import { speechWriter } from "./preview-speech";

/** The page that a transcript makes, with what `lint` finds in it beside each part. Empty where the text is. */
export function preview(transcript: Transcript, context: RuleContext): readonly PreviewBlock[] {
  const drafts = pageOf(transcript);
  const findings: PreviewFinding[][] = drafts.map(() => []);
  let at = 0;
  for (const { span, message, severity, rule } of lint(transcript, context)) {
    while ((drafts[at + 1]?.start ?? Infinity) <= span.start) at++;
    findings[at]?.push({ span, message, severity, rule: rule.name });
  }
  return drafts.map(({ from, to, start, kind, speaker, role, runs, leftOut }, i) => ({
    from,
    to,
    start,
    kind,
    speaker,
    role,
    runs,
    leftOut,
    findings: findings[i] ?? [],
  }));
}

const HEADER_KINDS: Readonly<Partial<Record<Part, PreviewKind>>> = {
  title: "title",
  byline: "byline",
  dateline: "date",
  "delivery-note": "delivery-note",
  header: "header",
};

/** The parts of the page that a transcript makes, in text order; what would be left out is among them. */
export function pageOf(transcript: Transcript): readonly Draft[] {
  const facts = outline(transcript);
  const { forms } = frame(transcript);
  const { parts, boilerplate } = facts;
  const drafts: Draft[] = [];
  const speech = speechWriter(transcript, drafts);
  let block = 0;
  for (let line = 0; line < parts.length; line++) {
    const part = parts[line] ?? "blank";
    if (part === "statement" || part === "turn") {
      speech.line(line);
      continue;
    }
    if (part === "blank") {
      speech.gap();
      continue;
    }
    const headerKind = HEADER_KINDS[part];
    if (part === "note" && forms[line] === "cue") continue;
    speech.end();
    if (part === "front-matter") {
      append(drafts, frontMatterDrafts(transcript, facts, line));
      line = Math.max(line, facts.header.frontMatter?.to ?? line);
    } else if (part === "boilerplate") {
      while ((boilerplate[block]?.to ?? Infinity) < line) block++;
      const found = boilerplate[block];
      const last = Math.max(line, found?.to ?? line);
      drafts.push(leftOutDraft(transcript, { from: line, to: last }, leftOutOf(found, last - line + 1)));
      line = last;
    } else if (headerKind !== undefined) headerLine(transcript, facts, drafts, line, headerKind);
    else if (part === "end-marker") drafts.push(plainDraft(transcript, "end", line, lineText(transcript, line)));
    else drafts.push(plainDraft(transcript, forms[line] === "rule" ? "rule" : "time", line, lineText(transcript, line)));
  }
  return drafts;
}

/** A title that goes on in a second line is one block. */
function headerLine(transcript: Transcript, { header }: Outline, drafts: Draft[], line: number, kind: PreviewKind): void {
  const own = [header.title, header.byline, header.dateline, header.deliveryNote].find((one) => one?.line === line);
  const last = drafts.at(-1);
  if (kind === "title" && last?.kind === "title" && header.titleLines.includes(line)) {
    // The whole title was written with its first line.
    last.to = line;
    return;
  }
  drafts.push(plainDraft(transcript, kind, line, own?.text ?? lineText(transcript, line)));
}

/** Title and date where the front matter states them, and that the rest of it is left out. */
function frontMatterDrafts(transcript: Transcript, { header, date }: Outline, line: number): readonly Draft[] {
  const range = header.frontMatter ?? { from: line, to: line };
  const isInside = (one: { readonly line: number } | null) => one !== null && one.line >= range.from && one.line <= range.to;
  const size = lines(range.to - range.from + 1);
  const stated: Draft[] = [];
  if (header.title !== null && isInside(header.title) && header.titleLines.length === 0)
    stated.push(plainDraft(transcript, "title", header.title.line, header.title.text));
  if (date !== null && isInside(date)) stated.push(plainDraft(transcript, "date", date.line, date.text));
  const rest = leftOutDraft(transcript, range, { known: true, title: say`Left out: the front matter (${size}).` });
  return [rest, ...stated.sort((a, b) => a.from - b.from)];
}

function leftOutDraft(transcript: Transcript, { from, to }: LineRange, leftOut: LeftOut): Draft {
  const span = { start: lineSpan(transcript.source, from).start, end: lineSpan(transcript.source, to).end };
  const text = slice(transcript.source, span).replace(/\r\n?/g, "\n");
  return { ...draft(transcript, "left-out", from, [{ kind: "words", text }]), to, leftOut };
}

function leftOutOf(block: Boilerplate | undefined, count: number): LeftOut {
  const size = lines(count);
  if (block?.known !== true) {
    const reasons = block?.reasons ?? [];
    return {
      known: false,
      title:
        reasons.length === 0
          ? say`Probably left over from the page (${size}).`
          : say`Probably left over from the page (${size}): ${joined(reasons, "; ")}.`,
    };
  }
  const what = block.family === TAUGHT ? say`what this archive calls boilerplate` : fromData(titleOf(block.family));
  return { known: true, title: say`Left out: ${what} (${size}).` };
}
