/** `transcript import`: where the files go, and that nothing is written for a file that cannot be read. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { docxOf } from "../imports/office-files";
import { type Placed, packedPdfOf, pdfOf } from "../imports/pdf-files";
import { folder } from "./run";

const CAPTIONS = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana Petrova>The ice is thick.\n";
const TEXT = "Ana Petrova: [00:00:01] The ice is thick.\n";

test("a transcript is written beside its original, or into a folder, and the original stays", (t) => {
  const page = "<p>The ice is thick.</p>";
  const { path, transcript, read } = folder(t, { "talk.vtt": CAPTIONS, "sub/page.html": page });
  const beside = transcript("import", "talk.vtt", "sub/page.html");
  assert.deepEqual(
    [beside.code, beside.out, beside.said],
    [0, "", "transcript: imported 2 transcripts, 1 with precise times (.times.json)\n"],
  );
  assert.equal(read("talk.transcript.txt").toString(), TEXT);
  assert.equal(read("sub/page.transcript.txt").toString(), "The ice is thick.\n");
  assert.deepEqual([read("talk.vtt").toString(), read("sub/page.html").toString()], [CAPTIONS, page]);
  assert.equal(transcript("import", "-o", "all/of", "talk.vtt", "sub/page.html").code, 0);
  assert.deepEqual(readdirSync(join(path, "all/of")).sort(), ["page.transcript.txt", "talk.times.json", "talk.transcript.txt"]);
});

test("a transcript that is there stays, and two files do not become one", (t) => {
  const { transcript, read, path } = folder(t, { "talk.vtt": CAPTIONS, "talk.html": "<p>x</p>", "talk.transcript.txt": "mine" });
  const kept = transcript("import", "talk.vtt");
  assert.deepEqual([kept.code, read("talk.transcript.txt").toString()], [2, "mine"]);
  assert.equal(kept.said, "transcript: talk.transcript.txt: already exists and was not changed\n");
  const both = transcript("import", "-o", "out", "talk.vtt", "talk.html");
  assert.equal(both.code, 2);
  assert.match(both.said, /talk\.vtt and talk\.html would both become/);
  assert.equal(existsSync(join(path, "out")), false);

  const pairs = Array.from({ length: 30 }, (_, i) => [`${i}.vtt`, `${i}.srt`]).flat();
  const many = folder(t, Object.fromEntries(pairs.map((name) => [name, CAPTIONS])));
  const { code, said } = many.transcript("import", ".");
  assert.equal(code, 2);
  const lines = said.trimEnd().split("\n");
  assert.equal(lines.length, 21, "each pair is named, up to twenty");
  assert.equal(lines.filter((line) => / would both become /.test(line)).length, 20);
  assert.equal(lines.at(-1), "transcript: 10 more are in each other's way; nothing was written");
});

test("files that are broken are named, and the others are imported", (t) => {
  const { path, transcript } = folder(t, {
    "good.vtt": CAPTIONS,
    "empty.vtt": "",
    "page.srt": "<html></html>",
    "cut.json": '{"segments": [',
    "zip.html": Buffer.from("PK\u0003\u0004\u0000\u0000"),
    "lost.vtt": Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(CAPTIONS), Buffer.from([0xff, 0x0a])]),
  });
  const { code, said } = transcript(
    "import",
    "-o",
    "out",
    "good.vtt",
    "empty.vtt",
    "page.srt",
    "cut.json",
    "zip.html",
    "lost.vtt",
  );
  assert.equal(code, 2);
  const lines = said.trimEnd().split("\n");
  assert.equal(lines.length, 6);
  for (const [i, start] of [
    "empty.vtt: is empty; nothing was written",
    "page.srt: has no captions in it",
    "cut.json: is not valid JSON",
    "zip.html: a ZIP archive or an Office document",
    "lost.vtt: contains bytes that are not valid utf-8",
    "imported 1 transcript, 1 with precise times (.times.json); 5 files could not be imported",
  ].entries())
    assert.ok(lines[i]?.startsWith(`transcript: ${start}`), lines[i]);
  assert.deepEqual(readdirSync(join(path, "out")), ["good.times.json", "good.transcript.txt"]);
});

test("of a thousand files in a folder those that are broken or imported already are named, and all others are written", (t) => {
  const names = Array.from({ length: 1_100 }, (_, i) => `${i % 10}/${i}.vtt`);
  const { transcript, read, path } = folder(t, {
    ...Object.fromEntries(names.map((name) => [`talks/${name}`, CAPTIONS])),
    "talks/3/703.vtt": "Good evening.\n",
    "talks/4/804.transcript.txt": "mine",
    "talks/picture.png": "no talk",
    "talks/node_modules/a.vtt": CAPTIONS,
    "talks/.transcript.json": '{ "include": ["old/**/*.txt"], "exclude": ["drafts/**"] }',
    "talks/old/1.txt": "Ana Petrova: a transcript already.\n",
    "talks/drafts/1.vtt": "WEBVTT",
  });
  const { code, said } = transcript("import", "talks");
  assert.equal(code, 2);
  assert.deepEqual(said.trimEnd().split("\n"), [
    "transcript: talks/3/703.vtt: has no captions in it: no line of times such as 00:00:01.000 --> 00:00:02.000; nothing was written",
    "transcript: talks/4/804.transcript.txt: already exists and was not changed",
    "transcript: imported 1098 transcripts, 1098 with precise times (.times.json); 2 files could not be imported",
  ]);
  assert.equal(read("talks/4/804.transcript.txt").toString(), "mine");
  const made = readdirSync(join(path, "talks"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".transcript.txt"),
  );
  assert.equal(made.length, 1_099);
  assert.equal(read("talks/9/1099.transcript.txt").toString(), TEXT);
});

const TIMES = `{"format":"transcript-times","version":1,"source":"talk.vtt","pieces":[
{"start":1000,"end":2000,"text":"The ice is thick."}
]}
`;

test("precise times go next to the transcript, unless they are not wanted, and never into the place of others", (t) => {
  const { path, transcript, read } = folder(t, { "talk.vtt": CAPTIONS, "mine.vtt": CAPTIONS, "mine.times.json": "mine" });
  assert.equal(transcript("import", "talk.vtt").said, "transcript: imported 1 transcript, 1 with precise times (.times.json)\n");
  assert.equal(read("talk.times.json").toString(), TIMES);
  assert.equal(transcript("import", "--no-times", "-o", "plain", "talk.vtt").said, "transcript: imported 1 transcript\n");
  assert.deepEqual(readdirSync(join(path, "plain")), ["talk.transcript.txt"]);

  const kept = transcript("import", "mine.vtt");
  assert.deepEqual([kept.code, kept.said], [2, "transcript: mine.times.json: already exists and was not changed\n"]);
  assert.equal(read("mine.times.json").toString(), "mine");
  assert.equal(existsSync(join(path, "mine.transcript.txt")), false, "without its times no transcript is written");

  // As an import leaves it that ends before the transcript is written.
  rmSync(join(path, "talk.transcript.txt"));
  assert.equal(transcript("import", "talk.vtt").code, 0);
  assert.equal(read("talk.transcript.txt").toString(), TEXT);
});

test("a file of times is no transcript, and none is made of it", (t) => {
  const files = {
    "talk.times.json": TIMES,
    "talk.transcript.txt": "Ana: Yes. \n",
    ".transcript.json": '{ "include": ["**/*"] }',
  };
  const { transcript, read } = folder(t, files);
  for (const paths of [["."], ["*"], ["talk.times.json", "talk.transcript.txt"]]) {
    assert.equal(transcript("fix", ...paths).code, 1, "what is left is in the transcript");
    assert.equal(read("talk.transcript.txt").toString(), "Ana: Yes.\n");
    assert.equal(read("talk.times.json").toString(), TIMES);
  }
  assert.doesNotMatch(transcript("check", ".").out, /times\.json/);
  const alone = transcript("check", "talk.times.json");
  const why = "talk.times.json: contains the times of a transcript";
  assert.deepEqual([alone.code, alone.said], [2, `transcript: ${why}; name the transcript\n`]);
  assert.match(transcript("import", ".").said, /no file in this folder can be imported/);
  const made = transcript("import", "talk.times.json");
  assert.deepEqual([made.code, made.said], [2, `transcript: ${why}; name the transcript\n`]);
});

test("a folder without a file that can be imported is named", (t) => {
  const { code, said } = folder(t, { "talks/a.transcript.txt": "Ana Petrova: Yes.\n" }).transcript("import", "talks");
  assert.equal(code, 2);
  assert.match(
    said,
    /^transcript: talks: no file in this folder can be imported; these can, if they are no transcripts yet: \.vtt, /,
  );
});

test("a document is imported like a text, from a file or from standard input, and named where it is broken", (t) => {
  const document = Buffer.from(docxOf("<w:p><w:r><w:t>The ice is thick.</w:t></w:r></w:p>"));
  const { transcript, read, pipe } = folder(t, { "talk.docx": document, "old.docx": Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) });
  const { code, said } = transcript("import", "talk.docx", "old.docx");
  assert.deepEqual([code, read("talk.transcript.txt").toString()], [2, "The ice is thick.\n"]);
  assert.match(said, /^transcript: old\.docx: is protected by a password, or .*; nothing was written$/m);
  assert.deepEqual(read("talk.docx"), document);
  assert.equal(pipe(document, "import", "--stdin", "--stdin-filename", "talk.docx").out.toString(), "The ice is thick.\n");
});

test("a PDF document is imported, what it lacks is told, and one that is damaged is named", (t) => {
  const line = (words: string): readonly Placed[] => [[50, 700, words]];
  const picture = "q 500 0 0 700 50 50 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q\n";
  const { path, transcript, read } = folder(t, {
    "talk.pdf": pdfOf([line("Q. Why?"), picture, line("A. So.")]),
    "cut.pdf": packedPdfOf([line("Q. Why?"), line("A. So.")], (packed, page) => (page === 1 ? packed.subarray(0, 12) : packed)),
    "word.pdf": Buffer.from(docxOf("")),
    "page.docx": pdfOf([line("Q. Why?")]),
    "scan.pdf": pdfOf([picture]),
    "hyphen.pdf": pdfOf([
      [
        [50, 700, `Q. The ferry ${"left in the fog ".repeat(4)}with the admin\u00AD`],
        [50, 686, "istration of the semi\u00ADofficial harbour."],
      ],
    ]),
    "spaced.pdf": pdfOf(["BT /F1 10 Tf 1.5 Tc 50 700 Td (Q. Is it so?) Tj ET\n"]),
  });
  const { code, said } = transcript("import", ".");
  assert.equal(code, 2);
  assert.deepEqual(said.trimEnd().split("\n"), [
    "transcript: cut.pdf: is a damaged PDF document; nothing was written",
    "transcript: page.docx: is not a Word document, whatever its name says; nothing was written",
    "transcript: scan.pdf: has no text; if it was scanned, run OCR on it first; nothing was written",
    "transcript: talk.pdf: these pages have no text: 2; if they were scanned, run OCR on the file first",
    "transcript: word.pdf: is not a PDF document, whatever its name says; nothing was written",
    "transcript: imported 3 transcripts; 4 files could not be imported",
  ]);
  assert.equal(read("talk.transcript.txt").toString(), "Q. Why?\n\nA. So.\n");
  // A soft hyphen that is printed divides a word; within a line it is a hyphen.
  assert.match(read("hyphen.transcript.txt").toString(), /with the admin\u00AD\nistration of the semi-official harbour\.\n$/);
  // What stands apart as all letters do is no gap between words.
  assert.equal(read("spaced.transcript.txt").toString(), "Q. Is it so?\n");
  assert.deepEqual(
    readdirSync(path).filter((name) => name.endsWith(".transcript.txt")),
    ["hyphen.transcript.txt", "spaced.transcript.txt", "talk.transcript.txt"],
  );
});

test("what comes on standard input goes to standard output", (t) => {
  const { code, out } = folder(t, {}).pipe(Buffer.from(CAPTIONS), "import", "--stdin", "--stdin-filename", "talk.vtt");
  assert.deepEqual([code, out.toString()], [0, TEXT]);
});

test("what is exported as WebVTT, HTML, SubRip or TEI comes back with the same turns", (t) => {
  const text =
    "Ana Petrova: [00:00:01] The ice is thick.\n\nBen Okafor: [00:00:04] Why did no one say so?\n\nAna Petrova: [00:00:09] We did.\n";
  const { transcript, read } = folder(t, { "talk.txt": text });
  for (const format of ["vtt", "srt", "html", "tei"]) {
    const name = format === "tei" ? "talk.tei.xml" : `talk.${format}`;
    assert.equal(transcript("export", "--to", format, "-o", ".", "talk.txt").code, 0);
    assert.equal(transcript("import", "-o", format, name).code, 0);
    const back = read(`${format}/${name.replace(/\.[^.]*$/, "")}.transcript.txt`).toString();
    // A page does not say when a turn begins.
    assert.ok(back.endsWith(format === "html" ? text.replace(/\[[\d:]+\] /g, "") : text), `${format}: ${back}`);
  }
});
