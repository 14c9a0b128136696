/** What a person can decide at a place, to be written into the archive's file: silences, and who a speaker is. The text stays as it is. */

import { canBeTaught, type Decision } from "../archive/decisions";
import { affiliationOf } from "../facts/affiliation";
import { castMember } from "../facts/cast";
import { lineText } from "../facts/frame";
import { outline } from "../facts/outline";
import { labelledTurnAt } from "../facts/speakers";
import { fingerprints } from "../rules/fingerprint";
import { resembles } from "../rules/label-likeness";
import { type LintFinding, lint, lintAll } from "../rules/lint";
import type { RuleContext } from "../rules/rule";
import { nameKey, nameShape, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { excerpt } from "../text/excerpt";
import { english, type Message, plural, say } from "../text/message";
import { lineAt } from "../text/source";
import { type Span, touches } from "../text/span";

export interface DecisionOffer {
  /** An imperative; no two at one place are the same. */
  readonly title: Message;
  /** True where something will not be reported again. */
  readonly isSilence: boolean;
  readonly decision: () => Decision;
}

/** What makes the findings at a span not be reported again; `path` is the file's, from the archive's root, or from that of the archive to be; `whole` is the title for turning a rule off for more than the file. */
export function silences(
  transcript: Transcript,
  context: RuleContext,
  span: Span,
  { path, whole }: { readonly path: string; readonly whole: (rule: string) => Message },
): readonly DecisionOffer[] {
  const findings = lint(transcript, context).filter((finding) => touches(finding.span, span));
  return [...new Set(findings.map(({ rule }) => rule))].flatMap((rule): readonly DecisionOffer[] => {
    const own = findings.filter((finding) => finding.rule === rule);
    const lines = rule.tags.includes("boilerplate") ? own.flatMap((finding) => linesOf(transcript, finding.span)) : [];
    return [
      {
        title: plural(
          own.length,
          say`Ignore these ${own.length} “${rule.name}” findings`,
          say`Ignore this “${rule.name}” finding`,
        ),
        isSilence: true,
        decision: () => ignore(transcript, context, own, path),
      },
      ...(lines.length === 0
        ? []
        : [
            {
              title: say`Never treat this as boilerplate`,
              isSilence: true,
              decision: (): Decision => ({ kind: "never-boilerplate", lines }),
            },
          ]),
      ruleOff(rule.name, say`Turn off “${rule.name}” for this file`, path),
      ruleOff(rule.name, whole(rule.name), null),
    ].filter(({ title }, i, all) => all.findIndex((one) => english(one.title) === english(title)) === i);
  });
}

function ruleOff(rule: string, title: Message, path: string | null): DecisionOffer {
  return { title, isSilence: true, decision: () => ({ kind: "rule-off", rule, path }) };
}

function ignore(transcript: Transcript, context: RuleContext, findings: readonly LintFinding[], path: string): Decision {
  const { source } = transcript;
  const marks = fingerprints(source, lintAll(transcript, context));
  return {
    kind: "ignore",
    ignores: findings.map((finding) => ({
      file: path,
      rule: finding.rule.name,
      fingerprint: marks.get(finding) ?? "",
      text: excerpt(source.text, finding.span) || lineText(transcript, lineAt(source, finding.span.start)).trim().slice(0, 60),
    })),
  };
}

/** The lines of a span as an archive can be told of them. */
function linesOf(transcript: Transcript, span: Span): readonly string[] {
  const lines: string[] = [];
  const { source } = transcript;
  for (let line = lineAt(source, span.start); line <= lineAt(source, span.end); line++) {
    const text = lineText(transcript, line).replace(/\s+/g, " ").trim();
    if (canBeTaught(text)) lines.push(text);
  }
  return lines;
}

/** As many members as a menu can hold. */
const MOST_MEMBERS = 5;

/** For a label that the archive's cast does not know: who it is. */
export function castDecisions(transcript: Transcript, offset: number): readonly DecisionOffer[] {
  const label = labelledTurnAt(transcript, offset)?.label;
  if (label === undefined) return [];
  const { cast } = transcript.knowledge;
  const shape = nameShape(label.text);
  // A question's or an answer's word names nobody.
  if (shape === "question" || shape === "answer") return [];
  if (castMember(cast, label.text, outline(transcript).date?.value ?? null) !== null) return [];
  const affiliation = affiliationOf(transcript.source, label);
  const words = wordKeys(label.text);
  const shared = (name: string) => wordKeys(name).filter((word) => words.includes(word)).length;
  const likeliest = cast
    .filter(({ name, aliases }) => [name, ...aliases.map((alias) => alias.label)].some((one) => resembles(label.text, one)))
    .sort((a, b) => shared(b.name) - shared(a.name))
    .slice(0, MOST_MEMBERS);
  const add: DecisionOffer = {
    title: say`Add “${label.text}” to the cast`,
    isSilence: false,
    decision: () => ({ kind: "cast-member", name: label.text, affiliation }),
  };
  return [
    ...(shape === "moderator" ? [] : [add]),
    ...likeliest.map(
      ({ name }): DecisionOffer => ({
        title: say`Make “${label.text}” an alias of ${name}`,
        isSilence: false,
        decision: () => ({ kind: "alias", member: name, label: label.text }),
      }),
    ),
  ];
}

function wordKeys(name: string): readonly string[] {
  return nameWords(name).map(nameKey);
}
