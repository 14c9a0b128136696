/** Pages in one file (MHT) are read as the page in them; broken ones are refused. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { importedBytes } from "../../server/src/imports/importers";
import { english } from "../../server/src/text/message";
import { importedDocument } from "./imported-text";
import { mhtOf } from "./office-files";

const HTML = "<h1>Häfen</h1><nav>Home</nav><p><b>Ana Petrova:</b> The ice is thick = мы.</p>";
const TEXT = "Häfen\n\nAna Petrova: The ice is thick = мы.\n";
const PICTURE = "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n";

const quoted = (html: string) =>
  [...Buffer.from(html)]
    .map((byte, i) => {
      const sign = byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`;
      return i % 20 === 19 ? `${sign}=\r\n` : sign;
    })
    .join("");
const page = (encoding: string, body: string, type = 'text/html; charset="utf-8"') =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://a.example/\r\n\r\n${body}\r\n`;

test("a page in quoted-printable, in base64 and as it is", () => {
  assert.equal(importedDocument("talk.mhtml", mhtOf(page("quoted-printable", quoted(HTML)), PICTURE)), TEXT);
  assert.equal(importedDocument("talk.mht", mhtOf(PICTURE, page("base64", Buffer.from(HTML).toString("base64")))), TEXT);
  assert.equal(importedDocument("talk.mht", mhtOf(page("8bit", HTML))), TEXT);
});

test("the page says how it is written where its part does not; the part that the message names is the page", () => {
  const latin = Buffer.from(`<meta charset="windows-1251"><p>`, "latin1").toString("latin1");
  const cyrillic = Buffer.concat([
    Buffer.from(page("binary", latin, "text/html"), "latin1").subarray(0, -2),
    Buffer.from([0xec, 0xfb]),
  ]);
  const parts = mhtOf(cyrillic.toString("latin1"));
  assert.equal(importedDocument("talk.mht", Buffer.from(Buffer.from(parts).toString("utf8"), "latin1")), "мы\n");
  const inHtml = '<meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3DUTF-8"><p>=D0=BC=D1=8B</p>';
  assert.equal(importedDocument("talk.mht", mhtOf(page("quoted-printable", inHtml, "text/html"))), "мы\n");
  const frame = page("8bit", "<p>A frame.</p>");
  const main = `Content-ID: <main>\r\n${page("8bit", HTML)}`;
  assert.equal(importedDocument("talk.mht", mhtOf(frame, main)), "A frame.\n");
  const named = Buffer.from(Buffer.from(mhtOf(frame, main)).toString().replace("related;", 'related; start="<main>";'));
  assert.equal(importedDocument("talk.mht", named), TEXT);
});

test("a page in a part of a part, and a message that is one page", () => {
  const inner = 'Content-Type: multipart/alternative; boundary="in"\r\n\r\n--in\r\nContent-Type: text/plain\r\n\r\nNo.\r\n';
  assert.equal(importedDocument("talk.mht", mhtOf(`${inner}--in\r\n${page("8bit", HTML)}--in--\r\n`)), TEXT);
  assert.equal(importedDocument("talk.mht", Buffer.from(`MIME-Version: 1.0\n${page("8bit", HTML)}`)), TEXT);
});

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, reason: RegExp])[] = [
  ["a page called MHT", Buffer.from("<p>Good evening.</p>\n\n"), /^is not a page in one file/],
  ["pictures alone", mhtOf(PICTURE), /^has no part of HTML in it$/],
  ["a page that breaks off", mhtOf(page("8bit", HTML)).subarray(0, -30), /^is damaged: it breaks off/],
  ["a page that is no base64", mhtOf(page("base64", "§§§")), /^is damaged: its page is no base64$/],
  ["a page in signs of nobody", mhtOf(page("8bit", HTML, "text/html; charset=klingon")), /^is written in klingon/],
  ["a page without words", mhtOf(page("8bit", "<p> </p>")), /^has no words in it$/],
  [
    "parts of parts of parts",
    Buffer.from(
      Array.from({ length: 1000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join("") +
        Array.from({ length: 1000 }, (_, i) => `\n--b${999 - i}--\n`).join(""),
    ),
    /^has no part of HTML in it$/,
  ],
];

for (const [what, bytes, reason] of REFUSED)
  test(`${what} is refused`, () => {
    const result = importedBytes("a.mht", bytes);
    assert.match("refused" in result ? english(result.refused) : `taken: ${result.text}`, reason);
  });
