/** Word documents and OpenDocument texts become paragraphs, with the labels that bold words and cells of tables are. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { importedDocument } from "./imported-text";
import { coreOf, docxOf, odtOf, WORD } from "./office-files";

const p = (...runs: readonly string[]) => `<w:p>${runs.join("")}</w:p>`;
const r = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const docx = (body: string, title?: string) => importedDocument("talk.docx", docxOf(body, title));

test("Word: bold labels, line breaks, tabs and hyphens stay", () => {
  const body = [
    p(r("Harbour talks")),
    p(r("Ana Petrova:", "<w:b/>"), r(" The ice &amp; the "), r("snow", '<w:b w:val="0"/>'), "<w:r><w:br/><w:t>stay.</w:t></w:r>"),
    p(
      "<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>",
      r("Q", "<w:b/>"),
      r(" When"),
      "<w:r><w:tab/><w:t>does it</w:t><w:noBreakHyphen/><w:t>melt?</w:t></w:r>",
    ),
    p(r("Q", '<w:rStyle w:val="Strong"/>'), r(" In May?")),
  ];
  assert.equal(
    docx(body.join("")),
    "Harbour talks\n\nAna Petrova: The ice & the snow\n\nstay.\n\nQ: When does it\u2011melt?\n\nQ: In May?\n",
  );
});

test("Word: what a style of characters makes bold is bold", () => {
  const body = [1, 2].map((i) => p(r("Ana Petrova", '<w:rStyle w:val="Rede"/>'), r(` Ice ${i} stays.`))).join("");
  const style = (id: string, bold: string) =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${bold}</w:rPr></w:style>`;
  const styles = (bold: string) => `<w:styles xmlns:w="${WORD}">${style("Other", "<w:b/>")}${style("Rede", bold)}</w:styles>`;
  const documentWith = (bold: string) => importedDocument("talk.docx", docxOf(body, undefined, styles(bold)));
  assert.equal(documentWith("<w:b/>"), "Ana Petrova: Ice 1 stays.\n\nAna Petrova: Ice 2 stays.\n");
  assert.equal(documentWith('<w:b w:val="0"/>'), "Ana Petrova Ice 1 stays.\n\nAna Petrova Ice 2 stays.\n");
});

test("Word: what was deleted, moved away or is hidden goes; what was inserted and links stay", () => {
  const body = p(
    r("We "),
    "<w:del><w:r><w:delText>never </w:delText><w:t>ever </w:t></w:r></w:del>",
    `<w:ins>${r("did ")}</w:ins>`,
    `<w:moveFrom>${r("once ")}</w:moveFrom>`,
    r("hide ", "<w:vanish/>"),
    `<w:hyperlink>${r("say ")}</w:hyperlink>`,
    "<w:r><w:instrText>PAGE</w:instrText></w:r>",
    `<mc:AlternateContent><mc:Choice>${r("so.")}</mc:Choice><mc:Fallback>${r("so.")}</mc:Fallback></mc:AlternateContent>`,
  );
  assert.equal(docx(body), "We did say so.\n");
});

test("Word: a short first cell of a row goes before the words of the next", () => {
  const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.map((text) => p(r(text))).join("")}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const table = `<w:tbl>${row(cell("Q"), cell("Why now?", "And here?"))}${row(cell("A"), cell("The ice."))}${row(cell("Q"), cell("So?"))}${row(cell("A"), cell("We wait."))}${row(cell("", ""), cell("End."))}</w:tbl>`;
  assert.equal(docx(table), "Q: Why now?\n\nAnd here?\n\nA: The ice.\n\nQ: So?\n\nA: We wait.\n\nEnd.\n");
});

test("the title that a document declares goes above it, once, unless a program made it up", () => {
  assert.equal(docx(p(r("Good evening.")), "Harbour talks"), "Harbour talks\n\nGood evening.\n");
  assert.equal(docx(p(r("Harbour talks")) + p(r("Good evening.")), "Harbour talks"), "Harbour talks\n\nGood evening.\n");
  assert.equal(docx(p(r("Harbour  talks")) + p(r("Good evening.")), "Harbour\n talks"), "Harbour talks\n\nGood evening.\n");
  assert.equal(docx(p(r("Good evening.")), "Microsoft Word - talk.doc"), "Good evening.\n");
  const odt = odtOf("<text:p>Good evening.</text:p>", "", { "meta.xml": coreOf("Harbour talks") });
  assert.equal(importedDocument("talk.odt", odt), "Harbour talks\n\nGood evening.\n");
});

test("OpenDocument: bold labels, spaces, line breaks and tables stay; notes, comments and deleted text go", () => {
  const styles = '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>';
  const bold = (text: string) => `<text:span text:style-name="T1">${text}</text:span>`;
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const body = `<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h>Harbour talks</text:h>
<text:p>${bold("Q")} Why<text:s/>now?<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note><text:line-break/>And here?</text:p>
<text:p>${bold("Q")}<text:tab/>So?<office:annotation><text:p>A comment.</text:p></office:annotation></text:p>
<table:table><table:table-row>${cell("Q")}${cell("Until when?")}</table:table-row></table:table>`;
  assert.equal(
    importedDocument("talk.odt", odtOf(body, styles)),
    "Harbour talks\n\nQ: Why now?\n\nAnd here?\n\nQ: So?\n\nQ: Until when?\n",
  );
});
