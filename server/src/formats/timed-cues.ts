/** Captions of speech whose words are timed: as its source has them, and where it has none that can be read, cut where a sentence, or a clause, ends. */

import { append } from "../text/put";
import { endBetween, LONGEST_LINE, onLines, qualityOfEnd, widthOf } from "./caption-lines";
import type { Cue, CueLine } from "./document";
import type { SpokenPiece } from "./placed-words";
import type { SpokenItem, TimedSpeech } from "./timed-speech";

/** What was cut by somebody stays as it is up to three lines. */
const LONGEST_WHOLE = 3 * LONGEST_LINE;
/** What is cut here has two. */
const LONGEST_CUT = 2 * LONGEST_LINE;
/** How much longer or shorter than the others a caption may be, in letters, that ends at a clause, or at a sentence. */
const WORTH_OF_END: Readonly<Record<0 | 1 | 2 | 3, number>> = { 0: 0, 1: 15, 2: 30, 3: 60 };
/** For so many milliseconds nothing is shown between two captions of one piece only where nothing is said. */
const LONGEST_BLANK = 1_000;

/** Words that no caption may end between, with all that is printed around them. */
interface Atom {
  readonly item: number;
  /** True of the first of its item. */
  readonly isFirst: boolean;
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
  readonly piece: number;
}

/** Milliseconds. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly atoms: Atom[];
}

/** The captions in the order of their times, none of which overlap. */
export function timedCues(speech: TimedSpeech): readonly Cue[] {
  const { pieces, items } = speech;
  const drafts: Draft[] = [];
  const atoms = atomsOf(speech);
  for (let from = 0, to = 0; from < atoms.length; from = to) {
    while (to < atoms.length && atoms[to]?.piece === atoms[from]?.piece) to++;
    const piece = pieces[atoms[from]?.piece ?? -1];
    if (piece !== undefined) append(drafts, cut(atoms.slice(from, to), piece, items));
  }
  return apart(drafts).map(({ start, end, atoms }) => ({ start: start / 1000, end: end / 1000, lines: linesOf(atoms, items) }));
}

/** All text of the items, word by word. */
function atomsOf({ items, words }: TimedSpeech): readonly Atom[] {
  const atoms: Atom[] = [];
  let next = 0;
  for (const [item, { text, isTurn }] of items.entries()) {
    const first = next;
    while (words[next]?.item === item) next++;
    const own = words.slice(first, next);
    // What nobody heard between two turns is in no caption.
    if (!isTurn && !own.every(({ isHeard }) => isHeard)) continue;
    let at = 0;
    let begin = 0;
    for (const [i, word] of own.entries()) {
      const after = own[i + 1];
      const between = text.slice(word.to, after?.from ?? text.length);
      const end = after === undefined ? between.length : endBetween(text[word.to - 1] ?? "", between, text[after.from] ?? "");
      if (end === null) continue;
      const cutAt = word.to + end;
      const opener = own[begin] ?? word;
      const printed = text.slice(at, cutAt);
      const { start, piece } = opener;
      atoms.push({ item, isFirst: at === 0, text: printed, width: widthOf(printed), start, end: word.end, piece });
      at = cutAt;
      begin = i + 1;
    }
    // Signs without a word belong to what is said before them.
    if (own.length > 0 || !isTurn) continue;
    const last = atoms.at(-1);
    const time = last?.end ?? words[next]?.start ?? 0;
    const piece = last?.piece ?? words[next]?.piece ?? 0;
    atoms.push({ item, isFirst: true, text, width: widthOf(text), start: time, end: time, piece });
  }
  return atoms;
}

/** A piece as one caption, or as several that are about as long as each other. */
function cut(atoms: readonly Atom[], { start, end, isWhole }: SpokenPiece, items: readonly SpokenItem[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let left = widthOfAll(atoms);
  let [from, begin] = [0, start];
  while (left > (isWhole && from === 0 ? LONGEST_WHOLE : LONGEST_CUT)) {
    const to = bestEnd(atoms, from, left / Math.ceil(left / LONGEST_CUT), items);
    const next = atoms[to];
    if (next === undefined) break;
    const own = atoms.slice(from, to);
    const said = own.at(-1)?.end ?? begin;
    drafts.push({ start: begin, end: next.start - said > LONGEST_BLANK ? said : next.start, atoms: own });
    left -= widthOfAll(own);
    [from, begin] = [to, next.start];
  }
  return [...drafts, { start: begin, end, atoms: atoms.slice(from) }];
}

function widthOfAll(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, { width }) => sum + width, 0);
}

/** Where the caption ends that begins at a word, and that should be so wide: the index of the word after it. */
function bestEnd(atoms: readonly Atom[], from: number, wanted: number, items: readonly SpokenItem[]): number {
  let best = { to: from + 1, cost: Infinity };
  let width = 0;
  for (let i = from; i < atoms.length; i++) {
    const [atom, next] = [atoms[i] as Atom, atoms[i + 1]];
    width += atom.width;
    if (width > LONGEST_CUT + 1 && i > from) break;
    const isTurnEnd = next !== undefined && next.item !== atom.item && items[next.item]?.label !== null;
    const quality = isTurnEnd ? 3 : next?.item === atom.item ? qualityOfEnd(atom.text) : 2;
    const cost = Math.abs(width - wanted) - WORTH_OF_END[quality];
    if (cost <= best.cost) best = { to: i + 1, cost };
  }
  return best.to;
}

/** Captions one after the other: what has no time of its own is in the one before. */
function apart(drafts: readonly Draft[]): readonly Draft[] {
  const cues: Draft[] = [];
  for (const draft of drafts) {
    const last = cues.at(-1);
    if (last === undefined || draft.start > last.start) cues.push(draft);
    else {
      append(last.atoms, draft.atoms);
      cues[cues.length - 1] = { ...last, end: Math.max(last.end, draft.end) };
    }
  }
  return cues.map((cue, i) => {
    const next = cues[i + 1]?.start ?? Infinity;
    const end = Math.min(cue.end, next);
    return { ...cue, end: end > cue.start ? end : Math.min(next, cue.start + LONGEST_BLANK) };
  });
}

function linesOf(atoms: readonly Atom[], items: readonly SpokenItem[]): readonly CueLine[] {
  const lines: { readonly first: Atom; text: string }[] = [];
  for (const atom of atoms) {
    const last = lines.at(-1);
    if (last?.first.item === atom.item) last.text += atom.text;
    else lines.push({ first: atom, text: atom.text });
  }
  return lines.map(({ first, text }) => {
    const { label = null, speaker = null } = items[first.item] ?? {};
    return { label: first.isFirst ? label : null, speaker, text: onLines(text.trim()) };
  });
}
