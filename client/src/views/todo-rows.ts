/** The rows of the view of what is to do: uncertain labels, what is safe to fix, what a person has to look at, and other files. */

import { counted, say } from "../words";
import type { Position } from "./conversation";
import { inStretches, type Row, row } from "./row";

/** Words of which it is uncertain whether they are a speaker label: an item of the server's answer to `transcript/doubts`. */
export interface DoubtItem {
  readonly text: string;
  /** True for what is read as a label. */
  readonly isLabel: boolean;
  readonly places: readonly { readonly start: Position; readonly line: string }[];
}

/** A finding of a rule. */
export interface Finding {
  readonly uri: string;
  /** The file's name, for findings of other files. */
  readonly file: string;
  readonly rule: string;
  /** The rule's name for a person. */
  readonly heading: string;
  readonly message: string;
  readonly severity: "error" | "warning" | "info" | "lightbulb";
  readonly start: Position;
  /** True where a fix is safe to apply unread. */
  readonly isSafe: boolean;
}

export interface Work {
  /** The transcript that is shown; null where there is none. */
  readonly uri: string | null;
  readonly doubts: readonly DoubtItem[];
  /** Of that transcript. */
  readonly findings: readonly Finding[];
  /** Of all others. */
  readonly others: readonly Finding[];
}

/** What the ids of rows of uncertain labels begin with. */
const LABEL = "label ";

/** What these rules find is what the list of uncertain labels is about, label by label. */
const OF_DOUBTS: ReadonlySet<string> = new Set(["uncertain-label", "unread-labels"]);

/** The rows; none where nothing is to do. */
export function todoRows({ uri, doubts, findings, others }: Work): readonly Row[] {
  const safe = findings.filter(({ isSafe }) => isSafe);
  const unsafe = findings.filter(({ isSafe, rule }) => !isSafe && !(doubts.length > 0 && OF_DOUBTS.has(rule)));
  return [
    ...(uri === null || doubts.length === 0 ? [] : [doubtsRow(uri, doubts)]),
    ...section("safe", say("Safe fixes"), "wand", safe, true),
    ...section("review", say("Needs review"), "eye", unsafe, true),
    ...section("others", say("Other files"), "files", others, false),
  ];
}

/** What the number at the view says. */
export function workBadge(count: number): { readonly value: number; readonly tooltip: string } | null {
  return count === 0
    ? null
    : { value: count, tooltip: counted(count, "1 finding in this transcript", "{0} findings in this transcript") };
}

function doubtsRow(uri: string, doubts: readonly DoubtItem[]): Row {
  const lines = doubts.reduce((sum, { places }) => sum + places.length, 0);
  const label = counted(lines, "1 line is probably a speaker label", "{0} lines are probably speaker labels");
  return row({
    id: "doubts",
    label,
    icon: "question",
    context: "doubts",
    isOpen: true,
    children: () => inStretches(LABEL, doubts.length, (i) => doubtRow(uri, doubts[i] as DoubtItem)),
  });
}

function doubtRow(uri: string, { text, isLabel, places }: DoubtItem): Row {
  const [first] = places;
  const id = `${LABEL}${text}`;
  const state = isLabel ? say("read as a label") : say("not read as a label");
  const isOne = places.length === 1;
  const quoted = say("“{0}”", text);
  const where = isOne ? (first?.line ?? "") : counted(places.length, "1 line", "{0} lines");
  return row({
    id,
    label: quoted,
    description: where,
    icon: "question",
    spoken: [quoted, say("uncertain label"), state, where].join(", "),
    context: `label doubt everywhere${isLabel ? " read" : ""}`,
    place: first === undefined ? null : { uri, ...first.start },
    children: isOne
      ? null
      : () =>
          inStretches(`${id} `, places.length, (i) => {
            const { start, line } = places[i] as DoubtItem["places"][number];
            return row({
              id: `${id} ${i + 1}`,
              label: line,
              description: say("line {0}", start.line + 1),
              icon: "question",
              spoken: [line, say("line {0}", start.line + 1), say("uncertain label")].join(", "),
              context: "label doubt",
              place: { uri, ...start },
            });
          }),
  });
}

function section(id: string, label: string, icon: string, findings: readonly Finding[], isOpen: boolean): readonly Row[] {
  if (findings.length === 0) return [];
  const isOther = id === "others";
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const own = byRule.get(finding.rule);
    if (own === undefined) byRule.set(finding.rule, [finding]);
    else own.push(finding);
  }
  return [
    row({
      id,
      label,
      description: `${findings.length}`,
      icon,
      spoken: `${label}, ${counted(findings.length, "1 finding", "{0} findings")}`,
      context: id,
      isOpen,
      children: () => [...byRule].map(([rule, own]) => ruleRow(`${id} ${rule}`, own, isOther)),
    }),
  ];
}

function ruleRow(id: string, findings: readonly Finding[], isOther: boolean): Row {
  const first = findings[0] as Finding;
  // What the message of one says, its rule's name would only say again.
  if (findings.length === 1) return findingRow(id, first, isOther);
  return row({
    id,
    label: first.heading,
    description: `${findings.length}`,
    icon: gravest(findings),
    spoken: `${first.heading}, ${counted(findings.length, "1 finding", "{0} findings")}`,
    context: "rule",
    children: () => inStretches(`${id} `, findings.length, (i) => findingRow(`${id} ${i + 1}`, findings[i] as Finding, isOther)),
  });
}

function findingRow(id: string, { uri, file, message, severity, start }: Finding, isOther: boolean): Row {
  const where = isOther ? say("{0}, line {1}", file, start.line + 1) : say("line {0}", start.line + 1);
  return row({
    id,
    label: message,
    description: where,
    icon: severity,
    spoken: [SEVERITIES[severity](), message, where].join(", "),
    context: "finding",
    place: { uri, ...start },
  });
}

const SEVERITIES: Readonly<Record<Finding["severity"], () => string>> = {
  error: () => say("error"),
  warning: () => say("warning"),
  info: () => say("info"),
  lightbulb: () => say("hint"),
};

const GRAVITY = ["error", "warning", "info", "lightbulb"] as const;

function gravest(findings: readonly Finding[]): string {
  return GRAVITY.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "info";
}
