/** What goes into other formats: every word, label and event of the record, and nothing that a transcript could smuggle in. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import { SaxesParser } from "saxes";
import { frame } from "../../server/src/facts/frame";
import { outline } from "../../server/src/facts/outline";
import { speechWords, wordsIn } from "../../server/src/facts/speech";
import { type DocumentPart, paragraphText } from "../../server/src/formats/document";
import { documentOf } from "../../server/src/formats/document-of";
import { CannotExport, EXPORT_FORMATS, exported, type FormatName } from "../../server/src/formats/export-formats";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { SAMPLES } from "../samples/all";
import { sampleText } from "../samples/convention";
import { PROJECT_ROOT } from "../support/paths";
import { CAPTIONS, CONFERENCE, TIMED, textOf } from "./documents";

const to = (format: FormatName, text: string) => textOf(exported(text, NO_KNOWLEDGE, "a.txt", format));

/** All that is spoken in a part, events among it. */
function wordsOf(part: DocumentPart): readonly string[] {
  if (part.kind !== "turn") return part.kind === "event" ? wordsIn(part.text) : [];
  return part.body.flatMap((item) =>
    item.kind === "paragraph" ? wordsIn(paragraphText(item)) : item.kind === "event" ? wordsIn(item.text) : [],
  );
}

test("a document has the words and the labels of its transcript, in order", () => {
  let looked = 0;
  for (const sample of Object.values(SAMPLES).flat()) {
    const transcript = parse(sampleText(sample));
    // Of captions and pages the tags are no words.
    if (frame(transcript).captions || transcript.source.text.includes("<")) continue;
    looked++;
    const { parts } = documentOf(transcript, "a.txt");
    assert.deepEqual(parts.flatMap(wordsOf), speechWords(transcript), sample.name);
    assert.deepEqual(
      parts.flatMap((part) => (part.kind === "turn" && part.label !== null ? [part.label] : [])),
      outline(transcript).turns.map(({ label }) => label.text.replace(/\s*[\r\n]\s*/g, " ")),
      sample.name,
    );
  }
  assert.ok(looked > 200);
});

test("text is in normal form, and exporting it again changes nothing", () => {
  const text = to("text", CONFERENCE.replaceAll("\n", "\r\n").replace("Good morning.", "  Good morning.  "));
  assert.equal(text, CONFERENCE);
  assert.equal(to("text", text), text);
});

test("Markdown has the title as a heading and labels in bold, and escapes what means something in it", () => {
  assert.equal(
    to("markdown", CONFERENCE),
    `# Harbour press conference

by Harbour Master Ana Ito

12 March 2021

*(As delivered)*

Good morning.

The ice is "thick" \\& \\<cold\\>; 2 \\< 3, \\*really\\*.

**Question (Harbour News):** Why is the harbour closed?

**Ana Ito:** Because of the ice. (Laughter.) It is \\[inaudible\\] thick.

It will melt:

*(Applause.)*

So we wait.

**Question (The Ferry):** When will it open?

**Ana Ito \\[through interpreter\\]:** In May.

---

END 10:34 A.M.
`,
  );
  assert.match(
    to("markdown", `${CONFERENCE}\nBo Lund: Three things.\n\n1. Ice\n\n# Harbour\n\n- Ferry\n\nAna Ito: No.\n`),
    /^\*\*Bo Lund:\*\* Three things\.\n\n1\\\. Ice\n\n\\# Harbour\n\n\\- Ferry$/m,
  );
});

test("HTML has a list of questions with an anchor for each, and no text becomes a tag or a script", () => {
  const html = to("html", CONFERENCE);
  assert.match(html, /^<!DOCTYPE html>\n<html lang="en">/);
  assert.match(html, /<h1>Harbour press conference<\/h1>/);
  assert.match(html, /<p class="date"><time datetime="2021-03-12">12 March 2021<\/time><\/p>/);
  assert.match(html, /<a href="#question-2">Question \(The Ferry\): When will it open\?<\/a>/);
  assert.match(html, /<div class="turn question" id="question-2">\n<p><b class="speaker">Question \(The Ferry\):<\/b> When/);
  assert.match(html, /The ice is &quot;thick&quot; &amp; &lt;cold&gt;; 2 &lt; 3/);
  const hostile = to("html", 'Ana "><script>alert(1)</script>: <img src=x onerror=alert(1)> no.\n\nBo: Yes.\n');
  assert.doesNotMatch(hostile, /<script|<img/);
});

test("WebVTT and SubRip keep the captions and their times", () => {
  assert.equal(
    to("vtt", CAPTIONS),
    `WEBVTT

00:00:01.000 --> 00:00:03.500
<v Ana Ito>Good morning, all &amp; welcome
to the harbour.

00:00:04.000 --> 00:00:06.000
<v Bo Lund>Why is it closed?

00:00:06.500 --> 00:00:08.250
<v Ana Ito>Because of the ice.
`,
  );
  assert.equal(
    to("srt", CAPTIONS),
    `1
00:00:01,000 --> 00:00:03,500
Ana Ito: Good morning, all & welcome
to the harbour.

2
00:00:04,000 --> 00:00:06,000
Bo Lund: Why is it closed?

3
00:00:06,500 --> 00:00:08,250
Ana Ito: Because of the ice.
`,
  );
});

test("the times of labels make a caption for each turn", () => {
  assert.equal(to("srt", TIMED).split("\n\n")[1], "2\n00:00:12,000 --> 00:00:15,000\nBo Lund: Why is the harbour closed?");
  assert.match(to("srt", TIMED), /4\n00:00:21,000 --> 00:00:23,000\n/);
});

test("captions of a transcript without times are refused", () => {
  assert.throws(() => to("vtt", CONFERENCE), CannotExport);
  assert.throws(() => to("srt", ""), CannotExport);
});

test("JSON follows its schema", () => {
  const schema = JSON.parse(readFileSync(join(PROJECT_ROOT, "server/src/formats/transcript-document.schema.json"), "utf8"));
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const text of [CONFERENCE, TIMED, CAPTIONS, ""]) {
    const document = JSON.parse(to("json", text));
    assert.ok(validate(document), JSON.stringify(validate.errors));
  }
  const { title, date, speakers } = JSON.parse(to("json", CONFERENCE));
  assert.deepEqual([title, date], ["Harbour press conference", "2021-03-12"]);
  assert.deepEqual(speakers, [
    { id: "speaker-1", name: "Question", role: "question", affiliation: null },
    { id: "speaker-2", name: "Ana Ito", role: "answer", affiliation: null },
  ]);
});

/** The elements of a document with their attributes and texts, by a parser that is not ours; throws where it is not well formed. */
function elementsIn(xml: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    found.push([name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(" "));
  });
  parser.on("text", (text) => {
    if (text.trim() !== "") found.push(`“${text}”`);
  });
  parser.write(xml).close();
  return found;
}

test("TEI has an utterance for each turn, with its speaker, events and gaps", () => {
  const elements = elementsIn(to("tei", CONFERENCE)).join("\n");
  assert.ok(elements.includes("person xml:id=speaker-2 role=answer\npersName\n“Ana Ito”"));
  assert.ok(elements.includes("date when=2021-03-12"));
  assert.ok(
    elements.includes(`note type=speaker
“Ana Ito”
u who=#speaker-2 ana=#role-answer n=1
seg
“Because of the ice. ”
incident
desc
“(Laughter.)”
“ It is ”
gap reason=inaudible
desc
“[inaudible]”
“ thick.”`),
    elements,
  );
  assert.ok(elements.includes("incident\ndesc\n“(Applause.)”\nseg\n“So we wait.”"));
});

test("Akoma Ntoso has questions and answers by their speakers", () => {
  const elements = elementsIn(to("akn", CONFERENCE)).join("\n");
  assert.ok(elements.includes("FRBRdate date=2021-03-12 name=event"));
  assert.ok(elements.includes("TLCPerson eId=speaker-2 href=/akn/ontology/person/speaker-2 showAs=Ana Ito"));
  assert.ok(elements.includes("question by=#speaker-1\nfrom\n“Question (Harbour News)”\np\n“Why is the harbour closed?”"));
  assert.ok(elements.includes("answer by=#speaker-2\nfrom\n“Ana Ito [through interpreter]”\np\n“In May.”"));
});

test("what XML has no place for is replaced, and the rest is well formed", () => {
  const text = 'A]]> "q": <b>&amp;\u0001\ud800\uffff]]>\n\nB: \u000b & so\n\nA]]> "q": again\n\nB: on\n';
  for (const format of ["tei", "akn"] as const)
    assert.ok(elementsIn(to(format, text)).join("").includes("&amp;\ufffd\ufffd\ufffd"));
});

test("CSV has a row for each turn", () => {
  const [head, ...rows] = to("csv", CONFERENCE).trimEnd().split("\r\n");
  assert.equal(head, "date,turn,label,speaker,role,affiliation,question,line,start,seconds,words,text");
  assert.equal(rows.filter((row) => row.startsWith("2021-03-12,")).length, 5);
});

test("every format takes every text", () => {
  for (const text of ["", "\n", "(Applause.)\n", "Ana:\n\nBo:\n\nAna:\n\nBo: no\n", "---\ntitle: Ice\n---\n", "\u0000"])
    for (const { name } of EXPORT_FORMATS)
      if (name !== "vtt" && name !== "srt")
        assert.ok(exported(text, NO_KNOWLEDGE, "a.txt", name).content.length > 0, `${name} of ${JSON.stringify(text)}`);
});

test("what is only probably left over from a page is kept as a note, where the format has one, and its lines are named", () => {
  const page = CONFERENCE.replace("* * * * *\n\nEND 10:34 A.M.\n", "Share this page\nFacebook\nTwitter\nEmail\nPrint\n");
  const { doubts } = exported(page, NO_KNOWLEDGE, "a.txt", "text");
  const text = to("text", page);
  assert.ok(text.endsWith("In May.\n\nShare this page\nFacebook\nTwitter\nEmail\nPrint\n"), text);
  assert.deepEqual(doubts, ["kept lines 25–29 as a note"]);
  assert.match(to("tei", page), /<\/u>\n<note type="remark">Share this page\n/);
  const table = exported(page, NO_KNOWLEDGE, "a.txt", "csv");
  assert.ok(!textOf(table).includes("Share this page"));
  assert.deepEqual(table.doubts, ["left out lines 25–29"]);
});

test("the place before a day stays, and so does an office with brackets of its own", () => {
  const text = to("text", CONFERENCE.replace("12 March 2021", "Old Harbour, 12 March 2021"));
  assert.match(text, /^Old Harbour, 12 March 2021$/m);
  assert.match(to("text", CONFERENCE.replace("12 March 2021", "– 12 March 2021 –")), /^12 March 2021$/m);
  const offices =
    "QUESTION: Why?\n\nMR. RAUL SOTO, DIRECTOR OF PORTS (DOP): Ice.\n\nQUESTION: Until when?\n\nMR. RAUL SOTO, DIRECTOR OF PORTS (DOP): May.\n";
  assert.equal(to("text", offices), offices);
});

test("a page of a transcript without a title shows no word that it does not have", () => {
  assert.match(to("html", TIMED), /<title>Transcript<\/title>/);
  assert.doesNotMatch(to("html", TIMED), /<h1>/);
});

test("what a page surely added is left out", () => {
  const page = CONFERENCE.replace("END 10:34 A.M.", "Share on Facebook  Share on X  Copy link\n\nAll rights reserved.\n");
  const markdown = exported(page, NO_KNOWLEDGE, "a.txt", "markdown");
  assert.doesNotMatch(textOf(markdown), /Facebook/);
  assert.deepEqual(markdown.doubts, []);
});
