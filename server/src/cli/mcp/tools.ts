/** The tools of the Model Context Protocol's server: what each is called, takes and answers. All of them only read. */

import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { FileTrouble } from "../../files/text-file";
import { Misuse } from "../command";
import { alike, listed, mentions, patternOf, sections, turnsOf, unanswered } from "./answers";
import { type Page, pageOf } from "./pages";
import type { Reading, Readings } from "./readings";

/** Longer words are no words. */
const LONGEST_WORDS = 200;

/** So many names are offered where nobody bears the one that was asked for. */
const MOST_NAMES = 10;

/** A server with the tools, named and numbered as told. */
export function createServer(readings: Readings, version: string) {
  const { McpServer, z } = require("./mcp-library") as typeof import("./mcp-library");
  const server = new McpServer(
    { name: "transcript", version },
    {
      instructions:
        "Answers about an archive of transcripts, read from its files and never changed. Quote texts as they are given, with file and line. Where an answer has a nextCursor, there is more: call again with it.",
    },
  );
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  const page = {
    limit: z.number().int().min(1).max(100).default(20).describe("How many items at most"),
    cursor: z.string().max(10_000).optional().describe("The nextCursor of the answer before; the other arguments unchanged"),
  };
  const speaker = z
    .string()
    .min(1)
    .max(LONGEST_WORDS)
    .describe("A name of list_transcripts, or a label as printed; case does not matter");
  const anyFile = z.string().optional().describe("Only in this file, named as in list_transcripts");

  server.registerTool(
    "list_transcripts",
    {
      title: "List transcripts",
      description:
        "All transcripts with title, date, language, speakers, and how many turns, questions and unanswered questions.",
      inputSchema: page,
      annotations,
    },
    ({ limit, cursor }) =>
      answered(async () => pageOf(await readings.files(), readings, { limit, cursor }, (one) => [listed(one)])),
  );
  server.registerTool(
    "outline_transcript",
    {
      title: "Outline a transcript",
      description:
        "One transcript in order: the statement, each question with its answers (line, speaker, first words), whether it is unanswered, and other turns.",
      inputSchema: { file: z.string().describe("Named as in list_transcripts"), ...page },
      annotations,
    },
    ({ file, limit, cursor }) =>
      answered(async () => {
        const [own = file] = await filesNamed(readings, file);
        return { ...listed(readings.read(own)), ...pageOf([own], readings, { limit, cursor }, sections) };
      }),
  );
  server.registerTool(
    "turns_of_speaker",
    {
      title: "Turns of a speaker",
      description: "Everything that a speaker says in all transcripts, under whichever label, word for word with file and line.",
      inputSchema: { speaker, file: anyFile, ...page },
      annotations,
    },
    ({ speaker, file, limit, cursor }) =>
      answered(async () => {
        const files = await filesNamed(readings, file);
        const found = pageOf(files, readings, { limit, cursor }, (one) => turnsOf(one, speaker));
        return found.items.length > 0 || cursor !== undefined
          ? found
          : { ...found, similarNames: namesLike(files, readings, speaker) };
      }),
  );
  server.registerTool(
    "search_words",
    {
      title: "Search words",
      description:
        "Where whole words are in all transcripts, in upper or lower case, also across line breaks: each place with file, line, speaker, and the lines word for word.",
      inputSchema: { words: z.string().min(1).max(LONGEST_WORDS), file: anyFile, speaker: speaker.optional(), ...page },
      annotations,
    },
    ({ words, file, speaker, limit, cursor }) =>
      answered(async () => {
        if (words.trim() === "") throw new Misuse("words are only white space; give at least one word");
        const pattern = patternOf(words);
        return pageOf(await filesNamed(readings, file), readings, { limit, cursor }, (one) =>
          speaker === undefined ? mentions(one, pattern) : mentionsBy(one, pattern, speaker),
        );
      }),
  );
  server.registerTool(
    "unanswered_questions",
    {
      title: "Unanswered questions",
      description: "All questions without an answer, word for word with file, line and who asks.",
      inputSchema: { file: anyFile, ...page },
      annotations,
    },
    ({ file, limit, cursor }) =>
      answered(async () => pageOf(await filesNamed(readings, file), readings, { limit, cursor }, unanswered)),
  );
  return server;
}

/** Those of the mentions that are in turns of a speaker. */
function* mentionsBy(reading: Reading, pattern: RegExp, speaker: string) {
  const own = new Set<string>();
  for (const turn of turnsOf(reading, speaker)) if (turn.speaker !== null) own.add(turn.speaker);
  for (const mention of mentions(reading, pattern)) if (mention.speaker !== null && own.has(mention.speaker)) yield mention;
}

/** All files, or the one of this name. Throws `Misuse` for a name that is none of them, whatever it leads to. */
async function filesNamed(readings: Readings, file: string | undefined): Promise<readonly string[]> {
  const files = await readings.files();
  if (file === undefined) return files;
  if (!files.includes(file)) throw new Misuse(`“${file}” is not one of the transcripts here; list_transcripts names them`);
  return [file];
}

function namesLike(files: readonly string[], readings: Readings, speaker: string): readonly string[] {
  const names = new Set<string>();
  const page: Page<string> = pageOf(files, readings, { limit: 1000, cursor: undefined }, (one) => alike(one, speaker));
  for (const name of page.items) names.add(name);
  return [...names].slice(0, MOST_NAMES);
}

/** An answer as the protocol has it; what the asker can mend, or the disk refuses, is told in words. */
async function answered(ask: () => Promise<object>): Promise<CallToolResult> {
  try {
    const answer = await ask();
    return { content: [{ type: "text", text: JSON.stringify(answer) }], structuredContent: { ...answer } };
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof FileTrouble)) throw error;
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
}
