/** Tokenises text with the project's grammar as VS Code does. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";
import { PROJECT_ROOT } from "../support/paths";

export const GRAMMAR_FILE = join(PROJECT_ROOT, "syntaxes/transcript.tmLanguage.json");

export interface Token {
  readonly text: string;
  /** Outermost first; the root scope and the ending `.transcript` left out. */
  readonly scopes: readonly string[];
}

/** A registry that knows the project's grammar and no other. */
export async function createRegistry(): Promise<Registry> {
  await loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scopeName) =>
      scopeName === "text.transcript" ? parseRawGrammar(readFileSync(GRAMMAR_FILE, "utf8"), GRAMMAR_FILE) : null,
  });
}

/** The project's grammar. */
export async function loadGrammar(): Promise<IGrammar> {
  const grammar = await (await createRegistry()).loadGrammar("text.transcript");
  if (grammar === null) throw new Error("The grammar did not load.");
  return grammar;
}

/** The lines of a text as an editor has them: no byte order mark, no terminators. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
}

/** The tokens of each line; neighbours of the same scopes are one token. */
export function tokenize(grammar: IGrammar, lines: readonly string[]): Token[][] {
  let state = INITIAL;
  return lines.map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    const tokens: Token[] = [];
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const names = scopes.slice(1).map((scope) => scope.replace(/\.transcript$/, ""));
      const text = line.slice(startIndex, endIndex);
      const last = tokens.at(-1);
      if (last !== undefined && last.scopes.join(" ") === names.join(" ")) {
        tokens[tokens.length - 1] = { text: last.text + text, scopes: names };
      } else if (text !== "") {
        tokens.push({ text, scopes: names });
      }
    }
    return tokens;
  });
}

/** The words of a line that name a speaker, with who they name: `["questioner", "Q"]`. */
export function labelsOf(tokens: readonly Token[]): [kind: "questioner" | "speaker", name: string][] {
  return tokens.flatMap(({ text, scopes }) => {
    const kind = scopes.some((scope) => scope.endsWith(".questioner"))
      ? "questioner"
      : scopes.some((scope) => scope.endsWith(".speaker"))
        ? "speaker"
        : null;
    return kind === null ? [] : [[kind, text] as [typeof kind, string]];
  });
}

/** The coloured words of a line, each with the last part of its innermost scope: `questioner=Q | separator=:`. */
export function kindsOf(tokens: readonly Token[]): string {
  return tokens
    .filter(({ scopes, text }) => text.trim() !== "" && scopes.some((scope) => !scope.startsWith("meta.")))
    .map(({ scopes, text }) => `${scopes.at(-1)?.split(".").at(-1)}=${text}`)
    .join(" | ");
}
