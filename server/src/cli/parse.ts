/** `transcript parse`: what the parser says of each file, for other tools and for people. */

import { basename } from "node:path";
import { parsedTranscript } from "../api/parsed-transcript";
import { affiliationOf } from "../facts/affiliation";
import { fileNameDate } from "../facts/file-name-date";
import type { Outline, Turn } from "../facts/model";
import { outline } from "../facts/outline";
import { reasonsFor } from "../facts/turns";
import { parse as parseText, type Transcript } from "../syntax/transcript";
import { counted } from "../text/counted";
import { english } from "../text/message";
import { positionAt } from "../text/position";
import { knowledgeOf } from "./archives";
import { type FileCommand, printing } from "./command";
import { visible } from "./visible";

export const parse: FileCommand<string> = {
  name: "parse",
  summary: "Print how each file is read: header, date, boilerplate, turns and exchanges.",
  operands: "PATH…",
  options: [
    { name: "json", summary: "one line of JSON per file" },
    { name: "explain", summary: "for each line that looks like the start of a turn: the decision and its reasons" },
  ],
  visit(file, given) {
    const { flags } = given;
    const tell = flags.has("explain") ? decisionLines : flags.has("json") ? jsonLine : readable;
    const transcript = parseText(file.text, knowledgeOf(file, given));
    return tell(file.name, transcript, outline(transcript));
  },
  report: (_given, terminal) => printing(terminal),
};

function jsonLine(file: string, transcript: Transcript): string {
  return `${JSON.stringify(parsedTranscript(file, transcript))}\n`;
}

function decisionLines(file: string, transcript: Transcript, { decisions }: Outline): string {
  const { source } = transcript;
  const lines = decisions.map(({ name, text, isTurn }) => {
    const reasons = reasonsFor(transcript, name.start);
    const { line, column } = positionAt(source, name.start);
    return `${visible(`${file}:${line}:${column}: ${isTurn ? "turn" : "no turn"} "${text}" – ${reasons.map(english).join("; ")}`)}\n`;
  });
  return lines.join("");
}

function readable(file: string, { source }: Transcript, facts: Outline): string {
  const { header, date, boilerplate, turns, exchanges } = facts;
  const lines = [file];
  const row = (name: string, value: string) => lines.push(`  ${name.padEnd(14)} ${value}`);
  row("language", facts.language ?? "unknown");
  for (const [name, line] of [
    ["title", header.title],
    ["byline", header.byline],
    ["delivery note", header.deliveryNote],
  ] as const) {
    if (line) row(name, `${line.text} (line ${line.line + 1})`);
  }
  row("date", date ? `${date.value}, stated as “${date.text}” (line ${date.line + 1}, ${date.source})` : "none stated");
  const named = fileNameDate(basename(file));
  if (named) row("in file name", named);
  for (const { from, to, family } of boilerplate) row("boilerplate", `${family} (${lineRange(from, to)})`);
  row("turns", `${turns.length} in ${counted(exchanges.length, "exchange")}`);
  for (const turn of turns) lines.push(`    ${describeTurn(turn, source)}`);
  return `${lines.map(visible).join("\n")}\n`;
}

function describeTurn(turn: Turn, source: Transcript["source"]): string {
  const { line, column } = positionAt(source, turn.label.name.start);
  const words = affiliationOf(source, turn.label);
  const affiliation = words === null ? "" : ` (${words})`;
  return `${line}:${column} ${turn.label.text}${affiliation}, ${turn.role}, to line ${turn.toLine + 1}`;
}

function lineRange(from: number, to: number): string {
  return from === to ? `line ${from + 1}` : `lines ${from + 1} to ${to + 1}`;
}
