/** What is printed on pages, as plain data: pieces of text with their places. */

/** A piece of text on one line, with places in points. */
export interface PrintedRun {
  readonly text: string;
  /** From the left edge of the page. */
  readonly x: number;
  /** Of the line on which the letters stand, from the top edge of the page. */
  readonly y: number;
  readonly width: number;
  /** The size of the letters. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isRightToLeft: boolean;
}

export interface PrintedPage {
  readonly width: number;
  /** In the order in which the program that wrote them did. */
  readonly runs: readonly PrintedRun[];
}

export interface PrintedDocument {
  /** What the document says of itself; null for nothing. */
  readonly title: string | null;
  readonly pages: readonly PrintedPage[];
}
