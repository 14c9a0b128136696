/** A file in any encoding, rightly read or not, keeps its letters: what a fix does not touch stays byte for byte, or the file is refused. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import iconv from "iconv-lite";
import { FileTrouble, mustBeWhole, readTextFile, writeTextFile } from "../../server/src/files/text-file";
import { fixAll } from "../../server/src/rules/fix";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { folderWith } from "../support/folder";
import { type RandomSource, randomSource } from "../support/random";

/** Words of each script, and the encodings in which files of such words lie around. */
const SCRIPTS: readonly (readonly [words: string, encodings: readonly string[]])[] = [
  [
    "Früher wäre es schön gewesen, über Größe zu reden où ça été señor",
    ["windows-1252", "iso-8859-1", "iso-8859-15", "windows-1254", "iso-8859-9", "windows-1258"],
  ],
  ["Będziemy współpracować źle żółć příští úterý žádný őszinte", ["windows-1250", "iso-8859-2"]],
  ["Мы работаем над этим вместе хорошо объект ёлка съезд чай юг яма", ["windows-1251", "iso-8859-5", "koi8-r", "maccyrillic"]],
  ["Ми працюємо над цим їжак ґанок єдність", ["windows-1251", "koi8-u"]],
  ["Καλημέρα σας εργαζόμαστε μαζί ώρα ήλιος", ["windows-1253", "iso-8859-7"]],
  ["Teşekkür ederim görüşmelerimiz çok iyi geçti ığdır", ["windows-1254", "iso-8859-9"]],
  ["שלום לכולם אנחנו עובדים יחד", ["windows-1255", "iso-8859-8"]],
  ["صباح الخير نعمل معا على هذا", ["windows-1256", "iso-8859-6"]],
  ["Mēs strādājam kopā ačiū žmogus õhtu", ["windows-1257", "iso-8859-13", "iso-8859-4"]],
  ["お早うございます 私たちは一緒に働きます 表 能 ソ", ["shift_jis", "euc-jp"]],
  ["안녕하세요 우리는 함께 일합니다", ["euc-kr"]],
  ["我们认为 这是一个 很好的机会 谢谢大家", ["gb18030", "gbk"]],
  ["我們認為 這是一個 很好的機會 謝謝大家 功 許", ["big5"]],
  ["Grüße Привет 你好", ["utf-8", "utf-16le", "utf-16be"]],
];

/** A record whose lines end in what fixes take away, made of some of the words. */
function record(words: readonly string[], random: RandomSource): string {
  const some = (count: number) => Array.from({ length: count }, () => random.pick(words)).join(" ");
  const newline = random.pick(["\n", "\r\n", "\r"]);
  const lines = Array.from({ length: 12 }, (_, index) => {
    const end = random.pick(["", " ", "  ", ".", ". ", "?", "\t"]);
    return `${index % 2 === 0 ? "Q" : "A"}: ${some(3 + random.below(9))}${end}`;
  });
  return lines.join(`${newline}${newline}`) + newline;
}

/** The letters and digits of a text, which no fix here may change. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

const RUNS = 25;

/** How many files were written by a fix, and how many refused. */
const counts = { written: 0, refused: 0 };

for (const [words, encodings] of SCRIPTS)
  for (const encoding of encodings)
    test(`${encoding} keeps every letter of ${words.slice(0, 12)}…`, (t) => {
      const random = randomSource(words.length);
      const folder = folderWith(t, {});
      const own = words.split(" ").filter((word) => iconv.decode(iconv.encode(word, encoding), encoding) === word);
      assert.ok(own.length >= 3, "The words fit the encoding.");
      for (let run = 0; run < RUNS; run++) {
        const whole = iconv.encode(record(own, random), encoding, { addBOM: encoding.startsWith("utf-16") });
        const at = random.below(whole.length);
        // Every third file is damaged: it has a byte more than it should.
        const strange = Buffer.from(run % 3 === 0 ? [0x80 + random.below(0x80)] : []);
        const bytes = Buffer.concat([whole.subarray(0, at), strange, whole.subarray(at)]);
        const name = join(folder, `${run}.txt`);
        writeFileSync(name, bytes);
        try {
          const file = readTextFile(name);
          mustBeWhole(file);
          writeTextFile(file, file.text);
          assert.deepEqual(readFileSync(name), bytes);
          const { transcript } = fixAll(parse(file.text), DEFAULT_CONTEXT);
          writeTextFile(file, transcript.source.text);
          if (transcript.source.text !== file.text) counts.written++;
        } catch (error) {
          if (!(error instanceof FileTrouble)) throw error;
          counts.refused++;
          assert.deepEqual(readFileSync(name), bytes, "A refused file is as it was.");
        }
        const after = readFileSync(name);
        assert.equal(letters(iconv.decode(after, encoding)), letters(iconv.decode(bytes, encoding)), `run ${run}`);
      }
    });

test("both happen: files are fixed, and files are refused", () => {
  assert.ok(counts.written > RUNS && counts.refused > 0, JSON.stringify(counts));
});
