/** What a person can set about how an editor shows a transcript, with the values that hold where nothing is set. */

export interface EditorSettings {
  /** Whether files that are not open are looked at, too, where they belong to an archive. */
  readonly workspaceDiagnostics: boolean;
  /** The rate by which words become speaking time. */
  readonly wordsPerMinute: number;
  readonly codeLens: {
    /** Words and speaking time over header, statement and exchanges. */
    readonly speech: boolean;
    /** The number of findings over the header. */
    readonly findings: boolean;
  };
  readonly inlayHints: {
    /** Who speaks, before paragraphs that go on without a label. */
    readonly speakers: boolean;
    /** The number of each question, before its label. */
    readonly questionNumbers: boolean;
  };
}

export const DEFAULT_EDITOR_SETTINGS: EditorSettings = {
  workspaceDiagnostics: true,
  wordsPerMinute: 150,
  codeLens: { speech: true, findings: true },
  inlayHints: { speakers: false, questionNumbers: false },
};
