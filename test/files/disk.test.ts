/** The disk as the language server sees it. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Disk } from "../../server/src/archive/disk";
import { createDisk } from "../../server/src/files/disk";
import { english, say } from "../../server/src/text/message";
import { type Files, folderWith, writeInto } from "../support/folder";

/** A folder with these files, removed after the test; as a disk, and how to name a file of it. */
function startDisk(t: TestContext, files: Files) {
  const folder = folderWith(t, files);
  const disk: Disk = createDisk([]);
  const write = (name: string, content: string) => writeInto(folder, name, content);
  return { disk, write, uriOf: (name: string) => pathToFileURL(join(folder, name)).href };
}

test("transcripts are found by the globs of their own archive, without what Git leaves out", async (t) => {
  const { disk, uriOf } = startDisk(t, {
    "a.transcript": "",
    "b.txt": "",
    "old/.transcript.json": '{ "include": ["*.txt"], "exclude": ["drafts/**"] }',
    "old/c.txt": "",
    "old/year (1)/d é.txt": "",
    "old/drafts/e.txt": "",
    "old/f.transcript": "",
    ".gitignore": "secret*\n",
    "secret.transcript": "",
  });
  assert.deepEqual(await disk.transcriptsIn(uriOf("")), [
    uriOf("a.transcript"),
    uriOf("old/c.txt"),
    uriOf("old/year (1)/d é.txt"),
  ]);
  assert.deepEqual(await disk.transcriptsIn("untitled:folder"), []);
});

test("a file is read whole or not at all, with the reason", async (t) => {
  const latin = Buffer.from("Señor Núñez: Así es, mañana.\n", "latin1");
  const { disk, uriOf } = startDisk(t, {
    "a.txt": "Ana\n",
    "latin.txt": latin,
    "cut.txt": Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff]),
    "a.zip": "PK\u0003\u0004\u0000",
  });
  assert.deepEqual(await disk.readWhole(uriOf("a.txt")), { text: "Ana\n" });
  assert.deepEqual(await disk.readWhole(uriOf("latin.txt")), { text: "Señor Núñez: Así es, mañana.\n" });
  const trouble = async (uri: string) => {
    const read = await disk.readWhole(uri);
    return "trouble" in read ? english(read.trouble) : `read: ${read.text}`;
  };
  assert.match(await trouble(uriOf("cut.txt")), /^contains bytes that are not valid utf-8/);
  assert.match(await trouble(uriOf("a.zip")), /^a ZIP archive or an Office document/);
  assert.match(await trouble(uriOf("no.txt")), /^there is no such file/);
  assert.equal(await trouble("untitled:a"), "is no file of this computer");
  const bytes = await disk.readBytes(uriOf("a.zip"));
  assert.equal("bytes" in bytes ? String.fromCharCode(...bytes.bytes) : bytes.trouble, "PK\u0003\u0004\u0000");
  assert.deepEqual(await disk.readBytes(uriOf("no.zip")), { trouble: say`there is no such file; check the path` });
});

test("in a folder that Git leaves out as a whole, what is in it is meant", async (t) => {
  for (const gitignore of ["runs/", "runs/*", "/*\n!/*.transcript"]) {
    const files = { ".git/HEAD": "", ".gitignore": gitignore, "runs/a.transcript": "", "b.transcript": "" };
    const { disk, uriOf } = startDisk(t, files);
    assert.deepEqual(await disk.transcriptsIn(uriOf("runs")), [uriOf("runs/a.transcript")], gitignore);
    assert.deepEqual(await disk.transcriptsIn(uriOf("")), [uriOf("b.transcript")], gitignore);
  }
});

test("a URI has one spelling, whatever a client quotes", (t) => {
  const { disk, uriOf } = startDisk(t, {});
  const uri = uriOf("a (1).txt");
  assert.equal(disk.uriOf(uri.replace("(", "%28")), uri);
  assert.equal(disk.uriOf("untitled:Untitled-1"), null);
  assert.equal(disk.uriOf("file:///%"), null);
});

test("an archive is the same object until its file changes", (t) => {
  const { disk, write, uriOf } = startDisk(t, { ".transcript.json": '{ "dateStyle": "iso" }' });
  const first = disk.archiveOf(uriOf("year/a.txt"));
  assert.deepEqual([first?.path, first?.archive.configUri], ["year/a.txt", uriOf(".transcript.json")]);
  disk.forget(true);
  assert.equal(disk.archiveOf(uriOf("b.txt"))?.archive, first?.archive);
  write(".transcript.json", "{}");
  assert.equal(disk.archiveOf(uriOf("b.txt"))?.archive, first?.archive);
  disk.forget(true);
  assert.equal(disk.archiveOf(uriOf("b.txt"))?.archive.configText, "{}");
});

test("a file is read in its encoding; what is none, or no text, is null", async (t) => {
  const { disk, uriOf } = startDisk(t, {
    "a.txt": Buffer.from("caf\xe9 au lait, d\xe9j\xe0 vu", "latin1"),
    "b.txt": Buffer.from("%PDF-"),
  });
  assert.equal(await disk.read(uriOf("a.txt")), "café au lait, déjà vu");
  assert.equal(await disk.read(uriOf("b.txt")), null);
  assert.equal(await disk.read(uriOf("none.txt")), null);
});

test("what an editor would read otherwise, or not whole, is told apart from Unicode", async (t) => {
  const { disk, uriOf } = startDisk(t, {
    "a.txt": "café",
    "b.txt": Buffer.from("caf\xe9 au lait, d\xe9j\xe0 vu", "latin1"),
    "c.txt": Buffer.concat([Buffer.from("Вопрос: Как вы"), Buffer.from([0xd0, 0x0a])]),
  });
  const isUnicode = (name: string) => disk.isUnicode(uriOf(name));
  assert.deepEqual([await isUnicode("a.txt"), await isUnicode("b.txt"), await isUnicode("c.txt")], [true, false, false]);
});
