/** What an assistant can ask: each question has a name, says what it takes and what it answers. None of them changes anything. */

import { alike, listed, mentions, patternOf, sections, turnsOf, unanswered } from "./answers";
import { pageOf, type Wanted } from "./pages";
import { type Reading, type Readings, Unanswerable } from "./readings";

/** A value in a question, as JSON Schema describes it. */
export type Field =
  | { readonly type: "string"; readonly description: string; readonly minLength?: number; readonly maxLength?: number }
  | {
      readonly type: "integer";
      readonly description: string;
      readonly minimum: number;
      readonly maximum: number;
      readonly default: number;
    };

/** The values in a question, as JSON Schema describes them. */
export interface Input {
  readonly type: "object";
  readonly properties: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
}

export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the assistant. */
  readonly description: string;
  readonly input: Input;
  readonly answer: (question: Question, readings: Readings) => Promise<object>;
}

/** A question that fits its tool's `input`. */
export interface Question extends Wanted {
  readonly file?: string;
  readonly speaker: string;
  readonly words: string;
}

/** What holds for all tools; for the assistant. */
export const INSTRUCTIONS =
  "Answers about an archive of transcripts, read from its files and never changed. Quote texts as they are given, with file and line. Where an answer has a nextCursor, there is more: call again with it.";

/** Longer words are no words. */
const LONGEST_WORDS = 200;

/** So many names are offered where nobody bears the one that was asked for. */
const MOST_NAMES = 10;

const PAGE = {
  limit: { type: "integer", minimum: 1, maximum: 100, default: 20, description: "How many items at most" },
  cursor: {
    type: "string",
    maxLength: 10_000,
    description: "The nextCursor of the answer before; the other arguments unchanged",
  },
} as const;

const SPEAKER = {
  type: "string",
  minLength: 1,
  maxLength: LONGEST_WORDS,
  description: "A name of list_transcripts, or a label as printed; case does not matter",
} as const;

const ANY_FILE = { type: "string", description: "Only in this file, named as in list_transcripts" } as const;

export const TOOLS: readonly Tool[] = [
  {
    name: "list_transcripts",
    title: "List transcripts",
    description: "All transcripts with title, date, language, speakers, and how many turns, questions and unanswered questions.",
    input: { type: "object", properties: PAGE },
    answer: async (page, readings) => pageOf(await readings.files(), readings, page, (one) => [listed(one)]),
  },
  {
    name: "outline_transcript",
    title: "Outline a transcript",
    description:
      "One transcript in order: the statement, each question with its answers (line, speaker, first words), whether it is unanswered, and other turns.",
    input: {
      type: "object",
      properties: { file: { type: "string", description: "Named as in list_transcripts" }, ...PAGE },
      required: ["file"],
    },
    answer: async ({ file = "", ...page }, readings) => {
      const own = await filesNamed(readings, file);
      const reading = await readings.read(file);
      if ("trouble" in reading) throw new Unanswerable(reading.trouble);
      return { ...listed(reading), ...(await pageOf(own, readings, page, sections)) };
    },
  },
  {
    name: "turns_of_speaker",
    title: "Turns of a speaker",
    description: "Everything that a speaker says in all transcripts, under whichever label, word for word with file and line.",
    input: { type: "object", properties: { speaker: SPEAKER, file: ANY_FILE, ...PAGE }, required: ["speaker"] },
    answer: async ({ speaker, file, ...page }, readings) => {
      const files = await filesNamed(readings, file);
      const found = await pageOf(files, readings, page, (one) => turnsOf(one, speaker));
      return found.items.length > 0 || page.cursor !== undefined
        ? found
        : { ...found, similarNames: await namesLike(files, readings, speaker) };
    },
  },
  {
    name: "search_words",
    title: "Search words",
    description:
      "Where whole words are in all transcripts, in upper or lower case, also across line breaks: each place with file, line, speaker, and the lines word for word.",
    input: {
      type: "object",
      properties: {
        words: { type: "string", minLength: 1, maxLength: LONGEST_WORDS, description: "The words, in their order" },
        file: ANY_FILE,
        speaker: SPEAKER,
        ...PAGE,
      },
      required: ["words"],
    },
    answer: async ({ words, file, speaker, ...page }, readings) => {
      if (words.trim() === "") throw new Unanswerable("words are only white space; give at least one word");
      const pattern = patternOf(words);
      return pageOf(await filesNamed(readings, file), readings, page, (one) =>
        speaker === "" ? mentions(one, pattern) : mentionsBy(one, pattern, speaker),
      );
    },
  },
  {
    name: "unanswered_questions",
    title: "Unanswered questions",
    description: "All questions without an answer, word for word with file, line and who asks.",
    input: { type: "object", properties: { file: ANY_FILE, ...PAGE } },
    answer: async ({ file, ...page }, readings) => pageOf(await filesNamed(readings, file), readings, page, unanswered),
  },
];

/**
 * The answer to a question, whatever is in it: plain data of bounded size. Throws `Unanswerable` for a question that is none,
 * or that is about what is not there.
 */
export async function answerTo(tool: string, given: Readonly<Record<string, unknown>>, readings: Readings): Promise<object> {
  const asked = TOOLS.find(({ name }) => name === tool);
  if (asked === undefined) throw new Unanswerable(`there is no tool “${tool}”`);
  return asked.answer(questionOf(asked.input, given), readings);
}

/** The words for a tool in which everything fits. */
function questionOf({ properties, required = [] }: Input, given: Readonly<Record<string, unknown>>): Question {
  for (const [name, field] of Object.entries(properties)) {
    const value = given[name];
    if (value === undefined ? required.includes(name) : !fits(field, value))
      throw new Unanswerable(`${name} is ${value === undefined ? "missing" : "not as it should be"}: ${field.description}`);
  }
  const { file, speaker = "", words = "", limit = PAGE.limit.default, cursor }: Partial<Question> = given;
  return { speaker, words, limit, cursor, ...(file !== undefined && { file }) };
}

function fits(field: Field, value: unknown): boolean {
  if (field.type === "integer")
    return typeof value === "number" && Number.isInteger(value) && value >= field.minimum && value <= field.maximum;
  const { minLength = 0, maxLength = Infinity } = field;
  return typeof value === "string" && value.length >= minLength && value.length <= maxLength;
}

/** Those of the mentions that are in turns of a speaker. */
function* mentionsBy(reading: Reading, pattern: RegExp, speaker: string) {
  const own = new Set<string>();
  for (const turn of turnsOf(reading, speaker)) if (turn.speaker !== null) own.add(turn.speaker);
  for (const mention of mentions(reading, pattern)) if (mention.speaker !== null && own.has(mention.speaker)) yield mention;
}

/** All files, or the one of this name. Throws `Unanswerable` for a name that is none of them, whatever it leads to. */
async function filesNamed(readings: Readings, file: string | undefined): Promise<readonly string[]> {
  const files = await readings.files();
  if (file === undefined) return files;
  if (!files.includes(file)) throw new Unanswerable(`“${file}” is not one of the transcripts here; list_transcripts names them`);
  return [file];
}

async function namesLike(files: readonly string[], readings: Readings, speaker: string): Promise<readonly string[]> {
  const page = await pageOf(files, readings, { limit: 1000, cursor: undefined }, (one) => alike(one, speaker));
  return [...new Set(page.items)].slice(0, MOST_NAMES);
}
