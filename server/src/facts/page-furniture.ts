/** Finds the headers and footers of a print layout: lines that recur beside page numbers, or recur with a growing number. */

import type { Transcript } from "../syntax/transcript";
import { frame, lineText, namesSpeaker } from "./frame";
import { memoLine } from "./memo";

export interface FurnitureLine {
  /** 0-based. */
  readonly line: number;
  readonly reason: string;
}

const PAGE_NUMBER =
  /^(?:page|seite|página|pagina|стр\.?|страница|strona|sayfa)?\s?[-–—]?\s?\d{1,4}(?:\s?(?:of|von|de|sur|di|из|z|\/)\s?\d{1,4})?\s?[-–—]?$/i;

/** The foot of a page that a browser printed: `https://… 3/12`. */
const PRINTED_ADDRESS = /^(?:https?|file):\/\/\S+\s+\(?(\d{1,4})\s?(?:\/|of)\s?\d{1,4}\)?$/i;

/** Running heads, page numbers and form feeds, ascending; nothing where no page shows itself at least three times. */
export function furnitureLines(transcript: Transcript): readonly FurnitureLine[] {
  const { forms, captions } = frame(transcript);
  if (captions) return [];
  const places: number[] = [];
  const byForm = new Map<string, number[]>();
  for (let line = 0; line < forms.length; line++) {
    const form = forms[line];
    const { long, feeds, form: key } = pageFacts(transcript, line);
    if (long || (form !== "text" && form !== "rule" && form !== "bracketed" && !feeds)) continue;
    places.push(line);
    if (key === "") continue;
    const lines = byForm.get(key);
    if (lines === undefined) byForm.set(key, [line]);
    else lines.push(line);
  }
  const found = new Map<number, string>();
  const order = new Map(places.map((line, index) => [line, index]));
  const pages = pageLines(transcript, places);
  for (const line of pages) found.set(line, "the number of a page");
  for (const page of pages) {
    for (const step of [-1, 1]) {
      for (let at = (order.get(page) as number) + step, left = 4; left > 0 && at >= 0 && at < places.length; at += step, left--) {
        const line = places[at] as number;
        if (found.has(line)) continue;
        const key = pageFacts(transcript, line).form;
        if ((byForm.get(key)?.length ?? 0) < 3 || Math.abs(line - page) > 10 || speaks(transcript, line)) break;
        found.set(line, "a running head beside the number of a page");
      }
    }
  }
  for (const [key, lines] of byForm) {
    if (lines.length < 3) continue;
    const beside = lines.filter((line) => found.has(line)).length;
    if (beside >= 2 && beside >= lines.length * 0.6) {
      const first = lines[0] as number;
      if (!found.has(first) && first < 20 && !isSaid(transcript, first)) found.set(first, "the running head of the first page");
    } else if (key.includes("#") && key.split(" ").length >= 5 && growing(transcript, lines)) {
      for (const line of lines) found.set(line, "the same line with a growing number");
    }
  }
  return [...found].map(([line, reason]) => ({ line, reason })).sort((a, b) => a.line - b.line);
}

/** The end of a sentence, a number in it or behind it among others; the dots of a table of contents are none. */
const SENTENCE_END = /[\p{Ll}\p{N})][.?!…。？！]["”’)\]]*$/u;
/** `I yield`, `You have`: somebody speaks. */
const PRONOUN = /^(?:I|we|you|he|she|they|je|nous|vous|ich|wir|sie|yo|nosotros|eu|nós|я|мы|вы)\s+\p{Ll}/iu;
/** `Ann Reed,  Harbour Board - Chair    [3]`, `ANN REED (Harbour Board) 12`: a name and what one is, with the number of the turn. */
const NAME_WITH_NUMBER = /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}\s*[,(].*(?:\[\d+\]|\(\d+\)|\)\s+\d+)$/u;

/** A label or the end of a sentence: nothing that a page repeats. */
function speaks(transcript: Transcript, line: number): boolean {
  return namesSpeaker(transcript, line) || isSaid(transcript, line);
}

/** A sentence, or a name in a form that no label has that is known by its line alone. */
function isSaid(transcript: Transcript, line: number): boolean {
  const text = lineText(transcript, line);
  return SENTENCE_END.test(text) || PRONOUN.test(text) || NAME_WITH_NUMBER.test(text) || standsBetweenRules(transcript, line);
}

/** As the label of a turn does in some sources; the head of a page has a rule on one side at most. */
function standsBetweenRules(transcript: Transcript, line: number): boolean {
  const { forms } = frame(transcript);
  return forms[line - 1] === "rule" && forms[line + 1] === "rule" && /\p{L}/u.test(lineText(transcript, line));
}

/** What one line says of a page. */
interface PageFacts {
  /** Too long for furniture. */
  readonly long: boolean;
  /** Holds a form feed. */
  readonly feeds: boolean;
  /** Digits as `#`, white space and form feeds folded: equal for the heads of two pages. */
  readonly form: string;
  /** The number that the line consists of; null for any other line. */
  readonly page: number | null;
}

const LONG: PageFacts = { long: true, feeds: false, form: "", page: null };

const pageFacts = memoLine((raw): PageFacts => {
  if (raw.length > 200) return LONG;
  const text = raw.trim();
  const digits = text.length <= 30 && PAGE_NUMBER.test(text) ? /\d+/.exec(text)?.[0] : PRINTED_ADDRESS.exec(text)?.[1];
  return {
    long: false,
    feeds: raw.includes("\f"),
    form: text.replace(/\d+/g, "#").replace(/[\s\u00a0]+/gu, " "),
    page: digits === undefined ? null : Number(digits),
  };
});

/** Form feeds before nothing or a head, and page numbers that grow. */
function pageLines(transcript: Transcript, places: readonly number[]): readonly number[] {
  const feeds = places.filter((line) => pageFacts(transcript, line).feeds);
  const numbered: { readonly line: number; readonly page: number }[] = [];
  for (const line of places) {
    const { page } = pageFacts(transcript, line);
    if (page !== null) numbered.push({ line, page });
  }
  const rising = numbered.filter(
    ({ page }, i) => page === (numbered[i - 1]?.page ?? -9) + 1 || page === (numbered[i + 1]?.page ?? -9) - 1,
  );
  const result = new Set(rising.length >= 3 ? rising.map(({ line }) => line) : []);
  const heads = new Map<string, number>();
  for (const line of feeds) {
    const head = pageFacts(transcript, line).form;
    heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  for (const line of feeds)
    if (lineText(transcript, line) === "" || (heads.get(pageFacts(transcript, line).form) ?? 0) >= 3) result.add(line);
  return [...result].sort((a, b) => a - b);
}

/** True when a number of the lines grows from each to the next, as page numbers do, and the lines name no speaker and say nothing. */
function growing(transcript: Transcript, lines: readonly number[]): boolean {
  if (lines.some((line) => isSaid(transcript, line))) return false;
  if (
    lines.some((line) =>
      (transcript.lines[line]?.candidates ?? []).some(
        ({ style, shape }) =>
          (style === "colon" || style === "timecode" || style === "bracket") &&
          shape !== "field" &&
          shape !== "phrase" &&
          shape !== "clause",
      ),
    )
  ) {
    return false;
  }
  const numbers = lines.map((line) => (lineText(transcript, line).match(/\d+/g) ?? []).map(Number));
  const columns = numbers.reduce((least, row) => Math.min(least, row.length), Number.POSITIVE_INFINITY);
  for (let column = 0; column < columns; column++) {
    if (numbers.every((row, i) => i === 0 || (row[column] as number) > ((numbers[i - 1] as number[])[column] as number)))
      return true;
  }
  return false;
}
