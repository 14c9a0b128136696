/** What an archive has learnt of how its labels are written, as the file beside `.transcript.json` that holds it. */

import { type Example, LARGEST_CORRECTION, MOST_TEMPLATES } from "../facts/label-learning";
import { SIGNS } from "../facts/label-signs";
import type { LabelLesson } from "../syntax/knowledge";
import { labels as inLabels, otherPlaces, transcripts } from "../text/amounts";
import { isRecord, parsedJson } from "../text/json";
import { type Message, say } from "../text/message";
import type { Archive } from "./archive";
import type { JsonProblem } from "./json-check";

/** The name of the file, in the folder of `.transcript.json`. */
export const LESSON_NAME = ".transcript-weights.json";

const VERSION = 1;

/** Nobody goes through more transcripts than these; the first of them are learnt from. */
export const MOST_TRANSCRIPTS = 1_000;

/** A longer text, in UTF-16 units, and a longer kind of label are none of ours. */
const LONGEST_TEXT = 100_000;
const LONGEST_TEMPLATE = 200;

/** The text of the file: one entry a line, so that differences read well. */
export function writeLesson({ bias, signs, templates }: LabelLesson): string {
  return `${JSON.stringify({ version: VERSION, bias, signs, templates }, null, 2)}\n`;
}

/** From how much something was learnt, of each transcript's examples: `12 labels and 3 other places in 2 transcripts`. */
export function lessonWords(lessons: readonly (readonly Example[])[]): Message {
  const examples = lessons.flat();
  const labels = examples.filter(({ isLabel }) => isLabel).length;
  const from = lessons.filter((one) => one.length > 0).length;
  return say`${inLabels(labels)} and ${otherPlaces(examples.length - labels)} in ${transcripts(from)}`;
}

/** What the file says; a sentence that says what is wrong with it, and what to do, where it is none that this version writes. */
export function readLesson(text: string): LabelLesson | Message {
  const file = text.length > LONGEST_TEXT ? null : parsedJson(text);
  if (!isRecord(file)) return say`${LESSON_NAME} is damaged. Run transcript learn again, or delete it.`;
  if (file.version !== VERSION)
    return say`${LESSON_NAME} is of another version (${JSON.stringify(file.version) ?? "none"}). Run transcript learn again, or delete it.`;
  const signs = correctionsIn(file.signs, SIGNS.length, NAMES);
  const templates = correctionsIn(file.templates, MOST_TEMPLATES, null);
  if (!isCorrection(file.bias) || signs === null || templates === null)
    return say`${LESSON_NAME} holds something that transcript learn does not write. Run it again, or delete the file.`;
  return { bias: file.bias, signs, templates };
}

/** The archive with what its file says; `text` is null where there is none. What is wrong is a problem of the archive, and the file does not count. */
export function withLesson(
  archive: Archive,
  text: string | null,
): { readonly archive: Archive; readonly problems: readonly JsonProblem[] } {
  if (text === null) return { archive, problems: [] };
  const lesson = readLesson(text);
  if ("strings" in lesson) return { archive, problems: [{ span: { start: 0, end: 0 }, message: lesson, isOfSchema: false }] };
  const { config } = archive;
  return { archive: { ...archive, config: { ...config, knowledge: { ...config.knowledge, lesson } } }, problems: [] };
}

const NAMES: ReadonlySet<string> = new Set(SIGNS.map(({ name }) => name));

/** Corrections by name, those of names that this version does not know left out; null where something else stands there. */
function correctionsIn(value: unknown, most: number, known: ReadonlySet<string> | null): Readonly<Record<string, number>> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  if (entries.length > most) return null;
  const fitting: [string, number][] = [];
  for (const [name, correction] of entries) {
    if (!isCorrection(correction) || name.length > LONGEST_TEMPLATE) return null;
    if (known?.has(name) !== false) fitting.push([name, correction]);
  }
  return Object.fromEntries(fitting);
}

function isCorrection(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= LARGEST_CORRECTION;
}
