/** TEI P5: a transcription of speech, with the speakers in its header. */

import {
  type DocumentNote,
  type DocumentParagraph,
  type DocumentPart,
  type DocumentTurn,
  labelText,
  type TranscriptDocument,
} from "./document";
import { attribute, element, escaped } from "./xml";

/** A document of its own, in UTF-8. */
export function writeTei(document: TranscriptDocument): string {
  const { language, header, parts } = document;
  const front = header.map(({ kind, text }) =>
    kind === "title" ? element("head", text) : `<p${attribute("rend", kind)}>${escaped(text)}</p>`,
  );
  const points = pointsOf(parts);
  const body = parts.map((part) => (part.kind === "turn" ? turnElement(part, points) : noteElement(part)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"${attribute("xml:lang", language)}>
${teiHeader(document)}
<text>
${timeline(points)}${front.length === 0 ? "" : `<front>\n<div type="header">\n${front.join("\n")}\n</div>\n</front>\n`}<body>
<div type="transcript">
${body.length === 0 ? "<p/>" : body.join("\n")}
</div>
</body>
</text>
</TEI>
`;
}

/** An utterance has no type in TEI: what its role is, it says by a category. */
const ROLES = `<encodingDesc><classDecl><taxonomy>
${["question", "answer", "moderator", "other", "statement"]
  .map((role) => `<category xml:id="role-${role}">${element("catDesc", role)}</category>`)
  .join("\n")}
</taxonomy></classDecl></encodingDesc>`;

function teiHeader({ title, date, language, speakers }: TranscriptDocument): string {
  const people = speakers.map(
    ({ id, name, role, affiliation }) =>
      `<person${attribute("xml:id", id)}${attribute("role", role)}>${element("persName", name)}${affiliation === null ? "" : element("affiliation", affiliation)}</person>`,
  );
  const profile = [
    date === null ? "" : `<creation><date${attribute("when", date)}>${escaped(date)}</date></creation>`,
    language === null ? "" : `<langUsage><language${attribute("ident", language)}>${escaped(language)}</language></langUsage>`,
    people.length === 0 ? "" : `<particDesc><listPerson>\n${people.join("\n")}\n</listPerson></particDesc>`,
  ].filter((part) => part !== "");
  return `<teiHeader>
<fileDesc>
<titleStmt>${element("title", title ?? "Transcript")}</titleStmt>
<publicationStmt><p>Unpublished transcript.</p></publicationStmt>
<sourceDesc><p>Transcript of speech.</p></sourceDesc>
</fileDesc>
${ROLES}${profile.length === 0 ? "" : `\n<profileDesc>\n${profile.join("\n")}\n</profileDesc>`}
</teiHeader>`;
}

/** The ids of the seconds at which turns begin and end that have precise times, in the order of these. */
function pointsOf(parts: readonly DocumentPart[]): ReadonlyMap<number, string> {
  const precise = parts.flatMap((part) =>
    part.kind === "turn" && part.start !== null && part.end !== null ? [part.start, part.end] : [],
  );
  const seconds = [...new Set(precise)].sort((a, b) => a - b);
  return new Map(seconds.map((second, i) => [second, `time-${i + 1}`]));
}

/** In TEI an utterance has no times: it refers to those of a time line. */
function timeline(points: ReadonlyMap<number, string>): string {
  if (points.size === 0) return "";
  const whens = [...points].map(([second, id]) => `<when${attribute("xml:id", id)} interval="${second}" since="#time-0"/>`);
  return `<timeline unit="s" origin="#time-0">\n<when xml:id="time-0"/>\n${whens.join("\n")}\n</timeline>\n`;
}

function turnElement(turn: DocumentTurn, points: ReadonlyMap<number, string>): string {
  const { speaker, role, question, start, end, body } = turn;
  const label = labelText(turn);
  const items = body.map((item) => (item.kind === "paragraph" ? segment(item) : noteElement(item)));
  const time = start === null ? null : `PT${start}S`;
  const isPrecise = start !== null && end !== null;
  const attributes = [
    attribute("who", speaker === null ? null : `#${speaker}`),
    attribute("ana", `#role-${role}`),
    attribute("n", question),
    attribute("start", isPrecise ? `#${points.get(start)}` : null),
    attribute("end", isPrecise ? `#${points.get(end)}` : null),
  ];
  const speech = `<u${attributes.join("")}>${items.join("\n")}</u>`;
  const notes = [
    label === null ? "" : `<note type="speaker">${escaped(label)}</note>`,
    time === null ? "" : `<note type="time">${escaped(time)}</note>`,
  ];
  return [...notes, speech].filter((part) => part !== "").join("\n");
}

function segment({ runs }: DocumentParagraph): string {
  const content = runs.map(({ kind, text }) => {
    if (kind === "event") return `<incident>${element("desc", text)}</incident>`;
    if (kind === "gap") return `<gap reason="inaudible">${element("desc", text)}</gap>`;
    if (kind === "timecode") return `<note type="time">${escaped(text)}</note>`;
    return escaped(text).replaceAll("\n", "<lb/>");
  });
  return `<seg>${content.join("")}</seg>`;
}

function noteElement({ kind, text }: DocumentNote): string {
  if (kind === "event") return `<incident>${element("desc", text)}</incident>`;
  if (kind === "rule") return '<milestone unit="section" rend="rule"/>';
  return `<note${attribute("type", kind === "end" ? "end" : "remark")}>${escaped(text)}</note>`;
}
