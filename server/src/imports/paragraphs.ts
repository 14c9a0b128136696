/** The paragraphs of a page or of a document, as they are read, and the labels that bold words at their beginnings are. */

import { outline } from "../facts/outline";
import { parse } from "../syntax/transcript";
import { oneLine } from "./talk";

export interface Paragraph {
  readonly text: string;
  /** The length of the words at its beginning that are bold, or in a cell of their own. */
  readonly bold: number;
}

export interface ParagraphWriter {
  /** Adds words to the last paragraph; white space of any length is one space. */
  readonly write: (text: string, isBold: boolean) => void;
  /** Ends the last paragraph, if it has words. */
  readonly divide: () => void;
  /** What is written until `closeRow` is the cells of a row of a table; rows may be inside cells. */
  readonly openRow: () => void;
  readonly closeCell: () => void;
  /** Ends a row: a short first cell goes before the first words of the next, as who speaks or when. */
  readonly closeRow: () => void;
  /** All paragraphs that have words, on one line each. */
  readonly paragraphs: () => readonly Paragraph[];
}

const LONGEST_LABEL = 60;

/** A paragraph that is being written. Its ends are noted: to look at them would make one string of all its pieces at each. */
interface OpenParagraph {
  text: string;
  bold: number;
  /** Its length without white space at its end. */
  solid: number;
  endsInSpace: boolean;
}

function openParagraph(): OpenParagraph {
  return { text: "", bold: 0, solid: 0, endsInSpace: true };
}

export function createParagraphs(): ParagraphWriter {
  const all: OpenParagraph[] = [openParagraph()];
  /** Of each row that is open, at which paragraph each of its cells begins, and where the last one ends. */
  const rows: number[][] = [];
  const divide = () => {
    if (all.at(-1)?.solid !== 0) all.push(openParagraph());
  };
  return {
    write(printed, isBold) {
      const last = all.at(-1);
      if (last === undefined) return;
      const text = printed.replace(/[ \t\n\f\r]+/g, " ");
      const added = last.endsInSpace ? text.replace(/^ /, "") : text;
      if (added === "") return;
      const solid = added.trimEnd() === "" ? last.solid : last.text.length + added.trimEnd().length;
      if (isBold && last.bold === last.solid) last.bold = solid;
      last.solid = solid;
      last.endsInSpace = added.endsWith(" ");
      last.text += added;
    },
    divide,
    openRow() {
      divide();
      rows.push([all.length - 1]);
    },
    closeCell() {
      divide();
      rows.at(-1)?.push(all.length - 1);
    },
    closeRow() {
      const cells = (rows.pop() ?? []).filter((start, i, starts) => start !== starts[i - 1]);
      const [first = 0, second = 0, third] = cells;
      const [label, words] = [all[first], all[second]];
      if (second !== first + 1 || third === undefined || label === undefined || words === undefined) return;
      const text = label.text.trim();
      if (text.length > LONGEST_LABEL) return;
      const joined = `${text} ${words.text}`;
      all.splice(first, 2, { ...words, text: joined, bold: text.length, solid: joined.trimEnd().length });
    },
    paragraphs: () => all.map(({ text, bold }) => ({ text: oneLine(text), bold })).filter(({ text }) => text !== ""),
  };
}

export interface LabelledParagraphs {
  readonly texts: readonly string[];
  /** The indices of those of which every line is known as a web page's. */
  readonly leftovers: ReadonlySet<number>;
  /** The indices of those with which a turn begins: the parser says so, or bold words before a colon do. */
  readonly openers: ReadonlySet<number>;
}

/**
 * The paragraphs with their labels. Bold words are a label where several paragraphs begin with the same ones and a sentence
 * follows; one without a separator gets a colon, if the parser takes it for a label then.
 */
export function labelled(paragraphs: readonly Paragraph[]): LabelledParagraphs {
  const times = new Map<string, number>();
  const labelOf = ({ text, bold }: Paragraph) =>
    bold > 0 && bold < text.length && bold <= LONGEST_LABEL ? text.slice(0, bold) : null;
  for (const paragraph of paragraphs) {
    const label = labelOf(paragraph);
    if (label !== null) times.set(label, (times.get(label) ?? 0) + 1);
  }
  const proposed = paragraphs.map((paragraph) => {
    const label = labelOf(paragraph);
    const rest = paragraph.text.slice(paragraph.bold).trimStart();
    const isBare =
      label !== null &&
      (times.get(label) ?? 0) > 1 &&
      /[\p{L}\p{N})\]]$/u.test(label) &&
      /^[\p{Lu}\p{Lo}\p{N}"“‘«¿¡(]/u.test(rest);
    return isBare ? `${label}: ${rest}` : paragraph.text;
  });
  // Read once, as that is what takes its time; each paragraph is on every second line.
  const transcript = parse(proposed.join("\n\n"));
  const { turns, boilerplate } = outline(transcript);
  const starts = new Set(turns.map(({ label }) => label.span.start));
  const isTurn = proposed.map((_, i) => starts.has(transcript.source.lineStarts[2 * i] ?? -1));
  const texts = proposed.map((text, i) => (isTurn[i] === true ? text : (paragraphs[i]?.text ?? text)));
  const isMarked = (paragraph: Paragraph) => {
    const label = labelOf(paragraph);
    return label !== null && (/[:：]$/.test(label) || /^\s?[:：]/.test(paragraph.text.slice(label.length)));
  };
  const openers = new Set(paragraphs.flatMap((paragraph, i) => (isTurn[i] === true || isMarked(paragraph) ? [i] : [])));
  const leftovers = new Set<number>();
  for (const { from, to, known } of boilerplate)
    for (let i = Math.ceil(from / 2); known && 2 * i <= to; i++) if (texts[i] === proposed[i]) leftovers.add(i);
  return { texts, leftovers, openers };
}
