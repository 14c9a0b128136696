/** What is printed on pages, as plain data: pieces of text with their places. */

/** A piece of text on one line, with places in points. */
export interface PrintedRun {
  readonly text: string;
  /** Where its line begins, from the left edge of the page. */
  readonly x: number;
  /** The same from the top edge. */
  readonly y: number;
  /** How far it goes in its direction. */
  readonly width: number;
  /** In which direction it goes: degrees, clockwise from 0 for to the right, below 360. Downwards for vertical writing. */
  readonly angle: number;
  /** The size of the letters. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isRightToLeft: boolean;
}

export interface PrintedPage {
  readonly width: number;
  /** In the order in which the program that wrote them did. */
  readonly runs: readonly PrintedRun[];
  /** True where it has no text, but pictures, or not even these: what it says cannot be read. */
  readonly isUnread: boolean;
}

export interface PrintedDocument {
  /** What the document says of itself; null for nothing. */
  readonly title: string | null;
  readonly pages: readonly PrintedPage[];
}
