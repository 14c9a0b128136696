/** A fuzzed hour of work: remedies, corrections, renames, reviews and pastes in any order, each applied as an editor would. */

import assert from "node:assert/strict";
import {
  type CodeAction,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Range,
  ResponseError,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CONFIG_NAME } from "../../server/src/archive/config";
import { madeCorrections } from "../../server/src/archive/made-corrections";
import { TOOLS } from "../../server/src/features/assistant/tools";
import { EXPORT_FORMATS } from "../../server/src/formats/export-formats";
import { RULES } from "../../server/src/rules/index";
import { type Client, startClient } from "../support/client";
import { createMemoryDisk, type MemoryDisk } from "../support/memory-disk";
import type { RandomSource } from "../support/random";
import { damaged } from "./damage";
import { begin, holdTime, type Scope, type Session } from "./session";
import { randomInsertion, randomText } from "./texts";

const STEPS = 24;
const CONFIG = `file:///archive/${CONFIG_NAME}`;
const NAMES = ["Ana Petrova", "Q", "", " ", "__proto__", "a:b", "\n", "*", "😀", "A".repeat(300), "MR. OKAFOR"];
const CORRECTIONS = "label always-label no-label never-label asks answers leads page spoken title date everything".split(" ");

/** What is at work: one transcript of an archive is open. */
interface Work {
  readonly client: Client;
  readonly disk: MemoryDisk;
  readonly uri: string;
  readonly session: Session;
  readonly random: RandomSource;
  version: number;
}

type Step = (work: Work, range: Range) => Promise<void>;

/** Whatever is done, each edit fits the text that it is for, nothing fails that was asked rightly, and the server lives on. */
export async function holdWork(scope: Scope, random: RandomSource, session: Session): Promise<void> {
  session.text = randomText(random).slice(0, 20_000);
  const disk = createMemoryDisk({
    [CONFIG_NAME]: "{}",
    "a.transcript": session.text,
    "b.transcript": randomText(random).slice(0, 5_000),
  });
  const asked: WorkspaceEdit[] = [];
  const client = await startClient(scope, {
    server: { disk },
    folders: ["file:///archive"],
    apply: (edit) => void asked.push(edit),
    choose: (_, actions) => (random.below(3) === 0 ? null : random.pick(actions)),
  });
  const uri = client.open(session.text, "a.transcript");
  const work: Work = { client, disk, uri, session, random, version: 1 };
  for (let i = 0; i < STEPS; i++) {
    const document = documentOf(work);
    const from = random.below(session.text.length + 1);
    const range = { start: document.positionAt(from), end: document.positionAt(from + random.pick([0, 0, 1, 40, 400])) };
    const [name, step] = random.pick(STEP_ENTRIES);
    begin(session, `${name} at ${JSON.stringify(range)}`);
    await step(work, range);
    for (const edit of asked.splice(0)) await apply(work, edit);
    holdTime(session, 4);
    const [told = null] = [...client.logged, ...client.faults];
    assert.equal(told, null, told ?? "");
  }
  client.end();
}

const STEPS_BY_NAME: Readonly<Record<string, Step>> = {
  type: (work, range) => change(work, [{ range, newText: randomInsertion(work.random) }]),
  remedy: async (work, range) => {
    const { uri, random } = work;
    const context = { diagnostics: [] };
    const actions = await ask<readonly CodeAction[]>(work, "textDocument/codeAction", { textDocument: { uri }, range, context });
    if (actions === null || actions.length === 0) return;
    const chosen = random.pick(actions);
    work.session.doing += `: ${chosen.title}`;
    const { edit, command } = (await ask<CodeAction>(work, "codeAction/resolve", chosen)) ?? chosen;
    if (edit !== undefined) await apply(work, edit);
    if (command !== undefined)
      await ask(work, "workspace/executeCommand", { command: command.command, arguments: command.arguments });
  },
  correct: (work, range) =>
    run(work, "transcript.correct", { position: range.start, range, correction: work.random.pick(CORRECTIONS) }),
  undo: async (work) => {
    const made = madeCorrections(work.disk.files.get(CONFIG) ?? "").map((one) => one.made);
    await run(work, "transcript.undoCorrection", { made: work.random.pick([...made, { kind: "no-label", text: "Q" }]) });
  },
  fixAll: (work) => run(work, "transcript.fixAll", {}),
  rename: async (work, { start }) => {
    const newName = work.random.pick(NAMES);
    const edit = await ask<WorkspaceEdit>(work, "textDocument/rename", {
      textDocument: { uri: work.uri },
      position: start,
      newName,
    });
    if (edit !== null) await apply(work, edit);
  },
  renameInArchive: (work, { start }) =>
    run(work, "transcript.renameSpeakerInArchive", { position: start, newName: work.random.pick(NAMES) }),
  review: async (work) => {
    const { random, session, uri } = work;
    const off = Array.from({ length: random.below(4) }, () => random.pick(RULES).name);
    const first = await ask<Cleaned>(work, "transcript/clean", { textDocument: { uri }, off, chosen: [] });
    const ids = first?.groups.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];
    const chosen = ids.filter(() => random.below(2) === 0);
    const clean = await ask<Cleaned>(work, "transcript/clean", { textDocument: { uri }, off, chosen });
    if (clean === null) return;
    await change(work, clean.edits);
    assert.equal(session.text, clean.text, "the edits of a review make another text than it shows");
  },
  paste: async (work) => {
    const html = damaged(
      work.random,
      `<p><b>Ana Petrova:</b> ${randomInsertion(work.random)}</p><nav>Share</nav><p>So it is.</p>`,
    );
    await ask(work, "transcript/paste", { html, text: "So it is." });
  },
  export: async (work) => {
    const format = work.random.pick(EXPORT_FORMATS).name;
    await ask(work, "transcript/export", { textDocument: { uri: work.uri }, format });
  },
  compare: async (work) => {
    await ask(work, "transcript/compare", { textDocument: { uri: work.uri }, original: damaged(work.random, work.session.text) });
  },
  assistant: async (work) => {
    const { random } = work;
    const { name, input } = random.pick(TOOLS);
    const words = ["Ana Petrova", "harbour", "Q", "a.transcript", "../x", "", "*"];
    const given = Object.entries(input.properties).flatMap(([key, field]) =>
      random.below(3) === 0 ? [] : [[key, field.type === "string" ? random.pick(words) : random.pick([1, 20, -1, 1e9])]],
    );
    await ask(work, "transcript/assistant", { tool: name, input: Object.fromEntries(given), files: [] });
  },
  config: async ({ client, disk, random }) => {
    const old = disk.files.get(CONFIG) ?? "{}";
    disk.files.set(CONFIG, random.below(2) === 0 ? damaged(random, old) : "{}");
    await tell(client, CONFIG);
  },
};
const STEP_ENTRIES = Object.entries(STEPS_BY_NAME);

interface Cleaned {
  readonly groups: readonly { readonly items: readonly { readonly id: string }[] }[];
  readonly edits: readonly TextEdit[];
  readonly text: string;
}

/** A question asked rightly; null where it is refused, as it may be. */
async function ask<Answer>({ client }: Work, method: string, params: object): Promise<Answer | null> {
  try {
    return await client.connection.sendRequest<Answer>(method, params);
  } catch (error) {
    // An internal error is none of the refusals.
    if (error instanceof ResponseError && error.code !== INTERNAL) return null;
    throw error;
  }
}

const INTERNAL = -32603;

async function run(work: Work, command: string, target: object): Promise<void> {
  await ask(work, "workspace/executeCommand", { command, arguments: [{ textDocument: { uri: work.uri }, ...target }] });
}

function documentOf({ uri, version, session }: Work): TextDocument {
  return TextDocument.create(uri, "transcript", version, session.text);
}

/** Changes the open transcript; throws where edits overlap. */
async function change(work: Work, edits: readonly TextEdit[]): Promise<void> {
  const { client, session, uri } = work;
  const text = TextDocument.applyEdits(documentOf(work), [...edits]);
  if (text.length > 40_000) return;
  session.text = text;
  client.change(uri, ++work.version, { text });
}

/** Applies what an answer asks to be changed, in the open transcript and on the disk. */
async function apply(work: Work, { documentChanges = [], changes = {} }: WorkspaceEdit): Promise<void> {
  const { client, disk, uri } = work;
  const made = Object.entries(changes).map(([target, edits]) => ({ target, edits }));
  for (const one of documentChanges) {
    if ("kind" in one) {
      if (one.kind === "create" && !disk.files.has(one.uri)) disk.files.set(one.uri, "");
      continue;
    }
    const edits = one.edits.map((edit: TextEdit | SnippetTextEdit) =>
      "snippet" in edit ? { range: edit.range, newText: edit.snippet.value } : edit,
    );
    made.push({ target: one.textDocument.uri, edits });
  }
  for (const { target, edits } of made) {
    if (target === uri) {
      await change(work, edits);
      continue;
    }
    const before = TextDocument.create(target, "json", 0, disk.files.get(target) ?? "");
    disk.files.set(target, TextDocument.applyEdits(before, edits));
    await tell(client, target);
  }
}

async function tell({ connection }: Client, uri: string): Promise<void> {
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type: FileChangeType.Changed }] });
}
