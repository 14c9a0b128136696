/** What the extension and the pages in its panels tell each other. */

/** A part of the page of a preview, as the server answers; lines count from the end of the part before. */
export interface Block {
  readonly kind:
    | "title"
    | "byline"
    | "date"
    | "delivery-note"
    | "header"
    | "speech"
    | "event"
    | "time"
    | "rule"
    | "end"
    | "left-out";
  readonly skipped: number;
  readonly lines: number;
  /** Of its first line, where it begins. */
  readonly character: number;
  readonly speaker: { readonly name: string; readonly affiliation: string | null; readonly note: string | null } | null;
  readonly role: "question" | "answer" | "moderator" | "other" | null;
  readonly runs: readonly { readonly kind: "words" | "event" | "gap" | "timecode"; readonly text: string }[];
  readonly leftOut: { readonly known: boolean; readonly title: string } | null;
  readonly findings: readonly {
    /** Lines from the first of the part. */
    readonly below: number;
    readonly character: number;
    readonly message: string;
    readonly severity: "error" | "warning" | "information" | "hint";
  }[];
}

/** What changed on the page since the answer before. */
export interface PreviewChange {
  readonly resultId: string;
  readonly language: string | null;
  readonly isWhole: boolean;
  readonly start: number;
  readonly deleteCount: number;
  readonly blocks: readonly Block[];
}

/** What the page of a preview is told; lines are 0-based. */
export type ToPreview =
  | { readonly type: "change"; readonly uri: string; readonly name: string; readonly change: PreviewChange }
  /** The editor moved here; `heard` is the count of the person's last movement in the page that it had heard of by then. */
  | { readonly type: "reveal"; readonly line: number; readonly heard: number };

/** What it tells that no other page does. */
export type FromPreview =
  /** The person scrolled to this line; `count` says how many times since the page was made. */
  | { readonly type: "scrolled"; readonly line: number; readonly count: number }
  /** The person says that what begins at this place is read wrongly. */
  | { readonly type: "correct"; readonly line: number; readonly character: number };

/** What any page tells. */
export type FromPage<Message> =
  /** It is there and has nothing to show yet. */
  | { readonly type: "ready" }
  /** The person wants to go to this place. */
  | { readonly type: "goTo"; readonly line: number; readonly character: number }
  /** Something of its own. */
  | { readonly type: "own"; readonly told: Message };

/** What any page keeps for when the window is opened again. */
export interface PageState {
  readonly uri: string;
}

type Role = NonNullable<Block["role"]>;

interface Place {
  readonly line: number;
  readonly character: number;
}

/** How a conversation is shared out, as the server answers. */
export interface Statistics {
  readonly words: number;
  readonly questions: number;
  readonly unanswered: number;
  readonly seconds: number | null;
  readonly speakers: readonly {
    /** Null for the statement. */
    readonly name: string | null;
    readonly role: Role | null;
    readonly turns: number;
    readonly questions: number;
    readonly words: number;
    readonly share: number;
    readonly seconds: number | null;
    readonly wordsPerMinute: number | null;
  }[];
  readonly bars: readonly {
    readonly speaker: number;
    readonly from: number;
    readonly to: number;
    readonly words: number;
    readonly seconds: number | null;
    readonly text: string;
    readonly start: Place;
  }[];
  readonly unit: "words" | "seconds";
  readonly longest: readonly {
    readonly speaker: string;
    readonly words: number;
    readonly seconds: number | null;
    readonly question: string | null;
    readonly start: Place;
  }[];
  readonly outlets: readonly {
    readonly name: string;
    readonly questions: number;
    readonly unanswered: number;
    readonly words: number;
    readonly answerWords: number;
  }[];
  readonly csv: string;
}

/** What the page of statistics is told. */
export interface ToStatistics {
  readonly uri: string;
  readonly name: string;
  readonly statistics: Statistics;
}

/** A file that the person wants written: a text, or of a PNG its bytes in base 64. */
export interface FromStatistics {
  readonly format: "svg" | "png" | "csv";
  readonly content: string;
}
