/** The only function that runs rules: what they find in a transcript, with the severity a person has set. */

import type { Severity } from "../archive/settings";
import { outline } from "../facts/outline";
import { verbatimLines } from "../facts/verbatim";
import type { Language } from "../syntax/knowledge";
import type { Line } from "../syntax/line";
import { lineSlot, transcriptSlot } from "../syntax/memory";
import type { Transcript } from "../syntax/transcript";
import { type Edit, lineAt } from "../text/source";
import { shift } from "../text/span";
import { fingerprints } from "./fingerprint";
import { RULES } from "./index";
import type { Finding, LineRule, Pattern, Rule, RuleContext } from "./rule";
import { wrongEncoding } from "./wrong-encoding";

export interface LintFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** From this many places on, findings of one pattern are told as one. */
const MANY = 5;

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
}

interface Remembered {
  readonly context: RuleContext;
  readonly rules: readonly Rule[];
  /** With what is ignored. */
  readonly all: readonly LintFinding[];
  readonly reported: readonly LintFinding[];
}

const lastFindings = transcriptSlot();

/** What `rules` find and nobody ignores, in text order. Asked again with the same arguments, it answers the same array. */
export function lint(transcript: Transcript, context: RuleContext, rules: readonly Rule[] = RULES): readonly LintFinding[] {
  return remembered(transcript, context, rules).reported;
}

/** What `rules` find, with what is ignored: the same objects as `lint` answers, and the others. */
export function lintAll(transcript: Transcript, context: RuleContext, rules: readonly Rule[] = RULES): readonly LintFinding[] {
  return remembered(transcript, context, rules).all;
}

function remembered(transcript: Transcript, context: RuleContext, rules: readonly Rule[]): Remembered {
  const last = transcript.memory.get(lastFindings) as Remembered | undefined;
  if (last !== undefined && last.rules === rules && sameContext(last.context, context)) return last;
  const next: Remembered = { context, rules, ...findingsOf(transcript, context, rules) };
  transcript.memory.set(lastFindings, next);
  return next;
}

function findingsOf(transcript: Transcript, context: RuleContext, rules: readonly Rule[]): Pick<Remembered, "all" | "reported"> {
  const misread = misreadings(transcript, context);
  if (misread.length > 0) {
    const told = rules.includes(wrongEncoding) ? misread : [];
    return { all: told, reported: told };
  }
  const all = runRules(transcript, context, rules);
  return { all, reported: withoutIgnored(transcript, all, context.ignored) };
}

/** True for a transcript in which nothing is to be checked or mended, because its text is not what its file holds. */
export function isMisread(transcript: Transcript, context: RuleContext): boolean {
  return misreadings(transcript, context).length > 0;
}

/** What says so, unless a person has turned the rule off or ignores the finding. */
function misreadings(transcript: Transcript, context: RuleContext): readonly LintFinding[] {
  const configured = context.settings.rules[wrongEncoding.name];
  if (configured === "off") return [];
  const findings = [...wrongEncoding.check(transcript, context)].map((finding) => ({
    ...finding,
    rule: wrongEncoding,
    severity: severityOf(wrongEncoding, finding, configured),
  }));
  return withoutIgnored(transcript, findings, context.ignored);
}

function withoutIgnored(
  { source }: Transcript,
  all: readonly LintFinding[],
  ignored: ReadonlySet<string>,
): readonly LintFinding[] {
  if (ignored.size === 0 || all.length === 0) return all;
  const marks = fingerprints(source, all);
  return all.filter((finding) => !ignored.has(marks.get(finding) ?? ""));
}

function sameContext(a: RuleContext, b: RuleContext): boolean {
  return (
    a.fileName === b.fileName &&
    a.settings === b.settings &&
    a.today === b.today &&
    a.ignored === b.ignored &&
    a.repeats === b.repeats
  );
}

function runRules(transcript: Transcript, context: RuleContext, rules: readonly Rule[]): readonly LintFinding[] {
  const configured = context.settings.rules;
  const isOn = (rule: Rule) => (configured[rule.name] ?? rule.severity) !== "off";
  const found: Found[] = [...inLines(transcript, rules)].filter(({ rule }) => isOn(rule));
  for (const rule of rules) {
    if (rule.scope !== "transcript" || !isOn(rule)) continue;
    for (const finding of rule.check(transcript, context)) found.push({ rule, finding });
  }
  return foldPatterns(outsideCode(transcript, found))
    .map(({ rule, finding }) => ({ rule, ...finding, severity: severityOf(rule, finding, configured[rule.name]) }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || rules.indexOf(a.rule) - rules.indexOf(b.rule));
}

/** What is code is not text: nothing is found in it. */
function outsideCode(transcript: Transcript, found: readonly Found[]): readonly Found[] {
  const code = verbatimLines(transcript);
  return code.size === 0 ? found : found.filter(({ finding: { span } }) => !code.has(lineAt(transcript.source, span.start)));
}

/** A rule that is set to its own severity leaves its findings their differences. */
function severityOf(rule: Rule, finding: Finding, configured: Severity | "off" = rule.severity): Severity {
  if (configured !== rule.severity && configured !== "off") return configured;
  return finding.severity ?? (rule.severity === "off" ? "hint" : rule.severity);
}

/** What line rules find outside front matter and boilerplate: what is wrong in there is said by the block's own finding. */
function* inLines(transcript: Transcript, rules: readonly Rule[]): Iterable<Found> {
  const { source, lines } = transcript;
  const { boilerplate, header, language } = outline(transcript);
  const ofLine = lineFindings(rules, language);
  const covered = header.frontMatter === null ? boilerplate : [header.frontMatter, ...boilerplate];
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    while (next < covered.length && (covered[next]?.to ?? 0) < i) next++;
    if ((covered[next]?.from ?? lines.length) <= i) continue;
    const found = ofLine(lines[i] as Line);
    if (found.length === 0) continue;
    const start = source.lineStarts[i] ?? 0;
    for (const { rule, finding } of found) {
      if (rule.isFault?.(transcript, i) ?? true) yield { rule, finding: moved(finding, start) };
    }
  }
}

interface FoundInLine extends Found {
  readonly rule: LineRule;
}

type LineFindings = (line: Line) => readonly FoundInLine[];

const NOTHING: readonly FoundInLine[] = [];
const lineFindingsByRules = new WeakMap<readonly Rule[], Map<Language | null, LineFindings>>();

/** Runs the line rules among `rules` on one line and remembers what they found together with the line. */
function lineFindings(rules: readonly Rule[], language: Language | null): LineFindings {
  const byLanguage = lineFindingsByRules.get(rules) ?? new Map<Language | null, LineFindings>();
  lineFindingsByRules.set(rules, byLanguage);
  let known = byLanguage.get(language);
  if (known === undefined) {
    const lineRules = rules.filter((rule): rule is LineRule => rule.scope === "line");
    known = rememberByLine(lineRules, language);
    byLanguage.set(language, known);
  }
  return known;
}

/** What some rules found in a line. */
interface Kept {
  readonly by: readonly LineRule[];
  readonly language: Language | null;
  readonly found: readonly FoundInLine[];
}

const keptSlot = lineSlot();

/** Rules and language are the same nearly always; of others, the findings of so many are kept. */
const MOST_KEPT = 4;

function rememberByLine(rules: readonly LineRule[], language: Language | null): LineFindings {
  // Most lines have no finding, and share this.
  const nothing: readonly Kept[] = [{ by: rules, language, found: NOTHING }];
  return (line) => {
    const known = (line.memory.get(keptSlot) as readonly Kept[] | undefined) ?? [];
    const kept = known.find((one) => one.by === rules && one.language === language);
    if (kept !== undefined) return kept.found;
    const all: FoundInLine[] = [];
    for (const rule of rules) {
      if (rule.concerns !== undefined && (line.traits & rule.concerns) === 0) continue;
      for (const finding of rule.check(line.content, language)) all.push({ rule, finding });
    }
    if (all.length === 0 && known.length === 0) {
      line.memory.set(keptSlot, nothing);
      return NOTHING;
    }
    line.memory.set(keptSlot, [{ by: rules, language, found: all }, ...known.slice(0, MOST_KEPT - 1)] satisfies readonly Kept[]);
    return all;
  };
}

/** A finding whose spans count from a line's start, with spans that count from the text's. */
function moved(finding: Finding, by: number): Finding {
  const movedEdit = ({ span, text }: Edit): Edit => ({ span: shift(span, by), text });
  return {
    ...finding,
    span: shift(finding.span, by),
    ...(finding.related && { related: finding.related.map((place) => ({ ...place, span: shift(place.span, by) })) }),
    ...(finding.fixes && { fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(movedEdit) })) }),
  };
}

/** Tells findings of one pattern as one, at the first place, where there are many of them. */
function foldPatterns(found: readonly Found[]): readonly Found[] {
  const byPattern = new Map<Pattern, Found[]>();
  for (const one of found) {
    if (one.finding.pattern === undefined) continue;
    const group = byPattern.get(one.finding.pattern);
    if (group === undefined) byPattern.set(one.finding.pattern, [one]);
    else group.push(one);
  }
  const folded = new Set<Found>();
  for (const [pattern, group] of byPattern) {
    if (group.length < MANY) byPattern.delete(pattern);
    else for (const one of group) folded.add(one);
  }
  if (folded.size === 0) return found;
  return [...found.filter((one) => !folded.has(one)), ...[...byPattern].map(([pattern, group]) => fold(pattern, group))];
}

function fold(pattern: Pattern, group: readonly Found[]): Found {
  const [first, ...others] = [...group].sort((a, b) => a.finding.span.start - b.finding.span.start);
  if (first === undefined) throw new RangeError("A pattern without findings.");
  const fixes = [first, ...others].flatMap(({ finding }) => finding.fixes?.slice(0, 1) ?? []);
  const title = pattern.title?.(group.length);
  const edits = fixes.flatMap((fix) => fix.edits);
  const { related: _, ...rest } = first.finding;
  return {
    rule: first.rule,
    finding: {
      ...rest,
      message: pattern.message(group.length),
      fixes: title === undefined || fixes.length === 0 ? [] : [{ title, edits, safe: fixes.every(({ safe }) => safe) }],
    },
  };
}
