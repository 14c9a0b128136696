/** The seeds as the grammar sees them: snapshots of every line, and what must hold whatever a snapshot says. */

import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { before, test } from "node:test";
import type { IGrammar } from "vscode-textmate";
import { PROJECT_ROOT, SEEDS } from "../support/paths";
import { kindsOf, labelsOf, linesOf, loadGrammar, type Token, tokenize } from "./tokenize";

let grammar: IGrammar;
before(async () => {
  grammar = await loadGrammar();
});

interface SeedLine {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function seed(name: string): SeedLine[] {
  const file = SEEDS.find((path) => basename(path) === `${name}.txt`);
  assert.ok(file !== undefined, `There is no seed ${name}.`);
  const lines = linesOf(readFileSync(file, "utf8"));
  return tokenize(grammar, lines).map((tokens, line) => ({ text: lines[line] ?? "", tokens }));
}

function labelLines(lines: readonly SeedLine[]): string[] {
  return lines.flatMap(({ tokens }) => labelsOf(tokens).map(([kind, name]) => `${kind} ${name}`));
}

/** The lines that are wholly dimmed, white space left out. */
function dimmed(lines: readonly SeedLine[]): string[] {
  return lines
    .filter(({ text, tokens }) => text.trim() !== "" && tokens.every((token) => isDim(token) || token.text.trim() === ""))
    .map(({ text }) => text.trim());
}

function isDim({ scopes }: Token): boolean {
  return scopes.some((scope) => scope.startsWith("comment."));
}

/** What is coloured on the line that begins with these words. */
function colours(lines: readonly SeedLine[], beginning: string): string {
  const found = lines.find(({ text }) => text.trim().startsWith(beginning));
  assert.ok(found !== undefined, `No line begins with “${beginning}”.`);
  return kindsOf(found.tokens);
}

for (const file of SEEDS) {
  const name = basename(file, ".txt");
  test(`the tokens of ${name} are those of the snapshot`, () => {
    const snapshot = join(PROJECT_ROOT, "test/grammar/snapshots", `${name}.txt`);
    const actual = seed(name).map(printed).join("");
    if (process.env.UPDATE === "1") writeFileSync(snapshot, actual);
    assert.ok(existsSync(snapshot), `${snapshot} is missing: UPDATE=1 writes it.`);
    assert.equal(actual, readFileSync(snapshot, "utf8"), "The colours changed: look at them, then UPDATE=1 accepts them.");
  });
}

/** A line and below it each of its tokens that has a scope. */
function printed({ text, tokens }: SeedLine): string {
  const scoped = tokens.filter((token) => token.scopes.length > 0 && token.text.trim() !== "");
  return `${[cut(text, 100), ...scoped.map((token) => `    ${cut(token.text, 40).padEnd(40)} ${token.scopes.join(" ")}`)].join("\n")}\n`;
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

test("the doorstep: three questions with their answers, and the account form dimmed", () => {
  const lines = seed("eu-defence-ministers-doorstep");
  assert.deepEqual(labelLines(lines), Array(3).fill(["questioner Question", "speaker Jens Stoltenberg"]).flat());
  assert.equal(dimmed(lines)[0], "NATO MULTIMEDIA ACCOUNT");
  assert.equal(dimmed(lines).at(-1), "Click the button to return to the page you were on and log in with your new password.");
  assert.equal(dimmed(lines).length, 24);
  assert.equal(colours(lines, "(As delivered)"), "delivery-note=(As delivered)");
  assert.equal(colours(lines, "Good evening,"), "");
});

test("the pre-ministerial conference: title, byline and date apart from the update line, nobody labelled", () => {
  const lines = seed("pre-ministerial-press-conference");
  assert.deepEqual(labelLines(lines), []);
  assert.equal(colours(lines, "Pre-ministerial"), "title=Pre-ministerial press conference");
  assert.equal(colours(lines, "by NATO"), "byline=by | byline=NATO Secretary General Jens Stoltenberg");
  assert.equal(colours(lines, "• 04 Dec."), "date=04 Dec. 2017");
  assert.deepEqual(dimmed(lines), ["• |", "• Mis à jour le: 04 Dec. 2017 15:12"]);
  assert.equal(colours(lines, "(As delivered)"), "delivery-note=(As delivered)");
  assert.equal(colours(lines, "Good morning."), "");
});

test("the press conference: “Let me be clear:” is speech", () => {
  const lines = seed("defence-ministers-press-conference");
  assert.deepEqual(labelLines(lines), []);
  assert.equal(colours(lines, "Let me be clear:"), "");
  assert.equal(colours(lines, "• 12 Feb."), "date=12 Feb. 2020");
  assert.deepEqual(dimmed(lines), ["• |", "• Mis à jour le: 12 Feb. 2020 19:31"]);
});

test("the video description: its date in the title, its tail dimmed from the rule on", () => {
  const lines = seed("defence-ministers-video-description");
  assert.deepEqual(labelLines(lines), []);
  assert.match(colours(lines, "Press conference by"), /^title=.* \| date=14 February 2019 \| title=\.$/);
  assert.deepEqual(
    dimmed(lines),
    lines.slice(lines.findIndex(({ text }) => text.startsWith("▬"))).flatMap(({ text }) => (text === "" ? [] : [text])),
  );
  assert.equal(
    colours(lines, "Follow @NATO"),
    "boilerplate=Follow  | handle=@NATO | boilerplate= on TWITTER:  | placeholder=[ Ссылка ]",
  );
});

test("the Council's conference: five questions with their outlets", () => {
  const lines = seed("north-atlantic-council-press-conference");
  assert.deepEqual(labelLines(lines), Array(5).fill(["questioner Q", "speaker Secretary General"]).flat());
  assert.deepEqual(
    lines.flatMap(({ tokens }) => tokens.filter(({ scopes }) => scopes.at(-1)?.endsWith(".affiliation")).map(({ text }) => text)),
    ["(", "CNN", ")", "(", "Kurdish media", ")", "(", "WSJ", ")", "(", "Reuters", ")", "(", "unknown", ")"],
  );
  assert.equal(dimmed(lines).length, 24);
  assert.equal(colours(lines, "Now I’m ready"), "");
});
