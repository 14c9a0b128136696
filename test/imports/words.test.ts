/** Whatever is said in a file is said in the transcript: every word, in order. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordsIn } from "../../server/src/facts/speech";
import { importedText } from "./imported-text";

interface Said {
  readonly who: string;
  readonly words: readonly string[];
}

/** Words that mean something in formats, among others. */
const word = fc.constantFrom(
  "ice",
  "Harbour",
  "it's",
  "R&D",
  "1<2",
  "7",
  "00:12",
  "note",
  "NOTE",
  "style",
  "мы",
  "얼음",
  "a>b",
  "{x}",
  "“so”",
  "x:",
  "-->",
  "&lt;",
);
const said = fc.record({
  who: fc.constantFrom("Ana Petrova", "Ben Okafor", "Q"),
  words: fc.array(word, { minLength: 1, maxLength: 12 }),
});
const talk = fc.array(said, { minLength: 1, maxLength: 8 });

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const clock = (seconds: number, point: string) => `00:00:${String(seconds).padStart(2, "0")}${point}000`;

const FORMATS: Readonly<Record<string, (talk: readonly Said[]) => string>> = {
  "a.vtt": (talk) =>
    `WEBVTT\n\n${talk.map(({ who, words }, i) => `${clock(i, ".")} --> ${clock(i + 1, ".")}\n<v ${who}>${escaped(words.join(" "))}</v>\n`).join("\n")}`,
  "a.srt": (talk) =>
    talk
      .map(({ who, words }, i) => `${i + 1}\n${clock(i, ",")} --> ${clock(i + 1, ",")}\n${who}: ${escaped(words.join("\n"))}\n`)
      .join("\n"),
  "a.json": (talk) =>
    JSON.stringify({ segments: talk.map(({ who, words }, i) => ({ start: i, text: words.join(" "), speaker: who })) }),
  "a.html": (talk) =>
    `<main>${talk.map(({ who, words }) => `<p><b>${who}:</b> ${escaped(words.join(" "))}</p>`).join("\n")}</main>`,
};

for (const [name, write] of Object.entries(FORMATS))
  test(`every word of ${name} is in the transcript, in order`, () => {
    fc.assert(
      fc.property(talk, (talk) => {
        const spoken = wordsIn(talk.map(({ words }) => words.join(" ")).join("\n"));
        fc.pre(spoken.length > 0);
        const kept = wordsIn(importedText(name, write(talk)).replace(/\[\d\d:\d\d:\d\d\]/g, " "));
        let at = 0;
        for (const one of kept) if (one === spoken[at]) at++;
        assert.equal(at, spoken.length, `lost from “${spoken[at]}” on, word ${at + 1}`);
      }),
    );
  });
