/** Word documents: every word with its style, the same bytes each time, in a template of one's own if there is one. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";
import { BadTemplate, exported } from "../../server/src/formats/export-formats";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { importedDocument } from "../imports/imported-text";
import { coreOf, docxOf } from "../imports/office-files";
import { CONFERENCE } from "./documents";

function docx(text: string, template: Uint8Array | null = null): Uint8Array {
  const { content } = exported(text, NO_KNOWLEDGE, "a.txt", "docx", { template });
  assert.ok(content instanceof Uint8Array);
  return content;
}

/** The parts of a document as text; fails where one that is XML is not well formed. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  for (const [name, text] of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => assert.fail(`${name}: ${error.message}`));
    if (/\.(?:xml|rels)$/.test(name)) parser.write(text).close();
  }
  return Object.fromEntries(parts);
}

/** The paragraphs with the names of their styles and of the runs that have one: `Style| text «Style: text» text`. */
function paragraphsIn(parts: Readonly<Record<string, string>>): readonly string[] {
  const names = new Map<string, string>();
  for (const [, id = "", name = ""] of (parts["word/styles.xml"] ?? "").matchAll(
    /w:styleId="([^"]*)"[^>]*><w:name w:val="([^"]*)"/g,
  ))
    names.set(id, name);
  const nameOf = (id: string | undefined) => names.get(id ?? "") ?? "";
  return [...(parts["word/document.xml"] ?? "").matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, content = ""]) => {
    const runs = [...content.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = ""]) => {
      const style = /<w:rStyle w:val="([^"]*)"/.exec(run)?.[1];
      const text = run.replaceAll("<w:br/>", "⏎").replace(/<[^>]*>/g, "");
      return style === undefined ? text : `«${nameOf(style)}: ${text}»`;
    });
    const level = /<w:outlineLvl w:val="(\d)"/.exec(content)?.[1];
    return `${nameOf(/<w:pStyle w:val="([^"]*)"/.exec(content)?.[1])}${level === undefined ? "" : ` ${level}`}| ${runs.join("")}`;
  });
}

test("title, header, turns, labels and events have styles of their own, and each question is in the outline", () => {
  const paragraphs = paragraphsIn(partsOf(docx(CONFERENCE)));
  assert.deepEqual(paragraphs, [
    "Title| Harbour press conference",
    "Transcript Header| by Harbour Master Ana Ito",
    "Transcript Header| 12 March 2021",
    "Transcript Delivery Note| (As delivered)",
    "Transcript Speech| Good morning.",
    "Transcript Speech| The ice is &quot;thick&quot; &amp; &lt;cold&gt;; 2 &lt; 3, *really*.",
    "Transcript Question 1| «Transcript Speaker: Question (Harbour News):» Why is the harbour closed?",
    "Transcript Answer| «Transcript Speaker: Ana Ito:» Because of the ice. «Transcript Remark: (Laughter.)» It is «Transcript Remark: [inaudible]» thick.",
    "Transcript Answer| It will melt:",
    "Transcript Event| (Applause.)",
    "Transcript Answer| So we wait.",
    "Transcript Question 1| «Transcript Speaker: Question (The Ferry):» When will it open?",
    "Transcript Answer| «Transcript Speaker: Ana Ito [through interpreter]:» In May.",
    "Transcript Note| * * * * *",
    "Transcript Note| END 10:34 A.M.",
  ]);
});

test("the same transcript gives the same bytes, and no day is in them", () => {
  const bytes = docx(CONFERENCE);
  assert.deepEqual(docx(CONFERENCE), bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // Noon of 1 January 1980, as ZIP writes it.
  assert.equal(view.getUint32(10, true), (1 << 21) | (1 << 16) | (12 << 11));
  assert.doesNotMatch(Object.values(partsOf(bytes)).join(""), /<dcterms:|<w:rsid/);
});

test("our own import reads the same transcript again", () => {
  const words = (text: string) => text.split(/\s+/);
  assert.deepEqual(words(importedDocument("a.docx", docx(CONFERENCE))), words(CONFERENCE));
});

test("what XML has no place for is replaced, tabs stay, and what is written from the right says so", () => {
  const parts = partsOf(docx("Ana Ito: 1 < 2 &amp;\u0001]]>\n\nBo Lund: On.\n\nAna Ito: دریا آرام است.\n\nBo Lund: a\tb.\n"));
  const main = parts["word/document.xml"] ?? "";
  assert.ok(main.includes("1 &lt; 2 &amp;amp;\ufffd]]&gt;"), main);
  assert.match(main, /<w:tab\/>/);
  assert.match(main, /<w:rtl\/><\/w:rPr><w:t xml:space="preserve">دریا/);
});

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A template with a header, a landscape page, and styles as a German Word has them. */
function templateOf(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string | null>> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/><Override PartName="/word/styles.xml" ContentType="x"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${R}/header" Target="header1.xml"/></Relationships>`,
    "word/document.xml": `\uFEFF<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}" xmlns:r="${R}"><w:body><w:p><w:pPr><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:pPr><w:r><w:t>Old words.</w:t></w:r></w:p><w:sectPr><w:headerReference r:id="rId2" w:type="default"/><w:pgSz w:w="16838" w:h="11906"/><w:sectPrChange><w:sectPr/></w:sectPrChange></w:sectPr></w:body></w:document>`,
    "word/header1.xml": `<w:hdr xmlns:w="${W}"><w:p/></w:hdr>`,
    "word/styles.xml": `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="title"/></w:style><w:style w:type="character" w:styleId="TranscriptSpeaker"><w:name w:val="Rede"/></w:style><w:style w:type="paragraph" w:styleId="Frage"><w:name w:val="Transcript Question"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style></w:styles>`,
    ...changes,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).flatMap(([name, text]) => (text === null ? [] : [[name, strToU8(text)]]))),
  );
}

test("a template keeps its pages and its styles, and gets those that it has not; its words go", () => {
  const parts = partsOf(docx(CONFERENCE, templateOf()));
  const main = parts["word/document.xml"] ?? "";
  assert.match(main, /^<\?xml[^>]*encoding="UTF-8"[^>]*\?>\n?<w:document/);
  assert.match(main, /<\/w:p><w:sectPr><w:headerReference r:id="rId2".*<\/w:sectPrChange><\/w:sectPr><\/w:body>/);
  assert.doesNotMatch(main, /Old words|w:w="1"/);
  assert.match(main, /<w:pStyle w:val="Titel"\/>/);
  assert.match(main, /<w:pStyle w:val="Frage"\/>/);
  assert.match(main, /<w:rStyle w:val="TranscriptSpeaker1"\/>/);
  assert.ok(parts["word/header1.xml"]);
  const styles = parts["word/styles.xml"] ?? "";
  assert.deepEqual(styles.match(/<w:name w:val="(?:title|Title|Transcript Question)"\/>/g), [
    '<w:name w:val="title"/>',
    '<w:name w:val="Transcript Question"/>',
  ]);
  assert.match(styles, /<w:name w:val="Transcript Speech"\/><w:basedOn w:val="Standard"\/>/);
  assert.match(parts["[Content_Types].xml"] ?? "", /document\.main\+xml.*\/docProps\/core\.xml/);
  assert.match(parts["docProps/core.xml"] ?? "", /<dc:title>Harbour press conference<\/dc:title>/);
  assert.match(parts["_rels/.rels"] ?? "", /core-properties" Target="\/docProps\/core\.xml"/);
  // The words of the export are its own, the title that the template declared is not.
  const imported = importedDocument("a.docx", docx("Ana Ito: Yes.\n\nBo Lund: No.\n", templateOf()));
  assert.equal(imported, "Ana Ito: Yes.\n\nBo Lund: No.\n");
});

test("an export is a template, and a template may lack what programs make of themselves", () => {
  const again = docx(CONFERENCE, docx("Ana Ito: Other words.\n\nBo Lund: Yes.\n"));
  assert.deepEqual(paragraphsIn(partsOf(again)), paragraphsIn(partsOf(docx(CONFERENCE))));
  const bare = templateOf({ "word/_rels/document.xml.rels": null, "word/styles.xml": null, "_rels/.rels": null });
  assert.throws(() => docx(CONFERENCE, bare), BadTemplate);
  const unstyled = partsOf(docx(CONFERENCE, templateOf({ "word/_rels/document.xml.rels": null, "word/styles.xml": null })));
  assert.match(unstyled["word/_rels/document.xml.rels"] ?? "", /styles" Target="\/word\/styles\.xml"/);
  assert.match(unstyled["word/styles.xml"] ?? "", /Transcript Speech/);
});

test("what is no template is refused, with what is wrong with it", () => {
  const refused = (bytes: Uint8Array, reason: RegExp) =>
    assert.throws(
      () => docx(CONFERENCE, bytes),
      (error) => error instanceof BadTemplate && reason.test(error.message),
    );
  refused(strToU8("Harbour"), /is not a Word document/);
  refused(new Uint8Array(), /is not a Word document/);
  refused(docxOf("<w:p/>", coreOf("a")), /has no text|there is no _rels/);
  refused(templateOf({ "word/document.xml": "<w:document" }), /is damaged XML|has no body/);
  refused(
    templateOf({
      "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`,
    }),
    /has macros/,
  );
});
