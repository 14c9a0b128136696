/** `transcript outline`: the outline that an editor shows, as a tree of lines. */

import { symbols, type TranscriptSymbol } from "../features/symbols";
import { parse } from "../syntax/transcript";
import { english, type Message } from "../text/message";
import { positionAt } from "../text/position";
import type { Source } from "../text/source";
import { knowledgeOf } from "./archives";
import { type FileCommand, printing } from "./command";
import { visible } from "./visible";

export const outline: FileCommand<string> = {
  name: "outline",
  summary: "Print the outline of each file: header, statement, and each question with its answers.",
  operands: "PATH…",
  options: [],
  visit(file, given) {
    const { name, text } = file;
    const transcript = parse(text, knowledgeOf(file, given));
    return `${[name, ...branches(symbols(transcript), transcript.source, "  ")].map(visible).join("\n")}\n`;
  },
  report: (_given, terminal) => printing(terminal),
};

/** One line a symbol, children behind their parent and further in. */
function branches(symbols: readonly TranscriptSymbol[], source: Source, indent: string): readonly string[] {
  return symbols.flatMap(({ name, detail, selection, children }) => {
    const { line } = positionAt(source, selection.start);
    const words = detail === "" ? shown(name) : `${shown(name)} – ${shown(detail)}`;
    return [`${indent}${line}: ${words}`, ...branches(children, source, `${indent}  `)];
  });
}

/** Words of the text are as they are. */
function shown(words: string | Message): string {
  return typeof words === "string" ? words : english(words);
}
