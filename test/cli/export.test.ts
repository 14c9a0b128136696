/** `transcript export`: where the files go, and that none takes another's place. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Arguments } from "../../server/src/cli/command";
import { exportFiles } from "../../server/src/cli/export";
import { table } from "../../server/src/cli/table";
import { CONFERENCE } from "../formats/documents";
import { folder } from "./run";

test("one file goes to standard output, several into a folder", (t) => {
  const { path, transcript, read } = folder(t, { "a.txt": CONFERENCE, "sub/b.transcript.txt": CONFERENCE });
  const one = transcript("export", "--to", "text", "a.txt");
  assert.deepEqual([one.code, one.out, one.said], [0, CONFERENCE, ""]);
  const none = transcript("export", "--to", "text", "a.txt", "sub/b.transcript.txt");
  assert.deepEqual([none.code, none.out], [2, ""]);
  assert.equal(none.said, "transcript: 2 files cannot be printed together; add -o FOLDER\n");
  const both = transcript("export", "--to", "html", "-o", "out/pages", "a.txt", "sub/b.transcript.txt");
  assert.deepEqual([both.code, both.out, both.said], [0, "", "transcript: exported 2 transcripts as HTML\n"]);
  assert.deepEqual(readdirSync(join(path, "out/pages")).sort(), ["a.html", "b.html"]);
  assert.match(read("out/pages/b.html").toString(), /Why is the harbour closed/);
});

test("a file that is there stays, unless the call replaces files", (t) => {
  const { transcript, read } = folder(t, { "a.txt": CONFERENCE, "out/a.md": "mine" });
  const kept = transcript("export", "--to", "markdown", "-o", "out", "a.txt");
  assert.deepEqual([kept.code, read("out/a.md").toString()], [2, "mine"]);
  assert.equal(kept.said, "transcript: out/a.md: already exists and was not changed\n");
  assert.equal(transcript("export", "--to", "markdown", "--force", "-o", "out", "a.txt").code, 0);
  assert.match(read("out/a.md").toString(), /^# Harbour/);
});

test("no export takes the place of a transcript that is read, or of another's export", (t) => {
  const { transcript, read, path } = folder(t, { "a.txt": `${CONFERENCE}\n\n`, "sub/a.transcript": CONFERENCE });
  const own = transcript("export", "--to", "text", "--force", "-o", ".", "a.txt");
  assert.deepEqual([own.code, read("a.txt").toString()], [2, `${CONFERENCE}\n\n`]);
  assert.equal(own.said, "transcript: a.txt: would be replaced by its export; choose another folder\n");
  const other = transcript("export", "--to", "json", "-o", "out", "a.txt", "sub/a.transcript");
  assert.equal(other.code, 2);
  assert.match(other.said, /a\.txt and sub.a\.transcript would both become out.a\.json; choose another folder for one of them/);
  assert.equal(existsSync(join(path, "out")), false);
});

test("captions of a transcript without times, and a text with lost bytes, are refused with the file's name", (t) => {
  const { transcript, path } = folder(t, { "a.txt": CONFERENCE, "b.txt": Buffer.from([0xef, 0xbb, 0xbf, 0x41, 0xff, 0x0a]) });
  const captions = transcript("export", "--to", "vtt", "-o", "out", "a.txt");
  assert.equal(captions.code, 2);
  assert.match(captions.said, /^transcript: a\.txt: has no times/);
  const broken = transcript("export", "--to", "json", "-o", "out", "b.txt");
  assert.equal(broken.code, 2);
  assert.match(broken.said, /^transcript: b\.txt: contains bytes/);
  assert.equal(existsSync(join(path, "out")), false);
});

const CAPTIONS = `WEBVTT

00:00:01.250 --> 00:00:03.500
<v Ana Ito>Good morning to all at the harbour.

00:00:04.000 --> 00:00:06.125
<v Bo Lund>Why is the harbour closed?
`;

test("precise times next to a transcript go into captions, and what is wrong with them is told", (t) => {
  const { transcript, read, path } = folder(t, { "talk.vtt": CAPTIONS });
  assert.equal(transcript("import", "talk.vtt").code, 0);
  const exportOf = (...words: readonly string[]) => transcript("export", "--to", "vtt", "talk.transcript.txt", ...words);
  assert.deepEqual([exportOf().out, exportOf().said], [CAPTIONS, ""]);
  assert.equal(exportOf("--times", "talk.vtt").out, CAPTIONS, "the file that they are from does as well");

  const times = read("talk.times.json").toString();
  const told = (content: string) => {
    writeFileSync(join(path, "talk.times.json"), content);
    const { code, out, said } = exportOf();
    assert.deepEqual([code, out.split("\n")[2]], [0, "00:00:01.000 --> 00:00:04.000"]);
    assert.match(said, /^transcript: talk\.times\.json: .*; exported without these times\n$/);
    const named = exportOf("--times", "talk.times.json");
    assert.deepEqual([named.code, named.out], [2, ""]);
    return named.said.trimEnd();
  };
  assert.match(told(times.slice(0, -4)), /^transcript: talk\.times\.json: is not valid JSON: /);
  assert.match(told(times.replace('"version":1', '"version":2')), /: is of version 2 of its format, of which only 1 is known$/);
  const few = /: has few words in common with the transcript; it is probably of another recording$/;
  assert.match(told(times.replace(/"text":"[^"]*"/g, '"text":"Here they spoke about fish"')), few);
  writeFileSync(
    join(path, "talk.transcript.txt"),
    read("talk.transcript.txt")
      .toString()
      .replace(/\[[\d:]+\] /g, ""),
  );
  const none = exportOf();
  assert.equal(none.code, 2);
  assert.match(none.said, /^transcript: talk\.transcript\.txt: has no times .*; talk\.times\.json: has few words in common/);
});

test("times are named for one transcript, and for formats that say when something is said", (t) => {
  const other = "Ana Ito: The ferry left before noon, in a thick fog.\n\nBo Lund: When will it come back?\n";
  const { transcript } = folder(t, { "a.txt": other, "b.txt": CONFERENCE, "a.vtt": CAPTIONS, "a.html": "<p>So.</p>" });
  const said = (...words: readonly string[]) => {
    const { code, said } = transcript("export", ...words);
    assert.equal(code, 2);
    return said;
  };
  assert.match(said("--to", "vtt", "-o", "out", "--times", "a.vtt", "a.txt", "b.txt"), /--times is for one transcript/);
  assert.match(said("--to", "html", "--times", "a.vtt", "a.txt"), /HTML does not say when something is said; leave out --times/);
  assert.match(said("--to", "vtt", "--times", "a.html", "a.txt"), /a\.html: has no precise times; name captions/);
  assert.match(said("--to", "vtt", "--times", "no.vtt", "a.txt"), /no\.vtt: there is no such file/);
  assert.match(said("--to", "vtt", "--times", "a.vtt", "a.txt"), /a\.vtt: has few words in common/);
  assert.match(said("--to", "srt", "--times", "a.vtt", "a.vtt"), /a\.vtt: cannot be used; the transcript has the times/);
});

test("an unknown format is refused, with the one that was meant", (t) => {
  const { transcript } = folder(t, { "a.txt": CONFERENCE });
  assert.equal(transcript("export", "--to", "htm", "a.txt").said, "transcript: unknown format htm; did you mean html?\n");
  assert.match(transcript("export", "a.txt").said, /^transcript: no format given; add --to and one of markdown, html/);
});

test("a Word document goes into a file, in the styles of a template if there is one, which is read before the first transcript", (t) => {
  const { transcript, pipe, read, path } = folder(t, { "a.txt": CONFERENCE, "b.txt": CONFERENCE, "bad.docx": "Harbour" });
  const printed = pipe(Buffer.from(CONFERENCE), "export", "--to", "docx", "--stdin").out;
  const written = transcript("export", "--to", "docx", "-o", "out", "a.txt");
  assert.deepEqual([written.code, written.said], [0, "transcript: exported 1 transcript as Word document\n"]);
  assert.deepEqual(read("out/a.docx"), printed);
  const styled = transcript("export", "--to", "docx", "--template", "out/a.docx", "-o", "styled", "a.txt", "b.txt");
  assert.equal(styled.code, 0, styled.said);
  assert.deepEqual(read("styled/b.docx"), read("styled/a.docx"));
  const bad = transcript("export", "--to", "docx", "--template", "bad.docx", "-o", "none", "a.txt", "b.txt");
  assert.deepEqual([bad.code, bad.said], [2, "transcript: bad.docx: is not a Word document, whatever its name says\n"]);
  const gone = transcript("export", "--to", "docx", "--template", "no.docx", "-o", "none", "a.txt");
  assert.deepEqual([gone.code, gone.said], [2, "transcript: no.docx: there is no such file; check the path\n"]);
  const html = transcript("export", "--to", "html", "--template", "out/a.docx", "a.txt");
  assert.deepEqual([html.code, html.said], [2, "transcript: --template is for Word documents; add --to docx\n"]);
  assert.equal(existsSync(join(path, "none")), false);
});

test("what is no text is not shown to a person", () => {
  const terminal = { isWatched: true, print() {}, complain() {}, progress() {}, flush() {} };
  const call = (option: string, format: string): Arguments => ({
    operands: ["a.txt"],
    flags: new Set(),
    values: new Map([[option, [format]]]),
  });
  assert.throws(() => exportFiles.report(call("to", "docx"), terminal), {
    message: "Word document is no text to be shown; add -o FOLDER, or write it into a file: > talk.docx",
  });
  assert.doesNotThrow(() => exportFiles.report(call("to", "html"), terminal));
  assert.throws(() => table.report(call("format", "parquet"), terminal), {
    message: "Parquet is no text to be shown; write it into a file: > turns.parquet",
  });
  assert.doesNotThrow(() => table.report(call("format", "csv"), terminal));
});
