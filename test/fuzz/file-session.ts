/** Fuzzed files: talks and exports in each format, whole and damaged, are imported; random texts are exported and come back. */

import assert from "node:assert/strict";
import { strToU8, unzipSync, zipSync } from "fflate";
import { wordsIn } from "../../server/src/facts/speech";
import { pdfText } from "../../server/src/files/pdf";
import { documentOf } from "../../server/src/formats/document-of";
import { CannotExport, EXPORT_FORMATS, exported } from "../../server/src/formats/export-formats";
import { timedCues } from "../../server/src/formats/timed-cues";
import { timedSpeech } from "../../server/src/formats/timed-speech";
import { type Imported, imported, importedBytes, importedPages, isBinary, isPdf } from "../../server/src/imports/importers";
import type { SpeechTimes } from "../../server/src/imports/speech-times";
import { readTimes, writeTimes } from "../../server/src/imports/times-file";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { pdfOfTalk } from "../imports/pdf-files";
import { DOCUMENT_FILES, type Said, TEXT_FILES } from "../imports/talk-files";
import type { RandomSource } from "../support/random";
import { damaged } from "./damage";
import { begin, holdText, type Session, timed } from "./session";
import { randomText } from "./texts";

/** A file of some format. */
interface Made {
  readonly name: string;
  readonly content: string | Uint8Array;
}

const WORDS = "ice Harbour it's R&D 1<2 7 00:12 note NOTE style мы 얼음 a>b {x} “so” x: --> &lt; \\par ]]> 😀".split(" ");
const NAMES = ["Ana Petrova", "Ben Okafor", "Q", "Moderator"];
/** Whole files a session looks at, and damaged ones of each. */
const FILES = 4;
const DAMAGES = 3;

/** Imports files, whole and damaged: each makes a transcript or says why not, and what it makes is a text like any other. */
export async function holdImports(random: RandomSource, session: Session): Promise<void> {
  for (let i = 0; i < FILES; i++) {
    const whole = random.below(2) === 0 ? talkFile(random) : exportedFile(random);
    if (whole === null) continue;
    await holdImport(session, whole);
    for (let j = 0; j < DAMAGES; j++)
      await holdImport(session, { name: renamed(random, whole.name), content: hurt(random, whole.content) });
  }
}

/** Exports random texts: a format can hold one or says why not; and those that keep everything give back every word. */
export function holdExports(random: RandomSource, session: Session): void {
  const text = randomText(random);
  session.text = text;
  const hasTalk = documentOf(parse(text), "a.txt").parts.some(({ kind }) => kind === "turn");
  const normal = hasTalk ? export_(session, text, "text") : null;
  for (const { name } of EXPORT_FORMATS) {
    const content = export_(session, text, name);
    if (content === null || normal === null) continue;
    if (name === "json") JSON.parse(textOf(content));
    if (!GIVES_BACK.has(name)) continue;
    const again = timed(session, `import of ${name}`, () => importedFrom({ name: fileNameOf(name), content }));
    assert.ok("text" in again, `${name} is not imported again: ${"refused" in again ? english(again.refused) : ""}`);
    assert.deepEqual(spokenWords(again.text), spokenWords(textOf(normal)), `${name} gives back other words`);
  }
}

/** Formats that keep the header, too, so that no word is lost; of a web page what is surely a page's is left out. */
const GIVES_BACK: ReadonlySet<string> = new Set(["docx", "json", "tei"]);

function export_(session: Session, text: string, format: (typeof EXPORT_FORMATS)[number]["name"]): string | Uint8Array | null {
  try {
    return timed(session, `export to ${format}`, () => exported(text, NO_KNOWLEDGE, "a.txt", format).content);
  } catch (error) {
    if (error instanceof CannotExport) return null;
    throw error;
  }
}

async function holdImport(session: Session, file: Made): Promise<void> {
  session.text = typeof file.content === "string" ? file.content : Buffer.from(file.content).toString("latin1");
  const doing = `import of ${file.name}`;
  const result = isPdf(file.name) ? await importedPdf(session, doing, file) : timed(session, doing, () => importedFrom(file));
  if ("refused" in result) {
    const refusal = english(result.refused);
    assert.match(refusal, /^\S.*\S$/, `a refusal is no phrase: ${refusal}`);
    return;
  }
  session.text = result.text;
  session.doing = `what ${file.name} makes`;
  // A sign that no editor shows would be in every later save.
  assert.doesNotMatch(result.text, CONTROL, "an imported transcript holds a control character");
  holdText(session);
  if (result.times !== null) holdTimes(session, result.text, result.times);
}

/** Precise times are written and read, and make captions that have all words and that never overlap. */
function holdTimes(session: Session, text: string, speech: SpeechTimes): void {
  assert.deepEqual(readTimes(writeTimes(speech, "a")), speech);
  const document = documentOf(parse(text), "a.txt");
  const found = timed(session, "looking for timed words", () => timedSpeech(document, speech, true));
  if ("refused" in found) return;
  const cues = timed(session, "captions of timed words", () => timedCues(found));
  for (const [i, { start, end }] of cues.entries())
    assert.ok(end > start && start >= (cues[i - 1]?.end ?? 0), `caption ${i + 1} overlaps`);
  const said = found.items.flatMap(({ text, isTurn }) => (isTurn ? wordsIn(text) : []));
  const shown = cues.flatMap(({ lines }) => lines.flatMap((line) => wordsIn(line.text)));
  assert.ok(shown.length >= said.length, "captions lose words");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const CONTROL = /[\0-\x08\v\f\x0e-\x1f\x7f]/;

/** Pages are read in a thread, which takes its time to begin and has limits of its own. */
async function importedPdf(session: Session, doing: string, { content }: Made): Promise<Imported> {
  begin(session, doing);
  const document = await pdfText(typeof content === "string" ? strToU8(content) : content);
  return "trouble" in document ? { refused: document.trouble } : timed(session, doing, () => importedPages(document));
}

function importedFrom({ name, content }: Made): Imported {
  if (isBinary(name)) return importedBytes(name, typeof content === "string" ? strToU8(content) : content);
  return imported(name, textOf(content));
}

function talkFile(random: RandomSource): Made {
  const talk = Array.from({ length: 1 + random.below(8) }, (): Said => {
    const words = Array.from({ length: 1 + random.below(12) }, () => random.pick(WORDS));
    return { who: random.pick(NAMES), words };
  });
  const pdf: readonly [string, (talk: readonly Said[]) => Uint8Array] = ["a.pdf", pdfOfTalk];
  const [name, write] = random.pick([...Object.entries(TEXT_FILES), ...Object.entries(DOCUMENT_FILES), pdf]);
  return { name, content: write(talk) };
}

function exportedFile(random: RandomSource): Made | null {
  const { name } = random.pick(EXPORT_FORMATS);
  try {
    return { name: fileNameOf(name), content: exported(randomText(random), NO_KNOWLEDGE, "a.txt", name).content };
  } catch (error) {
    if (error instanceof CannotExport) return null;
    throw error;
  }
}

function fileNameOf(format: string): string {
  return `a${EXPORT_FORMATS.find(({ name }) => name === format)?.extension ?? ".txt"}`;
}

/** Now and then the ending of another format. */
function renamed(random: RandomSource, name: string): string {
  return random.below(6) > 0 ? name : random.pick([...Object.keys(TEXT_FILES), ...Object.keys(DOCUMENT_FILES)]);
}

/** A damaged copy; of an archive mostly one of its parts is, since nothing else of it would be looked at. */
function hurt(random: RandomSource, content: string | Uint8Array): string | Uint8Array {
  if (typeof content === "string") return damaged(random, content);
  const bytes = Buffer.from(content);
  if (bytes.subarray(0, 2).toString() !== "PK" || random.below(4) === 0)
    return Buffer.from(damaged(random, bytes.toString("latin1")), "latin1");
  const parts = unzipSync(content);
  const name = random.pick(Object.keys(parts));
  return zipSync({ ...parts, [name]: strToU8(damaged(random, Buffer.from(parts[name] as Uint8Array).toString())) });
}

function textOf(content: string | Uint8Array): string {
  return typeof content === "string" ? content : Buffer.from(content).toString();
}

/** The words but for times, which formats keep in ways of their own. */
function spokenWords(text: string): readonly string[] {
  return wordsIn(text.replace(/\[\d\d:\d\d:\d\d\]|\d\d:\d\d:\d\d\.\d{3} --> \d\d:\d\d:\d\d\.\d{3}/g, " "));
}
