/** Which texts were read in the wrong encoding, and which only look odd. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import iconv from "iconv-lite";
import { escapeEncoding } from "../../server/src/text/escape-encoding";
import { misreading } from "../../server/src/text/misreading";
import { SEEDS } from "../support/paths";

const GERMAN = "Präsident Müller: Guten Tag. Wir müssen über die Größe der Fähre sprechen, schöne Grüße.\n";
const RUSSIAN = "Вопрос: Как вы относитесь к этому?\nОтвет: Хорошо. Мы работаем над этим вместе.\n";
const asUtf8 = (text: string, encoding: string) => iconv.encode(text, encoding).toString("utf8");

test("a text whose bytes were read as UTF-8 says what it looks like, and how much is lost", () => {
  const german = asUtf8(GERMAN, "windows-1252");
  assert.deepEqual(misreading(german), { readAs: "UTF-8", looksLike: "Windows-1252", lost: 10, offset: 2 });
  const { lost, ...russian } = misreading(asUtf8(RUSSIAN, "windows-1251")) ?? { lost: 0 };
  assert.deepEqual(russian, { readAs: "UTF-8", looksLike: null, offset: 0 });
  assert.ok(lost > 40);
  assert.equal(misreading(asUtf8(GERMAN, "utf-16le"))?.looksLike, "UTF-16 LE");
  assert.equal(misreading(asUtf8(GERMAN.replace(/[^\0-~]/g, ""), "utf-16be"))?.looksLike, "UTF-16 BE");
  assert.deepEqual(misreading(`${RUSSIAN}\ufffd\n`), { readAs: "UTF-8", looksLike: null, lost: 1, offset: RUSSIAN.length });
});

test("Cyrillic that was read as Windows-1252 looks like Windows-1251", () => {
  const text = iconv.decode(iconv.encode(RUSSIAN, "windows-1251"), "windows-1252");
  assert.deepEqual(misreading(text), { readAs: "Windows-1252", looksLike: "Windows-1251", lost: 0, offset: 0 });
});

test("texts that were read rightly show nothing", () => {
  const texts = [
    GERMAN,
    RUSSIAN,
    "",
    "\n",
    "Þórður: Það er rétt, já.\n",
    "ÇA VA. À L’ÉTÉ !\n",
    "A\0B: x\n",
    "1 + 1 = 2, C++, +44 20 7946 0000\n",
  ];
  for (const text of [...texts, ...SEEDS.map((path) => readFileSync(path, "utf8"))])
    assert.equal(misreading(text), null, text.slice(0, 40));
});

/** Japanese, Korean and Chinese between escapes; German in UTF-7. */
const ESCAPED: readonly (readonly [encoding: string, text: string])[] = [
  ["ISO-2022-JP", "Q: \u001b$B$3$s$K$A$O\u001b(B\n"],
  ["ISO-2022-JP", "A: \u001b(I3Zp\u001b(B\n"],
  ["ISO-2022-KR", "\u001b$)CQ: \u000e>H3g\u000f\n"],
  ["ISO-2022-CN", "\u001b$)AQ: \u000eDc:C\u000f\n"],
  ["HZ", "Q: ~{VPNDJTSC~} ?\n"],
  ["UTF-7", "Pr+AOQ-sident M+APw-ller: Wir m+APw-ssen +- bald.\n"],
  ["UTF-7", "Q: +BCcEQgQ+ +BE0EQgQ+?\nA: +BB0ENQRC-!\n"],
];

for (const [encoding, text] of ESCAPED) {
  test(`${encoding} is told from its escapes: ${JSON.stringify(text.slice(0, 24))}`, () => {
    assert.equal(escapeEncoding(text), encoding);
    assert.equal(misreading(text)?.looksLike, encoding);
  });
}

const NOT_ESCAPED: readonly string[] = [
  "\u001b[1mQ:\u001b[0m What? \u001b(B\u001b[m\n",
  "Call +49301234567, +14155550123 or +442079460000.\n",
  "a+b+c = d, C++ and A+ for +Bob+, +Ada+ and +Cleo+.\n",
  "She said ~{ and then ~} once.\n",
  "~{odd~}",
  "Müller: Pr+AOQ-sident, m+APw-ssen, f+APw-r.\n",
];

for (const text of NOT_ESCAPED) {
  test(`no escapes: ${JSON.stringify(text.slice(0, 30))}`, () => {
    assert.equal(escapeEncoding(text), null);
  });
}
