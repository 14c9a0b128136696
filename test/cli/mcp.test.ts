/** `transcript mcp`, asked by the protocol's own client. */

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { folderWith } from "../support/folder";
import { PROJECT_ROOT } from "../support/paths";
import { CLI, folder } from "./run";

const CONFIG = JSON.stringify({
  include: ["*.txt"],
  cast: [{ name: "Ada Brandt", role: "answer", aliases: ["MINISTER BRANDT"] }],
});

const HARBOUR = `Press conference on the harbour
14 February 2019

MINISTER BRANDT: The harbour opens in May. It will be the
largest on this coast.

QUESTION (The Daily Courier): What does it cost?

MINISTER BRANDT: Forty million.

QUESTION (Radio North): And who pays?
`;

const BRIDGE = `Press conference on the bridge
3 March 2020

ADA BRANDT: The bridge is closed.

QUESTION: For how long?

ADA BRANDT: Until the harbour is done.
`;

const FILES = { ".transcript.json": CONFIG, "a-harbour.txt": HARBOUR, "b-bridge.txt": BRIDGE };

/** An answer's data; the words of one that is an error. */
type Ask = (
  tool: string,
  words: Readonly<Record<string, unknown>>,
) => Promise<{ readonly error?: string; readonly [key: string]: unknown }>;

/** Starts the server on paths in a folder, and ends it with the test. */
async function started(
  t: TestContext,
  cwd: string,
  ...paths: readonly string[]
): Promise<{ readonly ask: Ask; readonly client: Client }> {
  const client = new Client({ name: "test", version: "1" });
  const transport = new StdioClientTransport({ command: process.execPath, args: [CLI, "mcp", ...paths], cwd });
  await client.connect(transport);
  t.after(() => client.close());
  const ask: Ask = async (name, words) => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: words });
    const [first] = content as readonly { readonly text: string }[];
    if (isError === true) return { error: first?.text ?? "" };
    assert.deepEqual(JSON.parse(first?.text ?? ""), structuredContent);
    return structuredContent as Record<string, unknown>;
  };
  return { ask, client };
}

test("it offers tools that only read, and lists, outlines, quotes and finds", async (t) => {
  const { ask, client } = await started(t, folderWith(t, FILES), ".");
  const { tools } = await client.listTools();
  assert.deepEqual(
    tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
    ["list_transcripts", "outline_transcript", "turns_of_speaker", "search_words", "unanswered_questions"].map((name) => [
      name,
      true,
    ]),
  );

  assert.deepEqual(await ask("list_transcripts", {}), {
    items: [
      {
        file: "a-harbour.txt",
        title: "Press conference on the harbour",
        date: "2019-02-14",
        language: "en",
        speakers: ["Ada Brandt", "QUESTION"],
        turns: 4,
        questions: 2,
        unanswered: 1,
      },
      {
        file: "b-bridge.txt",
        title: "Press conference on the bridge",
        date: "2020-03-03",
        language: "en",
        speakers: ["Ada Brandt", "QUESTION"],
        turns: 3,
        questions: 1,
        unanswered: 0,
      },
    ],
  });

  const outline = (await ask("outline_transcript", { file: "a-harbour.txt" })) as {
    items: readonly Record<string, unknown>[];
    title: string;
  };
  assert.equal(outline.title, "Press conference on the harbour");
  assert.deepEqual(
    outline.items.map(({ kind, line, speaker, affiliation, isUnanswered }) => [kind, line, speaker, affiliation, isUnanswered]),
    [
      ["turn", 4, "Ada Brandt", null, false],
      ["exchange", 7, "QUESTION", "The Daily Courier", false],
      ["exchange", 11, "QUESTION", "Radio North", true],
    ],
  );
  assert.deepEqual(outline.items[1]?.answers, [{ line: 9, speaker: "Ada Brandt", affiliation: null, begins: "Forty million." }]);

  for (const speaker of ["Ada Brandt", "minister brandt"]) {
    const { items } = (await ask("turns_of_speaker", { speaker })) as { items: readonly Record<string, unknown>[] };
    assert.deepEqual(
      items.map(({ file, line, text }) => [file, line, text]),
      [
        ["a-harbour.txt", 4, "The harbour opens in May. It will be the largest on this coast."],
        ["a-harbour.txt", 9, "Forty million."],
        ["b-bridge.txt", 4, "The bridge is closed."],
        ["b-bridge.txt", 8, "Until the harbour is done."],
      ],
    );
  }
  assert.deepEqual(await ask("turns_of_speaker", { speaker: "Ms Brandt" }), { items: [], similarNames: ["Ada Brandt"] });

  assert.deepEqual(await ask("search_words", { words: "the  LARGEST" }), {
    items: [
      {
        file: "a-harbour.txt",
        line: 4,
        column: 55,
        date: "2019-02-14",
        speaker: "Ada Brandt",
        part: "turn",
        text: "MINISTER BRANDT: The harbour opens in May. It will be the\nlargest on this coast.",
        isCut: false,
      },
    ],
  });
  const harbours = (await ask("search_words", { words: "harbour", speaker: "Ada Brandt" })) as {
    items: readonly Record<string, unknown>[];
  };
  assert.deepEqual(
    harbours.items.map(({ file, line }) => [file, line]),
    [
      ["a-harbour.txt", 4],
      ["b-bridge.txt", 8],
    ],
  );
  assert.deepEqual(await ask("search_words", { words: "arbour" }), { items: [] });

  const open = (await ask("unanswered_questions", {})) as { items: readonly Record<string, unknown>[] };
  assert.deepEqual(
    open.items.map(({ file, line, affiliation, text }) => [file, line, affiliation, text]),
    [["a-harbour.txt", 11, "Radio North", "And who pays?"]],
  );
});

test("the tools are those that the manifest offers to an assistant in the editor, and take the same", async (t) => {
  const { client } = await started(t, folderWith(t, FILES), ".");
  const { tools } = await client.listTools();
  const manifest = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8"));
  const offered: readonly { name: string; modelDescription: string; inputSchema: object }[] =
    manifest.contributes.languageModelTools;
  assert.deepEqual(
    offered.map(({ name, inputSchema }) => [name, inputSchema]),
    tools.map(({ name, inputSchema: { type, properties, required } }) => [
      `transcript_${name}`,
      { type, properties, ...(required !== undefined && { required }) },
    ]),
  );
  for (const [index, { modelDescription }] of offered.entries())
    assert.ok(modelDescription.startsWith(tools[index]?.description ?? "?"), modelDescription);
});

test("pages follow each other without a gap, whatever their size, and a changed file is read anew", async (t) => {
  const path = folderWith(t, { ...FILES, "c.txt": `Q: Why?\n\nA: ${"word ".repeat(30_000)}\n\nQ: When?\n\nA: Now.\n` });
  const { ask } = await started(t, path, ".");
  const all: unknown[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    const page = await ask("search_words", { words: "word", limit: 37, ...(cursor !== undefined && { cursor }) });
    const items = page.items as readonly { readonly column: number }[];
    assert.ok(items.length <= 37 && JSON.stringify(page).length < 100_000);
    all.push(...items.map(({ column }) => column));
    cursor = page.nextCursor as string | undefined;
    pages++;
    if (pages === 3) break;
  } while (cursor !== undefined);
  assert.deepEqual(
    all,
    [...all.keys()].map((index) => 4 + 5 * index),
  );
  const { items } = (await ask("turns_of_speaker", { speaker: "A" })) as { items: readonly { isCut: boolean; text: string }[] };
  assert.deepEqual(
    items.map(({ isCut }) => isCut),
    [true, false],
  );
  assert.ok((items[0]?.text.length ?? 0) <= 20_000);

  writeFileSync(join(path, "b-bridge.txt"), BRIDGE.replace("is closed", "stays closed"));
  assert.equal(((await ask("search_words", { words: "stays closed" })).items as readonly unknown[]).length, 1);
  unlinkSync(join(path, "a-harbour.txt"));
  assert.equal(((await ask("list_transcripts", {})).items as readonly unknown[]).length, 2);
});

test("a path that names no transcript, or an archive's file with a fault, is told at the start", (t) => {
  const { transcript } = folder(t, { ...FILES, ".transcript.json": '{ "include": ["*.txt"], "rulez": {} }' });
  const { code, said } = transcript("mcp", "missing");
  assert.deepEqual([code, said], [2, "transcript: missing: there is no such file or folder; check the path\n"]);
  assert.match(transcript("mcp").said, /^transcript: \.transcript\.json:1:\d+: /);
});

test("what cannot be asked is told in words, and nothing outside of the paths is read", async (t) => {
  const outside = folderWith(t, { "secret.txt": "Q: Who knows the password?\n\nA: Nobody.\n" });
  const path = folderWith(t, FILES);
  symlinkSync(join(outside, "secret.txt"), join(path, "link.txt"));
  symlinkSync(outside, join(path, "folder"));
  symlinkSync(path, join(path, "loop"));
  mkdirSync(join(path, "empty"));
  const { ask, client } = await started(t, path, ".");
  const files = (await ask("list_transcripts", {})).items as readonly { readonly file: string }[];
  assert.deepEqual(
    files.map(({ file }) => file),
    ["a-harbour.txt", "b-bridge.txt"],
  );
  assert.deepEqual(await ask("search_words", { words: "password" }), { items: [] });
  for (const file of [
    "link.txt",
    "folder/secret.txt",
    join(outside, "secret.txt"),
    "../secret.txt",
    ".transcript.json",
    "loop/a-harbour.txt",
    "",
  ])
    assert.match((await ask("outline_transcript", { file })).error ?? "", /is not one of the transcripts here/, file);
  assert.match((await ask("list_transcripts", { cursor: "nonsense" })).error ?? "", /this cursor comes from no earlier answer/);
  assert.match((await ask("search_words", { words: "  " })).error ?? "", /at least one word/);
  assert.match((await ask("search_words", { words: "a", limit: 1000 })).error ?? "", /limit/);
  // A pattern is not taken for one.
  assert.deepEqual(await ask("search_words", { words: "(.*)[" }), { items: [] });
  for (const sign of "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–’€")
    assert.deepEqual(await ask("search_words", { words: `harbour${sign}harbour` }), { items: [] }, sign);
  assert.equal((await client.listTools()).tools.length, 5);
});
