/** `transcript outline`: the outline that an editor shows, as a tree of lines. */

import { symbols, type TranscriptSymbol } from "../features/symbols";
import { parse, type Transcript } from "../syntax/transcript";
import type { Command } from "./command";
import { eachFile } from "./files";
import { positionAt } from "./position";
import type { Terminal } from "./terminal";

export const outline: Command = {
  name: "outline",
  summary: "Print the outline of each file: header, statement, and each question with its answers.",
  operands: "FILE…",
  options: [],
  run(given, terminal) {
    return eachFile(given.operands, terminal, ({ name, text }) => {
      const transcript = parse(text);
      terminal.print(`${name}\n`);
      for (const symbol of symbols(transcript)) printSymbol(symbol, 1, transcript, terminal);
    });
  },
};

function printSymbol(symbol: TranscriptSymbol, depth: number, transcript: Transcript, terminal: Terminal): void {
  const { line } = positionAt(transcript.source, symbol.selection.start);
  const detail = symbol.detail === "" ? "" : ` – ${symbol.detail}`;
  terminal.print(`${"  ".repeat(depth)}${line}: ${symbol.name}${detail}\n`);
  for (const child of symbol.children) printSymbol(child, depth + 1, transcript, terminal);
}
