/** Whatever is said in a file is said in the transcript: every word, in order. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wordsIn } from "../../server/src/facts/speech";
import { importedDocument, importedText } from "./imported-text";
import { docxOf, mhtOf, odtOf, rtfOf } from "./office-files";
import { aknOf, teiOf, ttmlOf } from "./xml-files";

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
const rtfEscaped = (text: string) =>
  text.replace(/[\\{}]|[^ -~]/g, (sign) => (sign > "~" ? `\\u${sign.charCodeAt(0)}?` : `\\${sign}`));
const clock = (seconds: number, point: string) => `00:00:${String(seconds).padStart(2, "0")}${point}000`;

const FORMATS: Readonly<Record<string, (talk: readonly Said[]) => string>> = {
  "a.vtt": (talk) =>
    `WEBVTT\n\n${talk.map(({ who, words }, i) => `${clock(i, ".")} --> ${clock(i + 1, ".")}\n<v ${who}>${escaped(words.join(" "))}</v>\n`).join("\n")}`,
  "a.srt": (talk) =>
    talk
      .map(({ who, words }, i) => `${i + 1}\n${clock(i, ",")} --> ${clock(i + 1, ",")}\n${who}: ${escaped(words.join("\n"))}\n`)
      .join("\n"),
  "a.ttml": (talk) =>
    ttmlOf(
      talk.map(({ who }, i) => [`a${i}`, who]),
      talk.map(({ words }, i) => `<p begin="${i}s" ttm:agent="a${i}">${words.map(escaped).join(" <br/>")}</p>`).join("\n"),
    ),
  "a.xml": (talk) =>
    teiOf(
      talk
        .map(({ who, words }) => `<note type="speaker">${who}</note><u><seg>${words.map(escaped).join("\n")}</seg></u>`)
        .join("\n"),
    ),
  "debate.xml": (talk) =>
    aknOf(
      talk
        .map(({ who, words }) => `<speech by="#a"><from>${who}</from><p>${words.map(escaped).join(" <eol/>")}</p></speech>`)
        .join("\n"),
    ),
  "a.json": (talk) =>
    JSON.stringify({ segments: talk.map(({ who, words }, i) => ({ start: i, text: words.join(" "), speaker: who })) }),
  "a.txt": (talk) =>
    `Opening  0:00\nGood evening.\n\n${talk.map(({ who, words }, i) => `${who}  0:0${i}\n${words.join(" ")}\n`).join("\n")}`,
  "a.html": (talk) =>
    `<main>${talk.map(({ who, words }) => `<p><b>${who}:</b> ${escaped(words.join(" "))}</p>`).join("\n")}</main>`,
};

const DOCUMENTS: Readonly<Record<string, (talk: readonly Said[]) => Uint8Array>> = {
  "a.docx": (talk) =>
    docxOf(
      talk
        .map(({ who, words }) => {
          const runs = words.map((word) => `<w:r><w:t xml:space="preserve"> ${escaped(word)}</w:t></w:r>`).join("");
          return `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${who}:</w:t></w:r>${runs}</w:p>`;
        })
        .join(""),
    ),
  "a.mht": (talk) => mhtOf(`Content-Type: text/html; charset=utf-8\r\n\r\n${FORMATS["a.html"]?.(talk)}\r\n`),
  "a.rtf": (talk) =>
    rtfOf(talk.map(({ who, words }) => `\\pard{\\b ${who}:} ${words.map(rtfEscaped).join(" ")}\\par`).join("\n")),
  "a.odt": (talk) =>
    odtOf(
      talk
        .map(({ who, words }) => `<text:p><text:span>${who}:</text:span> ${words.map(escaped).join("<text:s/>")}</text:p>`)
        .join("\n"),
    ),
};

const IMPORTS: Readonly<Record<string, (talk: readonly Said[]) => string>> = {
  ...Object.fromEntries(Object.entries(FORMATS).map(([name, write]) => [name, (talk) => importedText(name, write(talk))])),
  ...Object.fromEntries(Object.entries(DOCUMENTS).map(([name, write]) => [name, (talk) => importedDocument(name, write(talk))])),
};

for (const [name, read] of Object.entries(IMPORTS))
  test(`every word of ${name} is in the transcript, in order`, () => {
    fc.assert(
      fc.property(talk, (talk) => {
        const spoken = wordsIn(talk.map(({ words }) => words.join(" ")).join("\n"));
        fc.pre(spoken.length > 0);
        const kept = wordsIn(read(talk).replace(/\[\d\d:\d\d:\d\d\]/g, " "));
        let at = 0;
        for (const one of kept) if (one === spoken[at]) at++;
        assert.equal(at, spoken.length, `lost from “${spoken[at]}” on, word ${at + 1}`);
      }),
    );
  });
