/** The colours that VS Code's default themes give: an excerpt of their rules, resolved as the editor does. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { INITIAL, type IRawTheme } from "vscode-textmate";
import { createRegistry } from "./tokenize";

interface Theme {
  readonly text: string;
  /** Scope selector and colour. */
  readonly rules: Readonly<Record<string, string>>;
}

// From Dark+ and Light+ (MIT, Microsoft), which Dark Modern and Light Modern include: the rules that any scope of the grammar meets.
const THEMES: Readonly<Record<string, Theme>> = {
  "Dark Modern": {
    text: "#CCCCCC",
    rules: {
      comment: "#6A9955",
      "constant.language": "#569CD6",
      "constant.numeric": "#B5CEA8",
      "entity.name.function": "#DCDCAA",
      "entity.name.tag": "#569CD6",
      "entity.name.type": "#4EC9B0",
      "entity.other.attribute-name": "#9CDCFE",
      keyword: "#569CD6",
      "keyword.control": "#C586C0",
      "markup.bold": "#569CD6",
      "markup.heading": "#569CD6",
      storage: "#569CD6",
      string: "#CE9178",
      "support.class": "#4EC9B0",
      variable: "#9CDCFE",
    },
  },
  "Light Modern": {
    text: "#3B3B3B",
    rules: {
      comment: "#008000",
      "constant.language": "#0000FF",
      "constant.numeric": "#098658",
      "entity.name.function": "#795E26",
      "entity.name.tag": "#800000",
      "entity.name.type": "#267F99",
      "entity.other.attribute-name": "#E50000",
      keyword: "#0000FF",
      "keyword.control": "#AF00DB",
      "markup.bold": "#000080",
      "markup.heading": "#800000",
      storage: "#0000FF",
      string: "#A31515",
      "support.class": "#267F99",
      variable: "#001080",
    },
  },
};

const LINES = [
  "Ships and men",
  "",
  "by Minister Anna Holm",
  "  • 04 Dec. 2017 -",
  "  • Mis à jour le: 04 Dec. 2017 15:12",
  "(As delivered)",
  "",
  "Good evening, everybody.",
  "Q (CNN): And when?",
  "Anna Holm: Tomorrow. (Laughter.) Not [inaudible] at [00:12:34] today.",
  "▬▬▬▬▬▬▬▬▬▬",
  "END",
];

/** The colour of a place in LINES, by words that stand there. */
async function colours({ text, rules }: Theme): Promise<(words: string) => string> {
  const registry = await createRegistry();
  const settings: IRawTheme["settings"] = Object.entries(rules).map(([scope, foreground]) => ({
    scope,
    settings: { foreground },
  }));
  registry.setTheme({ settings: [{ settings: { foreground: text, background: "#000001" } }, ...settings] });
  const grammar = await registry.loadGrammar("text.transcript");
  assert.ok(grammar !== null);
  const palette = registry.getColorMap();
  let state = INITIAL;
  const tokens = LINES.map((line) => {
    const result = grammar.tokenizeLine2(line, state);
    state = result.ruleStack;
    return result.tokens;
  });
  return (words) => {
    const line = LINES.findIndex((candidate) => candidate.includes(words));
    const start = (LINES[line] ?? "").indexOf(words);
    const metadata = (tokens[line] ?? new Uint32Array()).reduce(
      (found, value, i, all) => (i % 2 === 1 && (all[i - 1] ?? 0) <= start ? value : found),
      0,
    );
    // The encoding of vscode-textmate: nine bits from the sixteenth are the foreground.
    return palette[(metadata >>> 15) & 0b1_1111_1111] ?? "none";
  };
}

for (const [name, theme] of Object.entries(THEMES)) {
  test(`${name} tells questioner, speaker and affiliation apart, and colours all but speech`, async () => {
    const colourOf = await colours(theme);
    assert.deepEqual(
      {
        speech: colourOf("Good evening"),
        questioner: colourOf("Q (CNN)"),
        affiliation: colourOf("CNN"),
        speaker: colourOf("Anna Holm: "),
        answer: colourOf("Tomorrow."),
        boilerplate: colourOf("Mis à jour"),
        rule: colourOf("▬"),
      },
      {
        speech: theme.text,
        questioner: theme.rules["keyword.control"],
        affiliation: theme.rules.variable,
        speaker: theme.rules["entity.name.type"],
        answer: theme.text,
        boilerplate: theme.rules.comment,
        rule: theme.rules.comment,
      },
    );
    for (const words of ["Ships and men", "by Minister", "Minister Anna Holm", "04 Dec. 2017 -", "(As delivered)", "(Laughter.)"])
      assert.notEqual(colourOf(words), theme.text, words);
    for (const words of ["[inaudible]", "[00:12:34]", "END"]) assert.notEqual(colourOf(words), theme.text, words);
  });
}
