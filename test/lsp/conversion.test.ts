/** Transcripts in other formats, and transcripts made of files, over the protocol; the client's list of formats is the server's. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { EXPORT_FORMATS, exported } from "../../server/src/formats/export-formats";
import { IMPORTED_ENDINGS } from "../../server/src/imports/importers";
import { writeTimes } from "../../server/src/imports/times-file";
import { ExportRequest, type ImportAnswer, ImportRequest, PasteRequest } from "../../server/src/lsp/conversion";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { importedWithTimes } from "../formats/timed-talk";
import { docxOf } from "../imports/office-files";
import { type Drawn, pdfOf } from "../imports/pdf-files";
import { startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";
import { PROJECT_ROOT } from "../support/paths";

const TEXT = "Ana Ito: Why now?\n\nBo Lund: Because of the ice.\n";
const CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Petrova>The ice is thick.\n";

test("a transcript is exported as it is in the editor, and in no format that cannot hold it", async (t) => {
  const { connection, open } = await startClient(t);
  const uri = open(TEXT);
  const exportedTo = (format: string) => connection.sendRequest(ExportRequest, { textDocument: { uri }, format });
  assert.deepEqual(await exportedTo("text"), { content: TEXT, isText: true, doubts: 0, unused: null });
  await assert.rejects(exportedTo("vtt"), /The transcript has no times of the recording/);
  await assert.rejects(exportedTo("docx2"), /There is no format docx2/);
  const other = { textDocument: { uri: "file:///archive/no.txt" }, format: "text" };
  assert.equal(await connection.sendRequest(ExportRequest, other), null);
});

test("a Word document comes in Base64, with the styles of a template, or without one that cannot be used", async (t) => {
  const own = exported(TEXT, NO_KNOWLEDGE, "a.txt", "docx").content;
  assert.ok(own instanceof Uint8Array);
  const files = { "house.docx": Buffer.from(own).toString("latin1"), "text.docx": "The ice." };
  const { connection, open } = await startClient(t, { server: { disk: createMemoryDisk(files) } });
  const params = { textDocument: { uri: open(TEXT) }, format: "docx" };
  const plain = await connection.sendRequest(ExportRequest, params);
  assert.deepEqual(plain, { content: Buffer.from(own).toString("base64"), isText: false, doubts: 0, unused: null });
  const styled = await connection.sendRequest(ExportRequest, { ...params, template: "file:///archive/house.docx" });
  const expected = exported(TEXT, NO_KNOWLEDGE, "a.txt", "docx", { template: own }).content;
  assert.ok(styled !== null && expected instanceof Uint8Array);
  assert.deepEqual(Buffer.from(styled.content, "base64"), Buffer.from(expected));
  const withTemplate = (name: string) =>
    connection.sendRequest(ExportRequest, { ...params, template: `file:///archive/${name}` });
  await assert.rejects(withTemplate("text.docx"), /text\.docx cannot be used as a template: is not a Word document/);
  await assert.rejects(withTemplate("no.docx"), /no\.docx cannot be used as a template: is gone/);
});

async function startWithFiles(t: TestContext, files: Readonly<Record<string, string>>) {
  const client = await startClient(t, { server: { disk: createMemoryDisk(files) } });
  return (name: string) => client.connection.sendRequest(ImportRequest, { uri: `file:///archive/${name}` });
}

/** What is answered about a file with captions. */
function importedCaptions(name: string): ImportAnswer {
  const piece = { start: 1000, end: 2000, text: "The ice is thick." };
  return {
    text: "Ana Petrova: [00:00:01] The ice is thick.\n",
    remarks: [],
    times: `{"format":"transcript-times","version":1,"source":"${name}","pieces":[\n${JSON.stringify(piece)}\n]}\n`,
  };
}

test("captions are exported with the precise times next to the transcript, and without those that do not fit", async (t) => {
  const captions =
    "WEBVTT\n\n00:01.250 --> 00:02.750\n<v Ana Petrova>The ice is thick.\n\n00:02.750 --> 00:04.750\n<v Bo Lund>Why did nobody say so?\n";
  const { text, times } = importedWithTimes("talk.vtt", captions);
  const own = writeTimes(times, "talk.vtt");
  const files = {
    "talk.times.json": own,
    "other.times.json": own.replace(/"text":"[^"]*"/g, '"text":"Here they spoke about fish"'),
    "cut.times.json": own.slice(0, 90),
  };
  const { connection, open } = await startClient(t, { server: { disk: createMemoryDisk(files) } });
  const exportOf = async (name: string) => {
    const textDocument = { uri: open(text, name) };
    const answer = await connection.sendRequest(ExportRequest, { textDocument, format: "vtt" });
    return [answer?.content.split("\n")[2], answer?.unused];
  };
  const precise = "00:00:01.250 --> 00:00:02.750";
  const rough = "00:00:01.000 --> 00:00:02.000";
  assert.deepEqual(await exportOf("talk.transcript.txt"), [precise, null]);
  assert.deepEqual(await exportOf("none.transcript.txt"), [rough, null]);
  const other = "has few words in common with the transcript; it is probably of another recording";
  assert.deepEqual(await exportOf("other.transcript.txt"), [rough, `other.times.json is not used: ${other}`]);
  const [time, why] = await exportOf("cut.transcript.txt");
  assert.equal(time, rough);
  assert.match(String(why), /^cut\.times\.json is not used: is not valid JSON: /);
});

test("a file is imported by its URI, or refused with what is wrong with it", async (t) => {
  const read = await startWithFiles(t, { "a%20talk.vtt": CAPTIONS, "empty.srt": "" });
  assert.deepEqual(await read("a%20talk.vtt"), importedCaptions("a talk.vtt"));
  await assert.rejects(read("empty.srt"), /empty\.srt cannot be imported: is empty/);
  await assert.rejects(read("no.vtt"), /no\.vtt cannot be imported: is gone/);
});

test("a document is imported by its bytes, from a disk or from the client", async (t) => {
  const bytes = Buffer.from(docxOf("<w:p><w:r><w:t>The ice is thick – мы.</w:t></w:r></w:p>")).toString("latin1");
  const read = await startWithFiles(t, { "talk.docx": bytes, "text.docx": "The ice." });
  assert.deepEqual(await read("talk.docx"), { text: "The ice is thick – мы.\n", remarks: [], times: null });
  await assert.rejects(read("text.docx"), /text\.docx cannot be imported: is not a Word document/);
  const { connection } = await startClient(t, { files: new Map(), folders: ["file:///archive"] });
  connection.onRequest("transcript/readBytes", ({ uri }: { readonly uri: string }) =>
    uri.endsWith("/talk.docx") ? btoa(bytes) : null,
  );
  assert.deepEqual(await connection.sendRequest(ImportRequest, { uri: "file:///archive/talk.docx" }), {
    text: "The ice is thick – мы.\n",
    remarks: [],
    times: null,
  });
  await assert.rejects(
    connection.sendRequest(ImportRequest, { uri: "file:///archive/no.docx" }),
    /no\.docx cannot be imported: cannot be read/,
  );
});

test("a PDF document is imported with a remark on what it lacks, which a client gives no bytes of", async (t) => {
  const pages: readonly Drawn[] = [[[50, 700, "Ana Ito: The ice is thick."]], "", ""];
  const read = await startWithFiles(t, { "talk.pdf": pdfOf(pages).toString("latin1"), "text.pdf": "The ice." });
  assert.deepEqual(await read("talk.pdf"), {
    text: "Ana Ito: The ice is thick.\n",
    remarks: ["talk.pdf: these pages have no text: 2–3; if they were scanned, run OCR on the file first"],
    times: null,
  });
  await assert.rejects(read("text.pdf"), /text\.pdf cannot be imported: is not a PDF document, whatever its name says/);
  const { connection } = await startClient(t, { files: new Map(), folders: ["file:///archive"] });
  await assert.rejects(
    connection.sendRequest(ImportRequest, { uri: "file:///archive/talk.pdf" }),
    /talk\.pdf cannot be imported: is a PDF document, which cannot be read in a browser; import it in VS Code on the desktop/,
  );
});

test("a server without a disk imports what its client reads", async (t) => {
  const files = new Map([["file:///archive/talk.vtt", CAPTIONS]]);
  const { connection } = await startClient(t, { files, folders: ["file:///archive"] });
  const read = (name: string) => connection.sendRequest(ImportRequest, { uri: `file:///archive/${name}` });
  assert.deepEqual(await read("talk.vtt"), importedCaptions("talk.vtt"));
  await assert.rejects(read("no.vtt"), /no\.vtt cannot be imported: cannot be read as text in UTF-8/);
});

test("HTML of the clipboard is answered with paragraphs, what is none with nothing", async (t) => {
  const { connection } = await startClient(t);
  const html = "<p><b>Ana Ito:</b> Why?</p><p>So.</p>";
  assert.deepEqual(await connection.sendRequest(PasteRequest, { html }), { paragraphs: ["Ana Ito: Why?", "So."], openers: [0] });
  assert.equal(await connection.sendRequest(PasteRequest, { html: "<pre>Why?</pre>" }), null);
});

test("the client offers the formats of the server", () => {
  const source = (name: string) => readFileSync(join(PROJECT_ROOT, "client/src", name), "utf8");
  const offered = [...source("export-transcript.ts").matchAll(/\{ name: "(\w+)", .* ending: "([\w.]+)" \}/g)];
  assert.deepEqual(
    offered.map(([, name, ending]) => [name, `.${ending}`]),
    EXPORT_FORMATS.map(({ name, extension }) => [name, extension]),
  );
  const endings = /ENDINGS = \[([^\]]*)\]/.exec(source("import-files.ts"))?.[1] ?? "";
  assert.deepEqual(
    endings.match(/\w+/g)?.map((ending) => `.${ending}`),
    IMPORTED_ENDINGS,
  );
});
