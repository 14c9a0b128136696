/** A question of each kind that a client may ask about a place in a document, by method, for commands with their name behind it. */

import { LSPErrorCodes, type Range, ResponseError } from "vscode-languageserver/node";
import type { Client } from "./client";

type Question = (uri: string, range: Range) => object;

const ofDocument: Question = (uri) => ({ textDocument: { uri } });
const atPlace: Question = (uri, { start }) => ({ textDocument: { uri }, position: start });
const options = { tabSize: 2, insertSpaces: true };

export const QUESTIONS: Readonly<Record<string, Question>> = {
  "textDocument/documentSymbol": ofDocument,
  "textDocument/foldingRange": ofDocument,
  "textDocument/diagnostic": ofDocument,
  "textDocument/codeAction": (uri, range) => ({ textDocument: { uri }, range, context: { diagnostics: [] } }),
  "textDocument/formatting": (uri) => ({ textDocument: { uri }, options }),
  "textDocument/rangeFormatting": (uri, range) => ({ textDocument: { uri }, range, options }),
  "textDocument/rangesFormatting": (uri, range) => ({ textDocument: { uri }, ranges: [range, range], options }),
  "textDocument/onTypeFormatting": (uri, { start }) => ({ textDocument: { uri }, position: start, ch: "\n", options }),
  "textDocument/selectionRange": (uri, { start }) => ({ textDocument: { uri }, positions: [start] }),
  "textDocument/documentHighlight": atPlace,
  "textDocument/references": (uri, { start }) => ({
    textDocument: { uri },
    position: start,
    context: { includeDeclaration: true },
  }),
  "textDocument/definition": atPlace,
  "textDocument/declaration": atPlace,
  "textDocument/linkedEditingRange": atPlace,
  "textDocument/prepareRename": atPlace,
  "textDocument/rename": (uri, { start }) => ({ textDocument: { uri }, position: start, newName: "Ana Ito" }),
  "textDocument/hover": atPlace,
  "textDocument/completion": atPlace,
  "textDocument/documentLink": ofDocument,
  "textDocument/semanticTokens/full": ofDocument,
  "textDocument/semanticTokens/full/delta": (uri) => ({ textDocument: { uri }, previousResultId: "none" }),
  "textDocument/semanticTokens/range": (uri, range) => ({ textDocument: { uri }, range }),
  "textDocument/codeLens": ofDocument,
  "transcript/preview": ofDocument,
  "transcript/statistics": ofDocument,
  "transcript/clean": (uri) => ({ textDocument: { uri }, off: [], chosen: [] }),
  "transcript/compare": (uri) => ({ textDocument: { uri }, original: "" }),
  "transcript/export": (uri) => ({ textDocument: { uri }, format: "json" }),
  "transcript/import": () => ({ uri: "file:///archive/none.vtt" }),
  "transcript/paste": () => ({ html: "<p><b>Ana Ito:</b> Why?</p><p>So.</p>" }),
  "transcript/assistant": () => ({ tool: "list_transcripts", input: {}, files: [] }),
  "workspace/symbol": () => ({ query: "" }),
  "transcript/conversation": ofDocument,
  "transcript/speakers": ofDocument,
  "transcript/place": atPlace,
  "transcript/doubts": ofDocument,
  "transcript/corrections": ofDocument,
  "workspace/executeCommand transcript.correct": (uri, { start }) => ({
    command: "transcript.correct",
    arguments: [{ textDocument: { uri }, position: start, correction: "never-label" }],
  }),
  "workspace/executeCommand transcript.undoCorrection": (uri) => ({
    command: "transcript.undoCorrection",
    arguments: [{ textDocument: { uri }, made: { kind: "no-label", text: "Q" } }],
  }),
  "textDocument/inlayHint": (uri, range) => ({ textDocument: { uri }, range }),
  "workspace/executeCommand transcript.renameSpeakerInArchive": (uri, { start }) => ({
    command: "transcript.renameSpeakerInArchive",
    arguments: [{ textDocument: { uri }, position: start, newName: "Ana Ito" }],
  }),
  ...Object.fromEntries(
    [
      "fixAll",
      "removeRepeated",
      "nextQuestion",
      "previousQuestion",
      "nextTurn",
      "previousTurn",
      "nextTurnOfSpeaker",
      "previousTurnOfSpeaker",
    ].map((name): [string, Question] => [
      `workspace/executeCommand transcript.${name}`,
      (uri, { start }) => ({ command: `transcript.${name}`, arguments: [{ textDocument: { uri }, position: start }] }),
    ]),
  ),
};

/** The requests that work out the rest of an answer's items, one by one. */
const RESOLVES: Readonly<Record<string, string>> = {
  "textDocument/codeAction": "codeAction/resolve",
  "textDocument/codeLens": "codeLens/resolve",
  "textDocument/completion": "completionItem/resolve",
};

/** As many items of an answer as a client has in view. */
const IN_VIEW = 8;

/** The method of a question, without the name of a command. */
export function methodOf(question: string): string {
  return question.split(" ")[0] ?? question;
}

/** Asks, and has the first items of an answer worked out where that is another request; the reason, where it is refused. */
export async function ask({ connection }: Client, question: string, uri: string, range: Range): Promise<unknown> {
  const resolve = RESOLVES[question];
  try {
    const answer: unknown = await connection.sendRequest(methodOf(question), QUESTIONS[question]?.(uri, range));
    if (resolve === undefined || !Array.isArray(answer)) return answer;
    const seen = await Promise.all(
      answer.slice(0, IN_VIEW).map((item: object) => connection.sendRequest<unknown>(resolve, item)),
    );
    return [...seen, ...answer.slice(IN_VIEW)];
  } catch (error) {
    if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed) return error.message;
    throw error;
  }
}
