/** HTML: one file without scripts, for readers, screen readers and paper, with an anchor for each question. */

import {
  type DocumentNote,
  type DocumentParagraph,
  type DocumentPart,
  type DocumentTurn,
  type HeaderItem,
  labelText,
  paragraphText,
  type TranscriptDocument,
} from "./document";
import { attribute, element, escaped } from "./xml";

/** A page in UTF-8. */
export function writeHtml(document: TranscriptDocument): string {
  const { title, language, header, parts } = document;
  const questions = parts.filter((part): part is DocumentTurn => part.kind === "turn" && part.asks);
  // A page has to have a name; words that the transcript does not have are not shown.
  const name = title ?? "Transcript";
  return `<!DOCTYPE html>
<html${attribute("lang", language)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${element("title", name)}
<style>
${STYLE}</style>
</head>
<body>
<main>
<header>
${header.map((item) => `${headerElement(item, document)}\n`).join("")}</header>
${questions.length < 2 ? "" : `${contents(questions)}\n`}<section aria-label="Transcript">
${parts.map(partElement).join("\n")}
</section>
</main>
</body>
</html>
`;
}

/** Colours with a contrast of more than 7 to 1, on paper without the list of questions. */
const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { line-height: 1.25; }
header p { margin: 0.25rem 0; }
nav { margin: 2rem 0; font-family: system-ui, sans-serif; font-size: 0.9375rem; }
nav h2 { font-size: 1rem; }
a { color: #003a8c; }
.turn { margin-top: 1.25rem; }
.question { font-weight: 600; }
.event, .gap, .timecode, .note, .delivery-note { color: #454545; font-style: italic; font-weight: 400; }
p { break-inside: avoid; orphans: 3; widows: 3; }
@media screen and (prefers-color-scheme: dark) {
  body { background: #1c1c1c; color: #ededed; }
  a { color: #a8c7fa; }
  .event, .gap, .timecode, .note, .delivery-note { color: #c7c7c7; }
}
@media print { body { font-size: 11pt; } main { max-width: none; padding: 0; } nav { display: none; } }
`;

function headerElement({ kind, text }: HeaderItem, { date }: TranscriptDocument): string {
  if (kind === "title") return element("h1", text);
  const words = kind === "date" && date !== null ? `<time${attribute("datetime", date)}>${escaped(text)}</time>` : escaped(text);
  return `<p class="${kind}">${words}</p>`;
}

/** So many units of a question are shown in the list. */
const SHOWN = 90;

function contents(questions: readonly DocumentTurn[]): string {
  const items = questions.map((turn) => {
    const text = turn.body.flatMap((item) => (item.kind === "paragraph" ? [paragraphText(item)] : [])).join(" ");
    const words = `${labelText(turn) ?? ""}: ${text}`;
    const cut = words.length <= SHOWN ? words : `${words.slice(0, words.lastIndexOf(" ", SHOWN))} …`;
    return `<li><a href="#question-${turn.question}">${escaped(cut)}</a></li>`;
  });
  return `<nav aria-labelledby="questions">\n<h2 id="questions">Questions</h2>\n<ol>\n${items.join("\n")}\n</ol>\n</nav>`;
}

function partElement(part: DocumentPart): string {
  return part.kind === "turn" ? turnElement(part) : noteElement(part);
}

function turnElement(turn: DocumentTurn): string {
  const { role, asks, question, body } = turn;
  const label = labelText(turn);
  const blocks = body.map((item) => (item.kind === "paragraph" ? runs(item) : item));
  const first = typeof blocks[0] === "string" ? blocks.shift() : "";
  const opening = label === null ? first : `<b class="speaker">${escaped(label)}:</b> ${first}`;
  const elements = [
    ...(opening === "" ? [] : [`<p>${opening}</p>`]),
    ...blocks.map((block) => (typeof block === "string" ? `<p>${block}</p>` : noteElement(block))),
  ];
  return `<div class="turn ${role}"${attribute("id", asks ? `question-${question}` : null)}>\n${elements.join("\n")}\n</div>`;
}

function runs({ runs: all }: DocumentParagraph): string {
  return all.map(({ kind, text }) => (kind === "words" ? lines(text) : `<span class="${kind}">${lines(text)}</span>`)).join("");
}

function noteElement({ kind, text }: DocumentNote): string {
  return kind === "rule" ? "<hr>" : `<p class="${kind}">${lines(text)}</p>`;
}

/** A text with its line breaks. */
function lines(text: string): string {
  return escaped(text).replaceAll("\n", "<br>");
}
