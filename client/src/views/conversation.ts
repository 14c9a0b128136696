/** What the server answers to `transcript/conversation`: who asks what, and who answers. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface TurnItem {
  readonly speaker: string;
  readonly affiliation: string | null;
  readonly words: string;
  readonly isUncertain: boolean;
  readonly start: Position;
  /** 0-based, the last line of speech. */
  readonly toLine: number;
}

export interface QuestionItem extends TurnItem {
  readonly answers: readonly TurnItem[];
}

export interface Opening {
  readonly isStatement: boolean;
  readonly words: string;
  readonly start: Position;
  readonly toLine: number;
  readonly turns: readonly TurnItem[];
}

export interface Conversation {
  readonly opening: Opening | null;
  readonly questions: readonly QuestionItem[];
  /** All turns where nobody asks. */
  readonly turns: readonly TurnItem[];
}

/** As the server answers. */
export interface ToldConversation extends Conversation {
  /** Handed back with the next question, so that the answer may be that nothing has changed. */
  readonly resultId: string;
}

/** The answer where the conversation is the one of that id. */
export interface SameAsBefore {
  readonly resultId: string;
  readonly isSame: true;
}

/** The outlet, or else the name, of who asks. */
export function askerOf({ speaker, affiliation }: TurnItem): string {
  return affiliation ?? speaker;
}

/** The index of the last item that begins on a 0-based line or above it; -1 where none does. Items are in text order. */
export function lastAtOrAbove(items: readonly { readonly start: Position }[], line: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start.line ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
