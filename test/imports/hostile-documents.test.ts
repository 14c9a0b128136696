/** Office documents that are broken, not what their names say, or made to do harm: one clear error each, within bounded memory. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zipSync } from "fflate";
import { importedBytes } from "../../server/src/imports/importers";
import { english } from "../../server/src/text/message";
import { docxOf, odtOf, zipOf } from "./office-files";

const PARAGRAPH = "<w:p><w:r><w:t>Good evening.</w:t></w:r></w:p>";
const GOOD = docxOf(PARAGRAPH);
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ROOT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

/** A Word document whose main part begins with this declaration. */
function declaring(declaration: string, text: string): Uint8Array {
  return zipOf({ "word/document.xml": `${declaration}${ROOT}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>` });
}

/** The same archive with another size of its first part, as it says in both of its places. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let i = 0; i + 46 < changed.length; i++) {
    const signature = view.getUint32(i, true);
    if (signature === 0x04034b50) view.setUint32(i + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(i + 24, size, true);
  }
  return changed;
}

const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join("");
const main = zipOf({ "word/document.xml": `${ROOT}${PARAGRAPH}</w:document>` });
const twice = (() => {
  const packed = zipSync({ "word/document.xml": strToU8(`${ROOT}</w:document>`), "word/documenu.xml": strToU8(ROOT) });
  return packed.map((byte, i) => (byte === 0x75 && packed[i + 1] === 0x2e && packed[i - 1] === 0x6e ? 0x74 : byte));
})();
const encrypted =
  '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';

const REFUSED: readonly (readonly [what: string, name: string, bytes: Uint8Array, reason: RegExp])[] = [
  ["an empty file", "a.docx", new Uint8Array(), /^is empty$/],
  ["plain text", "a.docx", strToU8("Good evening.\n"), /^is not a Word document, whatever its name says$/],
  [
    "an OpenDocument text called Word's",
    "a.docx",
    odtOf("<text:p>Yes.</text:p>"),
    /^is not a Word document: there is no word\/document\.xml/,
  ],
  ["a Word document called OpenDocument", "a.odt", GOOD, /^is not an OpenDocument text: there is no content\.xml in it$/],
  ["a document with a password", "a.docx", OLE, /^is protected by a password, or of an old version of Office/],
  [
    "an OpenDocument text with a password",
    "a.odt",
    odtOf("", "", { "META-INF/manifest.xml": encrypted }),
    /^is protected by a password/,
  ],
  ["a document without words", "a.docx", docxOf("<w:p/>"), /^has no words in it$/],
  ["the first half of a document", "a.docx", GOOD.slice(0, GOOD.length / 2), /^is a damaged ZIP archive: /],
  [
    "XML that breaks off",
    "a.docx",
    zipOf({ "word/document.xml": `${ROOT}<w:p>` }),
    /^is damaged XML: .*\(word\/document\.xml\)$/s,
  ],
  [
    "bytes that are no text",
    "a.docx",
    zipSync({ "word/document.xml": Uint8Array.of(0xff, 0x41, 0xff) }),
    /^is damaged: .* is not in Unicode$/,
  ],
  [
    "a billion laughs",
    "a.docx",
    declaring(`<!DOCTYPE l [<!ENTITY l0 "ha">${laughs}]>`, "&l12;"),
    /^is damaged XML: .*declares entities/s,
  ],
  [
    "an entity from elsewhere",
    "a.docx",
    declaring('<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/hostname">]>', "&f;"),
    /declares entities/,
  ],
  ["an entity that nothing declares", "a.docx", declaring("", "&f;"), /^is damaged XML: .*Invalid character entity/s],
  ["a part that says it has a gigabyte", "a.docx", withSize(main, 2 ** 30), /^unpacks to more than any document holds/],
  ["a part that says it is smaller than it is", "a.docx", withSize(main, 60), /^is damaged XML: |^is a damaged ZIP archive: /],
  [
    "a bomb that says it is small",
    "a.docx",
    withSize(zipSync({ "word/document.xml": new Uint8Array(10_000_000) }), 60),
    /^is damaged XML: |^is a damaged ZIP archive: /,
  ],
  ["the same part twice", "a.docx", twice, /^is damaged: it has word\/document\.xml twice$/],
];

for (const [what, name, bytes, reason] of REFUSED)
  test(`${what} is refused`, () => {
    const result = importedBytes(name, bytes);
    assert.match("refused" in result ? english(result.refused) : `taken: ${result.text}`, reason);
  });

test("elements nested a thousand deep are read, those nested a hundred thousand deep are refused", () => {
  const nested = (depth: number) => docxOf(`${"<w:sdt>".repeat(depth)}${PARAGRAPH}${"</w:sdt>".repeat(depth)}`);
  assert.deepEqual(importedBytes("a.docx", nested(1000)), { text: "Good evening.\n", remarks: [], times: null });
  const result = importedBytes("a.docx", nested(100_000));
  assert.equal(
    "refused" in result && english(result.refused),
    "is damaged XML: it is nested deeper than any document (word/document.xml)",
  );
});
