/** The part of the TextMate grammar format that the project uses. */

export interface GrammarRule {
  /** One or more scopes, outermost first. */
  readonly name?: string;
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly GrammarRule[];
}

/** What the groups of a pattern are, by their number. */
export type Captures = Readonly<Record<number, GrammarRule>>;

export interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly comment: string;
  readonly patterns: readonly GrammarRule[];
  readonly repository: Readonly<Record<string, GrammarRule>>;
}
