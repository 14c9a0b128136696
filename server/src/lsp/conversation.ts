/** Our own request `transcript/conversation`: who asks what and who answers, or that this is as it was. */

import { type Position, ProtocolRequestType, type TextDocumentIdentifier } from "vscode-languageserver";
import { conversation, type ListedTurn } from "../features/conversation";
import type { Transcript } from "../syntax/transcript";
import { type Positions, toPosition } from "./convert";
import { onDocument, type Row } from "./row";
import type { Session } from "./session";

export interface ConversationParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The `resultId` of the answer that the client has; left out, it has none. */
  readonly previousResultId?: string;
}

/** A place to go to. */
interface Placed {
  /** Where the label's name begins. */
  readonly start: Position;
  /** 0-based, the last line of speech. */
  readonly toLine: number;
}

type TurnItem = Omit<ListedTurn, "name" | "toLine"> & Placed;
type QuestionItem = TurnItem & { readonly answers: readonly TurnItem[] };

/** The answer to `transcript/conversation`. */
export interface ConversationAnswer {
  /** The same as before where nothing has changed. */
  readonly resultId: string;
  readonly opening:
    | (Placed & { readonly isStatement: boolean; readonly words: string; readonly turns: readonly TurnItem[] })
    | null;
  readonly questions: readonly QuestionItem[];
  readonly turns: readonly TurnItem[];
}

/** The answer where nothing has changed since the one that the client has: most keys change no list of questions, which is long. */
export interface SameConversation {
  readonly resultId: string;
  readonly isSame: true;
}

/** Null for a document that is not open. */
export const ConversationRequest = new ProtocolRequestType<
  ConversationParams,
  ConversationAnswer | SameConversation | null,
  never,
  void,
  void
>("transcript/conversation");

/** What each session was answered last of each document. */
const lastAnswers = new WeakMap<Session, Map<string, ConversationAnswer>>();

const row = onDocument(
  ConversationRequest,
  () => ({ experimental: { transcriptViews: true } }),
  null,
  ({ transcript, positions, uri }, { previousResultId }, session): ConversationAnswer | SameConversation => {
    const before = lastAnswers.get(session)?.get(uri);
    const after = answerOf(transcript, positions, before?.resultId ?? "0");
    if (before !== undefined && isSameAnswer(before, after))
      return before.resultId === previousResultId ? { resultId: before.resultId, isSame: true } : before;
    const answer = { ...after, resultId: String(Number(after.resultId) + 1) };
    lastAnswers.get(session)?.set(uri, answer);
    return answer;
  },
);

export const CONVERSATION: Row = {
  ...row,
  listen: (session) => {
    lastAnswers.set(session, new Map());
    session.documents.onDidClose(({ document }) => lastAnswers.get(session)?.delete(document.uri));
    row.listen(session);
  },
};

function answerOf(transcript: Transcript, positions: Positions, resultId: string): ConversationAnswer {
  const { opening, questions, turns } = conversation(transcript);
  return {
    resultId,
    opening:
      opening === null
        ? null
        : {
            isStatement: opening.isStatement,
            words: opening.words,
            start: toPosition(positions, opening.start.start),
            toLine: opening.toLine,
            turns: opening.turns.map((turn) => toItem(positions, turn)),
          },
    questions: questions.map((question) => ({
      ...toItem(positions, question),
      answers: question.answers.map((answer) => toItem(positions, answer)),
    })),
    turns: turns.map((turn) => toItem(positions, turn)),
  };
}

/** Field by field: a list of thousands is compared with each key. */
function isSameAnswer(a: ConversationAnswer, b: ConversationAnswer): boolean {
  return (
    isSameOpening(a.opening, b.opening) &&
    areSame(a.questions, b.questions, isSameQuestion) &&
    areSame(a.turns, b.turns, isSameItem)
  );
}

function isSameOpening(a: ConversationAnswer["opening"], b: ConversationAnswer["opening"]): boolean {
  if (a === null || b === null) return a === b;
  return a.isStatement === b.isStatement && a.words === b.words && isSamePlace(a, b) && areSame(a.turns, b.turns, isSameItem);
}

function isSameQuestion(a: QuestionItem, b: QuestionItem): boolean {
  return isSameItem(a, b) && areSame(a.answers, b.answers, isSameItem);
}

function isSameItem(a: TurnItem, b: TurnItem): boolean {
  return (
    a.words === b.words &&
    a.speaker === b.speaker &&
    a.affiliation === b.affiliation &&
    a.isUncertain === b.isUncertain &&
    isSamePlace(a, b)
  );
}

function isSamePlace(a: Placed, b: Placed): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character && a.toLine === b.toLine;
}

function areSame<Item>(a: readonly Item[], b: readonly Item[], isSame: (one: Item, other: Item) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => isSame(one, b[i] as Item));
}

function toItem(positions: Positions, { speaker, affiliation, words, isUncertain, name, toLine }: ListedTurn): TurnItem {
  return { speaker, affiliation, words, isUncertain, start: toPosition(positions, name.start), toLine };
}
