/** Akoma Ntoso 3.0: a debate, with questions and answers as such. */

import {
  type DocumentNote,
  type DocumentPart,
  type DocumentTurn,
  labelText,
  paragraphText,
  type TranscriptDocument,
} from "./document";
import { attribute, element, escaped } from "./xml";

/** A date has to be given; this one says that it is not known. */
const UNKNOWN_DATE = "0001-01-01";

/** Languages by the codes of ISO 639-2, which the format asks for. */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: "eng",
  fr: "fra",
  de: "deu",
  es: "spa",
  pt: "por",
  it: "ita",
  ru: "rus",
  uk: "ukr",
  pl: "pol",
  tr: "tur",
  zh: "zho",
};

/** A document of its own, in UTF-8. */
export function writeAkn(document: TranscriptDocument): string {
  const { header, parts } = document;
  const preface = header.map(({ kind, text }) =>
    kind === "title" ? `<p><docTitle>${escaped(text)}</docTitle></p>` : `<p${attribute("class", kind)}>${escaped(text)}</p>`,
  );
  const body = parts.map(partElement);
  return `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
<debate name="transcript">
${meta(document)}
${preface.length === 0 ? "" : `<preface>\n${preface.join("\n")}\n</preface>\n`}<debateBody>
<debateSection name="transcript" eId="dbsect_1">
${body.length === 0 ? "<other><p/></other>" : body.join("\n")}
</debateSection>
</debateBody>
</debate>
</akomaNtoso>
`;
}

function meta({ date, language, speakers }: TranscriptDocument): string {
  const day = date ?? UNKNOWN_DATE;
  const work = `/akn/un/debate/${day}/transcript`;
  const code = LANGUAGES[language ?? ""] ?? "und";
  const level = (name: string, uri: string, more: string) => `<${name}>
<FRBRthis${attribute("value", `${uri}/!main`)}/>
<FRBRuri${attribute("value", uri)}/>
<FRBRdate${attribute("date", day)}${attribute("name", date === null ? "unknown" : "event")}/>
<FRBRauthor href="#transcript"/>
${more}</${name}>`;
  const people = speakers.map(
    ({ id, name }) =>
      `<TLCPerson${attribute("eId", id)}${attribute("href", `/akn/ontology/person/${id}`)}${attribute("showAs", name)}/>`,
  );
  return `<meta>
<identification source="#transcript">
${level("FRBRWork", work, '<FRBRcountry value="un"/>\n')}
${level("FRBRExpression", `${work}/${code}@`, `<FRBRlanguage${attribute("language", code)}/>\n`)}
${level("FRBRManifestation", `${work}/${code}@.xml`, "")}
</identification>
<references source="#transcript">
<TLCOrganization eId="transcript" href="/akn/ontology/organization/transcript" showAs="Transcript"/>
${people.map((person) => `${person}\n`).join("")}</references>
</meta>`;
}

function partElement(part: DocumentPart): string {
  return part.kind === "turn" ? turnElement(part) : noteElement(part);
}

function turnElement({ speaker, role, body, ...turn }: DocumentTurn): string {
  const label = labelText(turn);
  const content = body.map((item) => {
    if (item.kind === "paragraph") return `<p>${lines(paragraphText(item))}</p>`;
    if (item.kind === "rule") return RULE;
    return `<p><remark${attribute("type", item.kind === "event" ? "sceneDescription" : null)}>${lines(item.text)}</remark></p>`;
  });
  const paragraphs = content.length === 0 ? "<p/>" : content.join("\n");
  // The words before the first label are nobody's that the text names.
  if (speaker === null || label === null) return `<other>\n${paragraphs}\n</other>`;
  const name = role === "question" ? "question" : role === "answer" ? "answer" : "speech";
  return `<${name}${attribute("by", `#${speaker}`)}>
${element("from", label)}
${paragraphs}
</${name}>`;
}

function noteElement({ kind, text }: DocumentNote): string {
  if (kind === "event") return `<scene>${lines(text)}</scene>`;
  return kind === "rule" ? `<other>${RULE}</other>` : `<summary>${lines(text)}</summary>`;
}

const RULE = "<p><eol/></p>";

/** A text with its line breaks. */
function lines(text: string): string {
  return escaped(text).replaceAll("\n", "<eol/>");
}
