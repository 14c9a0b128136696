/** Reads a rule's page and writes it again as its examples come out: the page is the rule's documentation and its test. */

import { CONFIG_NAME, readConfig } from "../../server/src/archive/config";
import { createRepeatsIndex } from "../../server/src/archive/repeats";
import { type DateStyle, DEFAULT_SETTINGS, type LabelStyle } from "../../server/src/archive/settings";
import { applyFixes, fixAll, withoutOverlaps } from "../../server/src/rules/fix";
import { RULES } from "../../server/src/rules/index";
import { type LintFinding, lint } from "../../server/src/rules/lint";
import { DEFAULT_CONTEXT, type Fix, type Rule, type RuleContext } from "../../server/src/rules/rule";
import { type Knowledge, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse, type Transcript } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { lineAt } from "../../server/src/text/source";
import { decode, encode, encodedColumn } from "./visible";

export interface PageOutcome {
  /** The page with marks and fixed texts as the rule gives them today. */
  readonly text: string;
  readonly reported: number;
  readonly fixed: number;
  readonly clean: number;
}

const FENCE = /^```(transcript|fixed|other)((?: [\w-]+=\S+)*)$/;
const MARK = /^ *(?:\^+|\|)(?: \+\d+ lines?)? (?:error|warning|information|hint): /;
const BELOW_MARK = /^ *(?:safe fix|fix|(?:\S+ )?lines? \d+(?:–\d+)?): /;

/**
 * Runs the rule alone on every fence of its page. A `transcript` fence holds a text with its marks; a `fixed` fence
 * holds the text of the fence before it after all safe fixes or, with `by=2`, after the second fix of each finding.
 * An `other` fence holds a file that stands in the archive of all fences below it, named by `file=NAME`; of a
 * `.transcript.json` there, what it teaches about reading counts.
 */
export function runPage(page: string, rule: Rule): PageOutcome {
  const out: string[] = [];
  const counts = { reported: 0, fixed: 0, clean: 0 };
  const others = new Map<string, string>();
  let knowledge: Knowledge = NO_KNOWLEDGE;
  let example = { transcript: parse(""), context: contextOf(rule, new Map(), "", others) };
  const lines = page.split("\n");
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    out.push(line);
    const fence = FENCE.exec(line);
    if (fence === null) continue;
    const close = lines.indexOf("```", i + 1);
    if (close === -1) throw new Error(`The fence in line ${i + 1} is not closed.`);
    const attributes = attributesOf(fence[2] ?? "");
    if (fence[1] === "transcript") {
      const text = decode(withoutMarks(lines.slice(i + 1, close)));
      example = { transcript: parse(text, knowledge), context: contextOf(rule, attributes, text, others) };
      const findings = lint(example.transcript, example.context, [rule]);
      counts[findings.length === 0 ? "clean" : "reported"]++;
      out.push(...marked(text, findings));
    } else if (fence[1] === "other") {
      const [file, text] = [attributes.get("file") ?? "", decode(lines.slice(i + 1, close))];
      if (file === CONFIG_NAME) knowledge = readConfig(text, RULES).config.knowledge;
      else others.set(file, text);
      out.push(...lines.slice(i + 1, close));
    } else {
      out.push(...encode(fixedText(example.transcript, example.context, rule, attributes.get("by"))));
      counts.fixed++;
    }
    i = close - 1;
  }
  return { text: out.join("\n"), ...counts };
}

function attributesOf(words: string): ReadonlyMap<string, string> {
  return new Map([...words.matchAll(/ ([\w-]+)=(\S+)/g)].map(([, key = "", value = ""]) => [key, value]));
}

function contextOf(
  rule: Rule,
  attributes: ReadonlyMap<string, string>,
  text: string,
  others: ReadonlyMap<string, string>,
): RuleContext {
  const index = createRepeatsIndex();
  for (const [name, other] of others) index.put(name, other);
  index.put("", text);
  return {
    ...DEFAULT_CONTEXT,
    fileName: attributes.get("file") ?? null,
    today: attributes.get("today") ?? null,
    repeats: index.of(""),
    settings: {
      ...DEFAULT_SETTINGS,
      labelStyle: (attributes.get("label-style") as LabelStyle | undefined) ?? DEFAULT_SETTINGS.labelStyle,
      dateStyle: (attributes.get("date-style") as DateStyle | undefined) ?? DEFAULT_SETTINGS.dateStyle,
      rules: rule.severity === "off" ? { [rule.name]: "hint" } : {},
    },
  };
}

function withoutMarks(lines: readonly string[]): readonly string[] {
  let below = false;
  return lines.filter((line) => {
    below = MARK.test(line) || (below && BELOW_MARK.test(line));
    return !below;
  });
}

function fixedText(transcript: Transcript, context: RuleContext, rule: Rule, by: string | undefined): string {
  if (by === undefined) return fixAll(transcript, context, [rule]).transcript.source.text;
  const fixes = lint(transcript, context, [rule]).flatMap(
    (finding): readonly Fix[] => finding.fixes?.slice(Number(by) - 1, Number(by)) ?? [],
  );
  if (fixes.length === 0) throw new Error(`No finding has a fix number ${by}.`);
  return applyFixes(transcript, withoutOverlaps(fixes)).source.text;
}

/** The text as a fence shows it, with the marks of each finding below the line on which it begins. */
function marked(text: string, findings: readonly LintFinding[]): readonly string[] {
  const { source } = parse(text);
  const below = new Map<number, string[]>();
  const shown = encode(text);
  for (const finding of findings) {
    const line = lineAt(source, finding.span.start);
    const toLine = lineAt(source, finding.span.end);
    const start = source.lineStarts[line] ?? 0;
    const encoded = shown[line] ?? "";
    const column = encodedColumn(text.slice(start, finding.span.start));
    const end = toLine === line ? encodedColumn(text.slice(start, finding.span.end)) : encoded.length;
    const indent = " ".repeat(column);
    const more = toLine === line ? "" : ` +${toLine - line} ${toLine - line === 1 ? "line" : "lines"}`;
    const carets = finding.span.start === finding.span.end ? "|" : "^".repeat(Math.max(1, end - column));
    const marks = [`${indent}${carets}${more} ${finding.severity}: ${english(finding.message)}`];
    for (const place of finding.related ?? [])
      marks.push(`${indent}line ${lineAt(source, place.span.start) + 1}: ${english(place.message)}`);
    for (const { file, from, to, message } of finding.elsewhere ?? [])
      marks.push(`${indent}${file} lines ${from + 1}–${to + 1}: ${english(message)}`);
    for (const { title, safe } of finding.fixes ?? []) marks.push(`${indent}${safe ? "safe fix" : "fix"}: ${english(title)}`);
    below.set(line, [...(below.get(line) ?? []), ...marks]);
  }
  return shown.flatMap((line, i) => [line, ...(below.get(i) ?? [])]);
}
