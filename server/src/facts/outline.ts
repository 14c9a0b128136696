/** The outline of a transcript: header, boilerplate, statement, turns and exchanges, decided over the whole text. */

import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { ignoringCase } from "../text/ignoring-case";
import { say } from "../text/message";
import { type Span, shift } from "../text/span";
import { affiliationOf } from "./affiliation";
import { askingOfTurn } from "./asking";
import { boilerplate as findBoilerplate } from "./boilerplate";
import { readBrackets } from "./brackets";
import { castMember } from "./cast";
import { readExchanges } from "./exchanges";
import { frame, lineText } from "./frame";
import { readHeader } from "./header";
import { language } from "./language";
import { memoTranscript } from "./memo";
import type { Boilerplate, Header, Label, LineRange, Outline, Part, Turn } from "./model";
import { assignRoles, type LikelyRole } from "./roles";
import { LOOKED_AT_ABOVE } from "./speaker-facts";
import { isTaught } from "./taught-lines";
import { type Decided, judgeCandidates } from "./turns";

/** What the lines of a transcript are, taken together. Never fails; remembered with the transcript. */
export const outline: (transcript: Transcript) => Outline = memoTranscript((transcript) => {
  const { forms, frontMatter } = frame(transcript);
  const judged = judgeCandidates(transcript);
  const starts = judged.filter((one) => one.isTurn);
  const blocks = withoutSpeech(findBoilerplate(transcript), starts);
  const boilerplateLines = lineSet(blocks);
  const firstTurn = starts[0]?.line ?? forms.length;
  const { header, date, ambiguousDate } = readHeader(transcript, firstTurn, (line) => boilerplateLines.has(line));
  const endMarker = findEndMarker(transcript, starts.at(-1)?.line ?? 0, boilerplateLines);
  const boilerplate = endMarker === null ? blocks : withBehindEnd(transcript, endMarker, blocks, starts.length > 0);
  const parts = partition(transcript, header, boilerplate, firstTurn, endMarker);
  const turns = readTurns(transcript, starts, parts, date?.value ?? null);
  const excluded = (line: number) => parts[line] === "boilerplate" || parts[line] === "front-matter" || forms[line] === "cue";
  return {
    language: language(transcript),
    header: { ...header, frontMatter },
    date,
    ambiguousDate,
    boilerplate,
    statement: statementOf(parts),
    turns,
    exchanges: readExchanges(
      turns.map(({ role, line, toLine, textStart, span }) => ({
        role,
        asks: askingOfTurn(transcript, { line, toLine, textStart, end: span.end }).marks > 0,
      })),
    ),
    brackets: readBrackets(transcript, excluded),
    endMarker,
    parts,
    decisions: judged.map((one) => ({
      line: one.line,
      name: shift(one.candidate.name, transcript.source.lineStarts[one.line] as number),
      text: one.candidate.text,
      isTurn: one.isTurn,
      likelihood: one.likelihood,
      isInside: one.candidate.place !== "start",
      opens: one.opens,
    })),
  };
});

/**
 * The blocks without the lines of labels and what is said behind these: what only looks like a page's ends where somebody
 * begins to speak; what the catalogue knows goes on behind a line that is none of it.
 */
function withoutSpeech(blocks: readonly Boilerplate[], starts: readonly Decided[]): readonly Boilerplate[] {
  const spoken = new Set(starts.map(({ line }) => line));
  return blocks.flatMap((block): readonly Boilerplate[] => {
    const parts: Boilerplate[] = [];
    let from = block.from;
    for (let line = block.from; line <= block.to; line++) {
      if (!spoken.has(line)) continue;
      if (line > from) parts.push({ ...block, from, to: line - 1 });
      from = line + 1;
      if (!block.known) return parts;
    }
    if (from === block.from) return [block];
    return from <= block.to ? [...parts, { ...block, from }] : parts;
  });
}

function lineSet(ranges: readonly LineRange[]): Set<number> {
  const lines = new Set<number>();
  for (const { from, to } of ranges) for (let line = from; line <= to; line++) lines.add(line);
  return lines;
}

const END = ignoringCase(
  /^(?:[[(*_–—-]*\s*(?:the )?ends?(?:\s*of (?:the )?(?:transcript(?:ion)?|briefing|interview|press conference|event|video|recording|call))?(?:\s*[\])*_.–—-]+)?(?:\s+\d{1,2}[:.]\d{2}\s*[ap]\.?m\.?(?:\s*\p{Ll}{2,4})?)?|#(?:\s*#){2,}|\+(?:\s?\+){2,9}|-\s*30\s*-|[–—-]{1,3}\s?0(?:-?0){2}\s?[–—-]{1,3}|[[(]\s*concluded\s*[\])]|(?:transcribed by|(?:\p{L}+ )?transcript by) \S+(?: \S+){0,5}(?<![.?!])|\*(?:\s*\*){2,}\s*|(?:[[(]\s*)?(?:whereupon,|\(?schluss(?: der sitzung)?:|the (?:briefing|press conference|hearing|meeting|parliament|house|committee|interview) (?:was |is )?(?:concluded|adjourned|ended)).{0,160}|fin de (?:la )?(?:conférence|transcription|l['’]entretien)|ende(?: der (?:pressekonferenz|mitschrift))?|\d{1,2}:\d{2}\s*[ap]\.?m\.?(?:\s*\p{Ll}{2,4})?)$/u,
);

/** The line that closes the record, among the last of the text; null where none does. */
function findEndMarker(transcript: Transcript, lastTurn: number, excluded: ReadonlySet<number>): number | null {
  const { forms } = frame(transcript);
  let left = 12;
  for (let line = forms.length - 1; line > Math.max(0, lastTurn) && left > 0; line--) {
    if (forms[line] === "blank" || excluded.has(line)) continue;
    left--;
    const text = lineText(transcript, line);
    if (text.length <= 200 && END.test(text) && !(forms[line] === "rule" && left < 11 && lastTurn === 0)) return line;
  }
  return null;
}

/**
 * The blocks with what follows the end of the record, which is the publisher's, unless it is long enough to be a record
 * of its own. What is there for other reasons becomes one with it, except what is known and may be removed unread.
 */
function withBehindEnd(
  transcript: Transcript,
  endMarker: number,
  blocks: readonly Boilerplate[],
  spoken: boolean,
): readonly Boilerplate[] {
  const { forms } = frame(transcript);
  const { knowledge } = transcript;
  const known = lineSet(blocks.filter((block) => block.known));
  const found = lineSet(blocks);
  const runs: { readonly from: number; to: number }[] = [];
  const strange: number[] = [];
  let isOpen = false;
  for (let line = endMarker + 1; line < forms.length; line++) {
    if (forms[line] === "blank") continue;
    const isApart = known.has(line) || isTaught(transcript, line, knowledge.notBoilerplate);
    const run = isOpen ? runs.at(-1) : undefined;
    if (run !== undefined && !isApart) run.to = line;
    else if (!isApart) runs.push({ from: line, to: line });
    if (!isApart && !found.has(line)) strange.push(line);
    isOpen = !isApart;
  }
  if (!spoken || strange.length === 0 || strange.length > 10) return blocks;
  if (strange.some((line) => END.test(lineText(transcript, line)))) return blocks;
  const behind = runs.map((run) => ({
    ...run,
    family: "behind-the-end",
    known: false,
    reasons: [say`is after the end of the record`],
  }));
  return [...blocks.filter((block) => block.known || block.from <= endMarker), ...behind].sort((a, b) => a.from - b.from);
}

function partition(
  transcript: Transcript,
  header: Header,
  boilerplate: readonly LineRange[],
  firstTurn: number,
  endMarker: number | null,
): readonly Part[] {
  const { forms, frontMatter } = frame(transcript);
  const furniture = lineSet(boilerplate);
  const headers = new Set(header.lines);
  const titleLines = new Set(header.titleLines);
  return forms.map((form, line): Part => {
    if (form === "blank") return furniture.has(line) ? "boilerplate" : "blank";
    if (furniture.has(line)) return "boilerplate";
    if (frontMatter !== null && line <= frontMatter.to) return "front-matter";
    if (titleLines.has(line)) return "title";
    if (line === header.byline?.line) return "byline";
    if (line === header.dateline?.line) return "dateline";
    if (line === header.deliveryNote?.line) return "delivery-note";
    if (headers.has(line)) return "header";
    if (line === endMarker) return "end-marker";
    if (form === "cue" || form === "timecode" || form === "rule") return "note";
    return line >= firstTurn ? "turn" : "statement";
  });
}

function statementOf(parts: readonly Part[]): LineRange | null {
  const from = parts.indexOf("statement");
  return from === -1 ? null : { from, to: parts.lastIndexOf("statement") };
}

function readTurns(
  transcript: Transcript,
  starts: readonly Decided[],
  parts: readonly Part[],
  day: string | null,
): readonly Turn[] {
  const { source, lines } = transcript;
  const drafts = starts.map(({ line, candidate, likelihood, variantOf }, i) => {
    const offset = source.lineStarts[line] as number;
    const next = starts[i + 1];
    const span = (part: Span | null) => (part === null ? null : shift(part, offset));
    const label: Label = {
      span: shift(candidate.span, offset),
      name: shift(candidate.name, offset),
      text: candidate.text,
      affiliation: span(candidate.affiliation),
      note: span(candidate.note),
      timecode: span(candidate.timecode),
      separator: shift(candidate.separator, offset),
    };
    const nextStart =
      next === undefined ? source.text.length : (source.lineStarts[next.line] as number) + next.candidate.span.start;
    const toLine = lastSpeechLine(
      parts,
      line,
      next === undefined ? parts.length - 1 : next.candidate.place === "start" ? next.line - 1 : next.line,
    );
    const lineEnd = (source.lineStarts[toLine] as number) + (lines[toLine]?.to ?? 0);
    const end = Math.max(
      label.span.end,
      offset + candidate.name.end,
      next?.line === toLine ? trimEnd(source.text, label.span.end, nextStart) : lineEnd,
    );
    const textStart = firstWord(source.text, Math.min(label.span.end, end), end);
    return {
      label,
      labelLikelihood: likelihood,
      key: candidate.key,
      shape: candidate.shape,
      line,
      toLine,
      span: { start: label.span.start, end },
      textStart,
      variantOf,
    };
  });
  const firstLabel = drafts[0]?.span.start ?? 0;
  const roles = assignRoles(
    drafts.map(({ label, key, shape, line, toLine, textStart, span, variantOf }) => ({
      label: variantOf ?? label.text,
      key: variantOf === null ? key : nameKey(variantOf),
      shape,
      affiliation: affiliationOf(source, label) ?? "",
      given: castMember(transcript.knowledge.cast, variantOf ?? label.text, day)?.role ?? null,
      asking: askingOfTurn(transcript, { line, toLine, textStart, end: span.end }),
      length: span.end - textStart,
    })),
    source.text.slice(0, Math.min(firstLabel, LOOKED_AT_ABOVE)),
  );
  return drafts.map(({ label, labelLikelihood, line, toLine, span, textStart, variantOf }, i) => {
    const { role, likelihood } = roles[i] as LikelyRole;
    return { label, labelLikelihood, role, roleLikelihood: likelihood, span, textStart, line, toLine, variantOf };
  });
}

function lastSpeechLine(parts: readonly Part[], from: number, limit: number): number {
  let line = Math.max(from, limit);
  while (line > from && parts[line] !== "turn") line--;
  return line;
}

function trimEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

function firstWord(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  return from + part.length - part.trimStart().length;
}
