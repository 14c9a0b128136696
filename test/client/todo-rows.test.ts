/** What the view of what is to do shows. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Row } from "../../client/src/views/row";
import { type DoubtItem, type Finding, todoRows, workBadge } from "../../client/src/views/todo-rows";

const URI = "file:///archive/talk.txt";

function finding(rule: string, line: number, more: Partial<Finding> = {}): Finding {
  const message = `Something is wrong on line ${line}.`;
  const start = { line: line - 1, character: 0 };
  const heading = rule.replace("-", " ");
  return { uri: URI, file: "talk.txt", rule, heading, message, severity: "warning", start, isSafe: false, ...more };
}

/** Rows as indented text, each with its description in brackets, and below a row those that are open at first. */
function told(rows: readonly Row[], isAll = true, depth = 0): readonly string[] {
  return rows.flatMap(({ label, description, icon, isOpen, children }) => [
    `${"  ".repeat(depth)}${icon} ${label}${description === "" ? "" : ` [${description}]`}`,
    ...(isAll || isOpen ? told(children?.() ?? [], isAll, depth + 1) : []),
  ]);
}

const DOUBTS: readonly DoubtItem[] = [
  { text: "Exhibit A", isLabel: true, places: [{ start: { line: 8, character: 0 }, line: "Exhibit A: Ferries" }] },
  {
    text: "on the right",
    isLabel: false,
    places: [
      { start: { line: 10, character: 0 }, line: "on the right: Good morning." },
      { start: { line: 14, character: 2 }, line: "on the right: Until spring." },
    ],
  },
];

test("safe fixes are apart from what needs a reader, uncertain labels come first, other files last", () => {
  const rows = todoRows({
    uri: URI,
    doubts: DOUBTS,
    findings: [
      finding("trailing-space", 3, { isSafe: true, severity: "info" }),
      finding("doubled-word", 4, { severity: "lightbulb" }),
      finding("trailing-space", 5, { isSafe: true, severity: "info" }),
      finding("missing-date", 1, { severity: "error" }),
      // Listed label by label.
      finding("uncertain-label", 9, { severity: "info" }),
    ],
    others: [finding("missing-date", 1, { uri: "file:///archive/other.txt", file: "other.txt" })],
  });
  assert.deepEqual(told(rows), [
    "question 3 lines are probably speaker labels",
    "  question “Exhibit A” [Exhibit A: Ferries]",
    "  question “on the right” [2 lines]",
    "    question on the right: Good morning. [line 11]",
    "    question on the right: Until spring. [line 15]",
    "wand Safe fixes [2]",
    "  info trailing space [2]",
    "    info Something is wrong on line 3. [line 3]",
    "    info Something is wrong on line 5. [line 5]",
    "eye Needs review [2]",
    "  lightbulb Something is wrong on line 4. [line 4]",
    "  error Something is wrong on line 1. [line 1]",
    "files Other files [1]",
    "  warning Something is wrong on line 1. [other.txt, line 1]",
  ]);
  assert.deepEqual(
    told(rows, false).filter((line) => line.startsWith("files")),
    ["files Other files [1]"],
  );
});

test("a label is decided wherever it appears, a line of it for that line", () => {
  const [group] = todoRows({ uri: URI, doubts: DOUBTS, findings: [], others: [] });
  const [one, several] = group?.children?.() ?? [];
  assert.deepEqual([one?.context, several?.context], ["label doubt everywhere read", "label doubt everywhere"]);
  assert.deepEqual(one?.place, { uri: URI, line: 8, character: 0 });
  const [, second] = several?.children?.() ?? [];
  assert.deepEqual([second?.context, second?.place], ["label doubt", { uri: URI, line: 14, character: 2 }]);
  assert.equal(one?.spoken, "“Exhibit A”, uncertain label, read as a label, Exhibit A: Ferries");
  assert.equal(second?.spoken, "on the right: Until spring., line 15, uncertain label");
});

test("what is found of labels is listed where no label is", () => {
  const found = finding("unread-labels", 1, { severity: "info" });
  assert.deepEqual(told(todoRows({ uri: URI, doubts: [], findings: [found], others: [] })), [
    "eye Needs review [1]",
    "  info Something is wrong on line 1. [line 1]",
  ]);
});

test("where nothing is to do there is no row and no number", () => {
  assert.deepEqual(todoRows({ uri: null, doubts: [], findings: [], others: [] }), []);
  assert.equal(workBadge(0), null);
  assert.deepEqual(workBadge(1), { value: 1, tooltip: "1 finding in this transcript" });
  assert.deepEqual(workBadge(2), { value: 2, tooltip: "2 findings in this transcript" });
});
