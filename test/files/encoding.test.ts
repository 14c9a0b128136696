/** Which encoding some bytes are in, and the way back. */

import assert from "node:assert/strict";
import { test } from "node:test";
import iconv from "iconv-lite";
import { decode, encode, NotText, unencodable } from "../../server/src/files/encoding";

const GERMAN = "Präsident Dr. Müller:\r\nGuten Tag. Wir müssen über die Größe sprechen …\r\nFrage: Können Sie das erklären?\r\n";
const FRENCH = "Question : Où en êtes-vous ?\rLe Président : J’espère que nous pourrons décider à l’été.\r";
const TYPOGRAPHIC = "Q: It’s a “good” day — isn’t it?\nA: Yes.";
const ACCENT = "Question: Is the café open?\nAnswer: Yes.\n";
const RUSSIAN = "Вопрос: Как вы относитесь к этому?\r\nОтвет: Хорошо. Мы работаем над этим вместе.\r\n";
const POLISH = "Pytanie: Czy może Pan powiedzieć więcej?\nOdpowiedź: Tak, oczywiście. Będziemy współpracować.\n";
const TURKISH = "Soru: Sayın Başkan, ne düşünüyorsunuz?\nBaşkan: Teşekkür ederim. Görüşmelerimiz çok iyi geçti.\n";
const CHINESE = "问：请问您怎么看？\n答：我们认为这是一个很好的机会。谢谢大家。\n";
const EMOJI = "Ana: 👍 fine\n";

/** The bytes of a text, written by a library of its own; `+mark` puts a byte order mark in front. */
const RIGHTLY_READ: readonly (readonly [encoding: string, text: string])[] = [
  ["utf-8", ""],
  ["utf-8", "Q: plain\n"],
  ["utf-8", GERMAN],
  ["utf-8", EMOJI],
  ["utf-8+mark", GERMAN],
  ["utf-8+mark", ""],
  ["utf-16le+mark", RUSSIAN],
  ["utf-16be+mark", EMOJI],
  ["utf-16le", GERMAN],
  ["utf-16be", RUSSIAN],
  ["utf-16le", CHINESE],
  ["windows-1252", GERMAN],
  ["windows-1252", FRENCH],
  ["windows-1252", TYPOGRAPHIC],
  ["windows-1252", ACCENT],
  ["windows-1251", RUSSIAN],
  ["koi8-u", RUSSIAN],
  ["iso-8859-5", RUSSIAN],
  ["windows-1250", POLISH],
  ["iso-8859-2", POLISH],
  ["windows-1254", TURKISH],
  ["gb18030", CHINESE],
  ["big5", "問：請問您怎麼看？\n答：我們認為這是一個很好的機會。謝謝大家。\n"],
];

for (const [name, text] of RIGHTLY_READ) {
  test(`${name} is told from its bytes and written back alike: ${JSON.stringify(text.slice(0, 20))}`, () => {
    const [encoding = "", mark] = name.split("+");
    const bytes = iconv.encode(text, encoding, { addBOM: mark !== undefined });
    const decoded = decode(bytes);
    assert.deepEqual(decoded, { text, encoding, mark: mark !== undefined });
    assert.deepEqual(encode(decoded), bytes);
  });
}

test("Latin-1 is read as Windows-1252: 0x85 is an ellipsis and ends no line", () => {
  assert.equal(decode(Buffer.from("Gr\xfc\xdfe\x85 Danke, sch\xf6n.\n", "latin1")).text, "Grüße… Danke, schön.\n");
});

test("one broken byte does not turn a UTF-8 text into another encoding, and is not written over unnoticed", () => {
  const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0]), Buffer.from("\n")]);
  const decoded = decode(bytes);
  assert.deepEqual(decoded, { text: `${RUSSIAN}\ufffd\n`, encoding: "utf-8", mark: false });
  assert.notDeepEqual(encode(decoded), bytes);
});

const REFUSED: readonly (readonly [what: string, bytes: Buffer, reason: RegExp])[] = [
  ["a PNG image", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), /binary/],
  ["compressed data without a zero byte", Buffer.from("789c05c1810900200c03b05756bc4e1d0207a51fdb8e".repeat(3), "hex"), /binary/],
  ["a text with a zero byte", Buffer.from("Q: one\0two\n"), /binary/],
  ["UTF-16 that holds a zero character", Buffer.from("\ufeffQ: a\0b", "utf16le"), /binary/],
  ["16-bit numbers", Buffer.from(Uint16Array.from({ length: 400 }, (_, i) => i).buffer), /binary/],
  ["Japanese in escapes", Buffer.from("Q: \u001b$B$3$s$K$A$O\u001b(B\n"), /a text in ISO-2022-JP/],
  ["German in UTF-7", Buffer.from("Pr+AOQ-sident M+APw-ller: Wir m+APw-ssen.\n"), /a text in UTF-7/],
  ["a PDF document", Buffer.from("%PDF-1.7\n1 0 obj"), /PDF/],
  ["a rich text document", Buffer.from("{\\rtf1\\ansi Q: What?}"), /RTF/],
  ["an Office document", Buffer.from("PK\u0003\u0004word/document.xml"), /Office/],
];

for (const [what, bytes, reason] of REFUSED) {
  test(`${what} is no text`, () => {
    assert.throws(
      () => decode(bytes),
      (error: unknown) => error instanceof NotText && reason.test(error.message),
    );
  });
}

test("the first character without a place in the encoding is named", () => {
  assert.equal(unencodable("Grüße… → 👍", "windows-1252"), "→");
  assert.equal(unencodable("→ 👍", "utf-8"), null);
  assert.equal(unencodable("Grüße", "windows-1252"), null);
});
