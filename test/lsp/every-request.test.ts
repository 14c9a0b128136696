/** Every request that the server announces, asked on a seed, with an answer that a person can read. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Position, Range, SelectionRange } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CleanAnswer } from "../../server/src/lsp/clean";
import type { ExportAnswer } from "../../server/src/lsp/conversion";
import type { StatisticsAnswer } from "../../server/src/lsp/statistics";
import { startClient, withSettings } from "../support/client";
import { SEEDS } from "../support/paths";
import { ask, QUESTIONS } from "../support/questions";

/** The seed that examples are about, unless they name another one by its place in the list. */
const COUNCIL = 4;
const EVERYTHING: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

function textOf(seed: number): string {
  return readFileSync(SEEDS[seed] ?? "", "utf8");
}

/** The place that `<|>` marks in a piece of a text. */
function placeOf(text: string, marked: string): Range {
  const before = marked.slice(0, marked.indexOf("<|>"));
  const offset = text.indexOf(marked.replace("<|>", ""));
  assert.notEqual(offset, -1, `the seed has no “${marked}”`);
  const position = TextDocument.create("", "", 0, text).positionAt(offset + before.length);
  return { start: position, end: position };
}

/** An answer with each range as its first line, from 1, and its text, cut where it is long. */
function told(document: TextDocument, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((one) => told(document, one));
  if (typeof answer !== "object" || answer === null) return answer;
  if ("start" in answer && "end" in answer) {
    const range = answer as Range;
    const text = document.getText(range).replaceAll("\n", "⏎");
    return `${range.start.line + 1}: ${text.length > 40 ? `${text.slice(0, 19)} … ${text.slice(-19)}` : text}`;
  }
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, told(document, value)]));
}

/** As much of the answer to `transcript/conversation` as is shown. */
interface ConversationShown {
  readonly opening: { readonly isStatement: boolean; readonly start: Position; readonly toLine: number } | null;
  readonly questions: readonly (TurnShown & { readonly answers: readonly TurnShown[] })[];
  readonly turns: readonly TurnShown[];
}

interface TurnShown {
  readonly speaker: string;
  readonly affiliation: string | null;
  readonly start: Position;
  readonly toLine: number;
}

interface Example {
  readonly method: string;
  readonly seed?: number;
  readonly at?: string;
  /** The settings of the section `transcript`, where others than the defaults. */
  readonly settings?: object;
  /** What of the answer is shown. */
  readonly show?: (answer: never) => unknown;
  readonly expected: unknown;
}

const SECRETARY_GENERAL = [65, 69, 79, 85, 89].map((line) => `${line}: Secretary General`);

/** The ranges of an answer, in its order. */
function ranges(answer: readonly { range: Range }[]): unknown {
  return answer.map(({ range }) => range);
}

/** Each edit as what gives way and what comes, white space shown. */
function edits(answer: readonly { range: Range; newText: string }[]): unknown {
  return answer.map(({ range, newText }) => [range, JSON.stringify(newText)]);
}

const EXAMPLES: readonly Example[] = [
  {
    method: "workspace/symbol",
    show: (symbols: readonly { name: string; location: { range: Range } }[]) =>
      symbols.slice(0, 2).map(({ name, location }) => [name, location.range]),
    expected: [
      ["Q: The Russians are saying the plane was shot down over Syrian…", "63: Q"],
      ["Q: Mr Stoltenberg, how could be the situation and your position…", "67: Q"],
    ],
  },
  {
    method: "textDocument/documentSymbol",
    show: (symbols: readonly { name: string; children: readonly unknown[] }[]) =>
      symbols.map(({ name, children }) => `${name} (${children.length})`),
    expected: ["Statement (0)", "Questions (5)"],
  },
  {
    method: "textDocument/foldingRange",
    show: (folds: readonly { startLine: number; endLine: number; kind?: string }[]) =>
      folds.map(({ startLine, endLine, kind }) => `${startLine + 1}–${endLine + 1}${kind === undefined ? "" : ` ${kind}`}`),
    expected: [
      "1–43 comment",
      "45–61",
      "63–65 region",
      "67–75 region",
      "69–75",
      "77–81 region",
      "79–81",
      "83–85 region",
      "87–89 region",
    ],
  },
  {
    method: "textDocument/selectionRange",
    at: "Diplomacy and de-escal<|>ation are",
    show: ([innermost]: readonly SelectionRange[]) => {
      const chain: Range[] = [];
      for (let one = innermost; one !== undefined; one = one.parent) chain.push(one.range);
      return chain;
    },
    expected: [
      "59: escalation",
      "59: Diplomacy and de-es … lve this situation.",
      "45: The North Atlantic  … ake your questions.",
      "1: NATO MULTIMEDIA ACC … bout earlier today.",
    ],
  },
  {
    method: "textDocument/documentHighlight",
    at: "Secretary <|>General: The common",
    show: ranges,
    expected: SECRETARY_GENERAL,
  },
  {
    method: "textDocument/references",
    at: "Secretary <|>General: The common",
    show: ranges,
    expected: SECRETARY_GENERAL,
  },
  {
    method: "textDocument/references",
    at: "Q (WSJ): What does <|>this",
    show: ranges,
    expected: ["79: Secretary General"],
  },
  {
    method: "textDocument/definition",
    at: "Secretary <|>General: The common",
    show: ({ range }: { range: Range }) => range,
    expected: "65: Secretary General",
  },
  {
    method: "textDocument/declaration",
    at: "The North <|>Atlantic",
    expected: null,
  },
  {
    method: "textDocument/prepareRename",
    at: "Secretary <|>General: The common",
    expected: { range: "79: Secretary General", placeholder: "Secretary General" },
  },
  {
    method: "textDocument/prepareRename",
    at: "The North <|>Atlantic",
    expected: "Only the name of a speaker can be renamed: put the cursor into a label.",
  },
  {
    method: "textDocument/rename",
    at: "Secretary <|>General: The common",
    show: ({ documentChanges }: { documentChanges: readonly { edits: readonly { range: Range; newText: string }[] }[] }) =>
      documentChanges.flatMap(({ edits }) => edits.map(({ range, newText }) => [range, newText])),
    expected: SECRETARY_GENERAL.map((range) => [range, "Ana Ito"]),
  },
  {
    method: "textDocument/hover",
    at: "Secretary <|>General: The common",
    show: ({ range, contents }: { range: Range; contents: { value: string } }) => [range, contents.value.split("\n\n")[0]],
    expected: ["79: Secretary General:", "**Secretary General**, answers"],
  },
  {
    method: "textDocument/completion",
    at: "Q (<|>Reuters)",
    show: (items: readonly { label: string }[]) => items.slice(0, 2).map(({ label }) => label),
    expected: ["unknown", "Reuters"],
  },
  {
    method: "textDocument/documentLink",
    seed: 3,
    show: (links: readonly { range: Range; target: string }[]) => links.map(({ range, target }) => [range, target]),
    expected: [["37: @NATO", "https://x.com/NATO"]],
  },
  {
    method: "textDocument/semanticTokens/full",
    // The lines of the account form, five questioners, their outlets, five answers.
    show: ({ data }: { data: readonly number[] }) => data.length / 5,
    expected: 24 + 5 + 5 + 5,
  },
  {
    method: "textDocument/semanticTokens/full/delta",
    // Nobody has asked before: all of them.
    show: ({ data }: { data: readonly number[] }) => data.length / 5,
    expected: 24 + 5 + 5 + 5,
  },
  {
    method: "textDocument/semanticTokens/range",
    at: "Q (<|>Reuters)",
    show: ({ data }: { data: readonly number[] }) => data.length / 5,
    expected: 1,
  },
  {
    method: "textDocument/codeLens",
    show: (lenses: readonly { range: Range; command: { title: string; command: string } }[]) =>
      lenses.map(
        ({ range, command }) => `${range.start.line + 1}: ${command.title}${command.command && ` (${command.command})`}`,
      ),
    expected: [
      "1: 5 questions · 702 words · about 4 min 41 s",
      "1: 6 findings · apply 4 safe fixes (transcript.fixAll)",
      "45: 156 words · about 1 min 2 s",
      "63: 1 answer · 77 words · about 31 s",
      "67: 1 answer · 219 words · about 1 min 28 s",
      "77: 1 answer · 117 words · about 47 s",
      "83: 1 answer · 63 words · about 25 s",
      "87: 1 answer · 70 words · about 28 s",
    ],
  },
  {
    method: "textDocument/diagnostic",
    show: ({ items }: { items: readonly { range: Range; code: string }[] }) =>
      items.map(({ range, code }) => `${range.start.line + 1}: ${code}`),
    expected: [
      "1: leftover-boilerplate",
      "45: missing-title",
      "45: missing-date",
      "55: trailing-space",
      "69: label-spacing",
      "89: final-newline",
    ],
  },
  {
    method: "transcript/preview",
    show: ({ blocks }: { blocks: readonly { kind: string; speaker: { name: string } | null }[] }) =>
      blocks.map(({ kind, speaker }) => (speaker === null ? kind : `${kind} of ${speaker.name}`)).slice(0, 13),
    expected: ["left-out", ...Array(9).fill("speech"), "speech of Q", "speech of Secretary General", "speech of Q"],
  },
  {
    method: "transcript/statistics",
    show: ({ speakers, outlets, bars, unit }: StatisticsAnswer) => [
      speakers.map(({ name, turns, words }) => `${name}: ${turns} turns, ${words} words`),
      outlets.map(({ name }) => name),
      `${bars.length} bars in ${unit}, the second from line ${(bars[1]?.start.line ?? 0) + 1}`,
    ],
    expected: [
      ["null: 0 turns, 156 words", "Q: 5 turns, 159 words", "Secretary General: 5 turns, 387 words"],
      ["CNN", "Kurdish media", "WSJ", "Reuters", "unknown"],
      "11 bars in words, the second from line 63",
    ],
  },
  {
    method: "transcript/clean",
    show: ({ groups, applied, left, speech }: CleanAnswer) => [
      ...groups.map(({ rule, safe, items }) => `${rule}: ${items.length}${safe ? " safe" : ""}`),
      `${applied} applied, ${left} left, ${speech.length} words differ`,
    ],
    expected: [
      "leftover-boilerplate: 1 safe",
      "label-spacing: 1 safe",
      "trailing-space: 1 safe",
      "final-newline: 1 safe",
      "4 applied, 0 left, 0 words differ",
    ],
  },
  {
    method: "transcript/compare",
    show: ranges,
    expected: ["45: The North Atlantic  … about earlier today"],
  },
  ...[
    { name: "nextQuestion", at: "Diplomacy and de-escal<|>ation are", expected: "63: Q" },
    { name: "previousQuestion", at: "Secretary <|>General: The common", expected: "77: Q" },
    { name: "nextTurn", at: "Secretary <|>General: The common", expected: "83: Q" },
    { name: "previousTurn", at: "<|>Q (Reuters)", expected: "79: Secretary General" },
    { name: "nextTurnOfSpeaker", at: "Secretary <|>General: The common", expected: "85: Secretary General" },
    { name: "previousTurnOfSpeaker", at: "<|>Secretary General: The common", expected: "69: Secretary General" },
  ].map(({ name, at, expected }) => ({
    method: `workspace/executeCommand transcript.${name}`,
    at,
    show: ({ range }: { range: Range }) => range,
    expected,
  })),
  {
    method: "transcript/conversation",
    show: ({ opening, questions, turns }: ConversationShown) => [
      opening === null
        ? "none"
        : `${opening.isStatement ? "statement" : "opening"} ${opening.start.line + 1}–${opening.toLine + 1}`,
      ...questions.map(
        ({ speaker, affiliation, start, answers }) =>
          `${start.line + 1}: ${speaker} (${affiliation}) ${answers.map((one) => `${one.speaker} ${one.start.line + 1}–${one.toLine + 1}`)}`,
      ),
      turns.length,
    ],
    expected: [
      "statement 45–61",
      "63: Q (CNN) Secretary General 65–65",
      "67: Q (Kurdish media) Secretary General 69–75",
      "77: Q (WSJ) Secretary General 79–81",
      "83: Q (Reuters) Secretary General 85–85",
      "87: Q (unknown) Secretary General 89–89",
      0,
    ],
  },
  {
    method: "transcript/speakers",
    expected: {
      speakers: [
        {
          name: "Q",
          affiliation: null,
          role: "question",
          isRoleUncertain: false,
          isUncertain: false,
          member: null,
          turns: 5,
          words: 159,
          start: { line: 62, character: 0 },
        },
        {
          name: "Secretary General",
          affiliation: null,
          role: "answer",
          isRoleUncertain: false,
          isUncertain: false,
          member: null,
          turns: 5,
          words: 387,
          start: { line: 64, character: 0 },
        },
      ],
      words: 702,
      cast: [],
    },
  },
  {
    method: "transcript/place",
    at: "Secretary <|>General: The common",
    expected: { speaker: "Secretary General", question: 3, words: 702, findings: 6, safe: 4 },
  },
  {
    method: "transcript/export",
    show: ({ content, doubts }: ExportAnswer) => [JSON.parse(content).speakers.length, doubts],
    expected: [2, 0],
  },
  // Of files on a disk: test/lsp/conversion.test.ts.
  { method: "transcript/import", expected: "none.vtt cannot be imported: is on no disk" },
  { method: "transcript/paste", expected: { paragraphs: ["Ana Ito: Why?", "So."], openers: [0] } },
  // Of files on a disk: test/lsp/assistant.test.ts.
  { method: "transcript/assistant", expected: { answer: { items: [] } } },
  { method: "transcript/doubts", expected: [] },
  { method: "transcript/corrections", expected: { file: null, corrections: [] } },
  // Where there is a file to write to: test/lsp/correct.test.ts.
  {
    method: "workspace/executeCommand transcript.correct",
    at: "Secretary <|>General: The common",
    expected: "No .transcript.json can be written for this transcript.",
  },
  {
    method: "workspace/executeCommand transcript.undoCorrection",
    expected: "No .transcript.json can be written for this transcript.",
  },
  // Its answer is in what it asks the client to apply: test/lsp/commands.test.ts.
  { method: "workspace/executeCommand transcript.fixAll", expected: null },
  // So are theirs, for archives: test/lsp/many-files.test.ts.
  { method: "workspace/executeCommand transcript.removeRepeated", expected: null },
  {
    method: "workspace/executeCommand transcript.renameSpeakerInArchive",
    at: "Secretary <|>General: The common",
    expected: "This transcript is not in an archive. Rename in this file, or add a .transcript.json next to it.",
  },
  {
    method: "textDocument/codeAction",
    at: "And <|>therefore this is",
    show: (actions: readonly { kind: string; title: string; edit?: unknown }[]) =>
      actions.map(({ kind, title, edit }) => `${kind}: ${title}${edit === undefined ? " (no edit)" : ""}`),
    expected: [
      "refactor.extract.turn: Start a turn of “Q” at “And therefore this is a…”",
      "refactor.rewrite.speaker: Give this paragraph to “Q”",
      "source.fixAll.transcript: Apply all safe fixes",
    ],
  },
  { method: "textDocument/inlayHint", expected: [] },
  {
    method: "textDocument/inlayHint",
    settings: { inlayHints: { speakers: true, questionNumbers: true } },
    show: (hints: readonly { position: Position; label: string }[]) =>
      hints.map(({ position, label }) => `${position.line + 1}: ${label}`),
    expected: [
      "63: 1",
      "67: 2",
      "71: Secretary General:",
      "73: Secretary General:",
      "75: Secretary General:",
      "77: 3",
      "81: Secretary General:",
      "83: 4",
      "87: 5",
    ],
  },
  {
    method: "textDocument/linkedEditingRange",
    at: "Secretary <|>General: The common",
    show: ({ ranges }: { ranges: readonly Range[] }) => ranges,
    expected: SECRETARY_GENERAL,
  },
  {
    method: "textDocument/formatting",
    show: edits,
    expected: [
      ["55: \u00a0", '""'],
      ["69: \u00a0", '""'],
      ["89: ", '"\\n"'],
    ],
  },
  {
    method: "textDocument/rangeFormatting",
    at: "Secretary <|>General:\u00a0 I’ve think",
    show: edits,
    expected: [["69: \u00a0", '""']],
  },
  {
    method: "textDocument/rangesFormatting",
    show: edits,
    expected: [
      ["55: \u00a0", '""'],
      ["69: \u00a0", '""'],
      ["89: ", '"\\n"'],
    ],
  },
  { method: "textDocument/onTypeFormatting", at: "very closely.\u00a0\n<|>", show: edits, expected: [["55: \u00a0", '""']] },
];

for (const { method, seed = COUNCIL, at, settings, show = (answer: never): unknown => answer, expected } of EXAMPLES) {
  test(`${method}${at === undefined ? "" : ` at “${at}”`}`, async (t) => {
    const client = await startClient(t, settings === undefined ? {} : withSettings(settings));
    const text = textOf(seed);
    const uri = client.open(text, "seed.transcript");
    const answer = await ask(client, method, uri, at === undefined ? EVERYTHING : placeOf(text, at));
    assert.deepEqual(told(TextDocument.create(uri, "transcript", 1, text), show(answer as never)), expected);
  });
}

test("every request has an example on the seed", () => {
  const shown = EXAMPLES.map(({ method }) => method);
  assert.deepEqual(
    Object.keys(QUESTIONS).filter((method) => !shown.includes(method)),
    [],
  );
});
