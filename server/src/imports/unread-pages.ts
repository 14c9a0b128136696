/** Pages of a printed document that cannot be read, or not for certain: what a person has to know of them. */

import { type Message, say } from "../text/message";
import type { PrintedDocument, PrintedPage } from "../text/printed-page";

/** A letter that its font does not identify, of which only the number is known. */
const UNKNOWN = /\uFFFD/g;
/** A letter of a font's own; bullets and signs are such, too. */
const OWN = /\p{Co}/gu;
/** From so many unknown letters on, a page is to be looked at: fewer are signs. */
const FEWEST = 5;
const MOST_OWN = 0.2;
/** Where so many of a document are unknown, the others are not what they look like. */
const MOST = 0.1;

/** One phrase for each thing that pages lack. */
export function unreadPages({ pages }: PrintedDocument): readonly Message[] {
  const pictures = numbersOf(pages, ({ isUnread }) => isUnread);
  const strange = numbersOf(pages, (page) => {
    const { unknown, own, all } = lettersOf([page]);
    return unknown >= FEWEST || unknown > MOST * all || own > MOST_OWN * all;
  });
  return [
    ...(pictures === "" ? [] : [say`these pages have no text: ${pictures}; if they were scanned, run OCR on the file first`]),
    ...(strange === "" ? [] : [say`check these pages against the file, whose fonts do not identify all letters: ${strange}`]),
  ];
}

/** True for a document of which so few letters are known that nothing of it can be read. */
export function isIllegible({ pages }: PrintedDocument): boolean {
  const { unknown, own, all } = lettersOf(pages);
  return unknown > MOST * all || own > MOST_OWN * all;
}

/** How many letters there are, and how many of them are unknown or a font's own. */
function lettersOf(pages: readonly PrintedPage[]) {
  let [unknown, own, all] = [0, 0, 0];
  for (const { runs } of pages)
    for (const { text } of runs) {
      unknown += text.match(UNKNOWN)?.length ?? 0;
      own += text.match(OWN)?.length ?? 0;
      all += text.trim().length;
    }
  return { unknown, own, all };
}

/** The numbers of the pages that lack something, from 1, those in a row as `3–5`. */
function numbersOf(pages: readonly PrintedPage[], lacks: (page: PrintedPage) => boolean): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const [i, page] of pages.entries()) {
    if (!lacks(page)) continue;
    const run = runs.at(-1);
    if (run?.last === i) run.last = i + 1;
    else runs.push({ first: i + 1, last: i + 1 });
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
}
