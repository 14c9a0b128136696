/** One talk as files of each format that is imported, by name. */

import { docxOf, mhtOf, odtOf, rtfOf } from "./office-files";
import { aknOf, teiOf, ttmlOf } from "./xml-files";

/** A turn of a talk; its words are divided in each way that a format has. */
export interface Said {
  readonly who: string;
  readonly words: readonly string[];
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const rtfEscaped = (text: string) =>
  text.replace(/[\\{}]|[^ -~]/g, (sign) => (sign > "~" ? `\\u${sign.charCodeAt(0)}?` : `\\${sign}`));
const clock = (seconds: number, point: string) => `00:00:${String(seconds).padStart(2, "0")}${point}000`;

/** Those that are text. */
export const TEXT_FILES: Readonly<Record<string, (talk: readonly Said[]) => string>> = {
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

/** Those that are none. */
export const DOCUMENT_FILES: Readonly<Record<string, (talk: readonly Said[]) => Uint8Array>> = {
  "a.docx": (talk) =>
    docxOf(
      talk
        .map(({ who, words }) => {
          const runs = words.map((word) => `<w:r><w:t xml:space="preserve"> ${escaped(word)}</w:t></w:r>`).join("");
          return `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${who}:</w:t></w:r>${runs}</w:p>`;
        })
        .join(""),
    ),
  "a.mht": (talk) => mhtOf(`Content-Type: text/html; charset=utf-8\r\n\r\n${TEXT_FILES["a.html"]?.(talk)}\r\n`),
  "a.rtf": (talk) =>
    rtfOf(talk.map(({ who, words }) => `\\pard{\\b ${who}:} ${words.map(rtfEscaped).join(" ")}\\par`).join("\n")),
  "a.odt": (talk) =>
    odtOf(
      talk
        .map(({ who, words }) => `<text:p><text:span>${who}:</text:span> ${words.map(escaped).join("<text:s/>")}</text:p>`)
        .join("\n"),
    ),
};
