/** The command that learns how an archive writes its labels. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  ShowMessageNotification,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Client, startClient } from "../support/client";
import { createMemoryDisk, type MemoryDisk } from "../support/memory-disk";
import { UNREAD } from "../support/uncertain";

const OTHERS = UNREAD.replaceAll("the last of them", "over there").replaceAll("the first of them", "over here");
const WEIGHTS = "file:///archive/.transcript-weights.json";
const SAID = JSON.stringify({ labels: { speakers: ["the last of them", "the first of them"] } });

interface Archive {
  readonly client: Client;
  readonly disk: MemoryDisk;
  /** Runs the command from an open file, and does what the server asks for as a client does that saves the file. */
  readonly learn: (uri: string) => Promise<void>;
  /** How many entries the outline of an open file has. */
  readonly size: (uri: string) => Promise<number>;
}

async function startArchive(t: TestContext, files: Readonly<Record<string, string>>): Promise<Archive> {
  const disk = createMemoryDisk(files);
  const save = ({ documentChanges = [] }: WorkspaceEdit) => {
    for (const change of documentChanges) {
      if (!("edits" in change)) continue;
      const { uri } = change.textDocument;
      const before = TextDocument.create(uri, "json", 0, disk.files.get(uri) ?? "");
      const edits = change.edits.filter((edit) => "newText" in edit);
      disk.files.set(uri, TextDocument.applyEdits(before, edits));
    }
  };
  const client = await startClient(t, { server: { disk }, folders: ["file:///archive"], apply: save });
  const { connection } = client;
  return {
    client,
    disk,
    learn: async (uri) => {
      const call = { command: "transcript.learn", arguments: [{ textDocument: { uri } }] };
      await connection.sendRequest(ExecuteCommandRequest.type, call);
    },
    size: async (uri) => {
      const roots = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })) as DocumentSymbol[];
      const sizeOf = ({ children = [] }: DocumentSymbol): number => children.reduce((sum, child) => sum + sizeOf(child), 1);
      return roots.reduce((sum, root) => sum + sizeOf(root), 0);
    },
  };
}

test("what is said of labels in one transcript teaches how the others are read", async (t) => {
  const { client, disk, learn, size } = await startArchive(t, { "a.transcript": UNREAD, ".transcript.json": SAID });
  const uri = client.open(OTHERS, "b.transcript");
  const before = await size(uri);
  const told = client.next<{ readonly message: string }>(ShowMessageNotification.type);
  await learn(uri);
  assert.equal((await told).message, "Learnt from 13 labels and 0 other places in 1 transcript.");
  assert.ok((await size(uri)) >= before + 12);
  // Once more: the same file, changed and not made anew.
  const first = disk.files.get(WEIGHTS);
  await learn(uri);
  assert.equal(disk.files.get(WEIGHTS), first);
});

test("where there is nothing to learn from, the reason is said and nothing is written", async (t) => {
  const nothing = await startArchive(t, { "a.transcript": UNREAD, ".transcript.json": "{}" });
  await assert.rejects(nothing.learn(nothing.client.open(OTHERS, "b.transcript")), {
    message: "There is nothing to learn: no label in this archive is confirmed or refused.",
  });
  assert.deepEqual(nothing.client.applied, []);
  const apart = await startArchive(t, {});
  await assert.rejects(apart.learn(apart.client.open(OTHERS)), {
    message: "This transcript is not in an archive. Add a .transcript.json next to it.",
  });
});
