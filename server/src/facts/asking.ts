/** How one turn asks and addresses: what the roles of speakers are learnt from. */

import type { Line } from "../syntax/line";
import { lineSlot } from "../syntax/memory";
import type { Transcript } from "../syntax/transcript";
import { lazy } from "../text/lazy";
import { questionMarks } from "../text/question-mark";
import { isGeneralPunctuation, isPlainLetter } from "../text/units";
import { hashOfWord, nextHash } from "../text/word-hash";

/** What the words of one turn show of who speaks to whom. */
export interface Asking {
  /** Question marks in the whole turn. */
  readonly marks: number;
  /** True when one is among the last words. */
  readonly isLate: boolean;
  /** True when the turn ends with one, closing quotes and brackets left out. */
  readonly isLast: boolean;
  /** Words that ask, address somebody or speak of oneself, by how often they come among the words looked at. */
  readonly interrogative: number;
  readonly you: number;
  readonly self: number;
  /** Words looked at, at least 1. */
  readonly words: number;
}

/** How much of a turn's beginning and of its end is looked at for its words, so that long statements cost no more than short ones. */
const BEGINNING = 400;
const ENDING = 400;
/** A question mark among so many last units is late. */
const LATE = 160;

const WORD = /[\p{Ll}\p{Lu}\p{Lt}\p{Lm}'’]+|\p{Lo}/gu;

const INTERROGATIVE = words(
  "what how why when where who which whose could would can do does did is are isn't aren't doesn't",
  "quel quelle quels quelles comment pourquoi quand où qui est-ce combien que qu'est-ce",
  "was wie warum wann wo wer welche welcher wieso weshalb woher könnten",
  "qué cómo cuándo dónde quién cuál cuáles cuánto como quem qual quando onde che cosa perché quando dove chi quale",
  "что как почему когда где кто какие какой какая ли зачем wat hoe waarom wanneer waar wie welke",
  "co jak proč kdy kde kdo kolik dlaczego kiedy gdzie kto czy ile vad hur varför när vem mitä miten miksi milloin kuka",
  "τι πώς γιατί πότε πού ποιος ποια ποιο πόσο πόσα μήπως",
  "什 么 吗 呢 嗎 哪 怎 何 谁 か çfarë si pse kur ku kush",
);
const YOU = words(
  "you your yours yourself you're you've vous votre vos tu ton te sie ihr ihre ihnen du dich dir usted ustedes su tú tu vosotros você vocês",
  "lei voi vostro вы вас вам ваш ваша ваше ваши ты u uw je jij jouw 你 您 妳 ju juaj",
);
const SELF = words(
  "i me my mine i'm i've i'll i'd we our us we've we're je j'ai mon ma mes nous notre nos ich mir mich mein meine wir uns unser yo mi me nosotros nuestro",
  "eu meu minha nós nosso io mio noi nostro я мне меня мой мы нас наш ik mij mijn wij we ons onze 我 咱 unë ne",
);

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

/** What a word can mean, as bits: a few mean two things in two languages. */
const ASKS = 1;
const ADDRESSES = 2;
const OF_ONESELF = 4;
const MEANINGS: ReadonlyMap<string, number> = meanings([INTERROGATIVE, ASKS], [YOU, ADDRESSES], [SELF, OF_ONESELF]);
const LONGEST_KNOWN = [...MEANINGS.keys()].reduce((most, { length }) => Math.max(most, length), 0);

function meanings(...lists: readonly (readonly [words: ReadonlySet<string>, bit: number])[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const [list, bit] of lists) for (const word of list) result.set(word, (result.get(word) ?? 0) | bit);
  return result;
}

/** What was read of the turn that begins on a line, with all that it was read from; offsets count from the starts of the first and the last line. */
interface Kept {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly until: number;
  readonly asking: Asking;
}

const keptSlot = lineSlot();

/** The same of the words from `textStart` on one 0-based line up to `end` on another; kept with the first line while all lines are the same. */
export function askingOfTurn(
  { source, lines }: Transcript,
  {
    line,
    toLine,
    textStart,
    end,
  }: { readonly line: number; readonly toLine: number; readonly textStart: number; readonly end: number },
): Asking {
  const first = lines[line] as Line;
  const from = textStart - (source.lineStarts[line] as number);
  const until = end - (source.lineStarts[toLine] as number);
  const kept = first.memory.get(keptSlot) as Kept | undefined;
  const isSame =
    kept !== undefined &&
    kept.from === from &&
    kept.until === until &&
    kept.lines.length === toLine - line + 1 &&
    kept.lines.every((one, i) => one === lines[line + i]);
  if (isSame) return kept.asking;
  const asking = askingOf(source.text.slice(textStart, end));
  first.memory.set(keptSlot, { lines: lines.slice(line, toLine + 1), from, until, asking } satisfies Kept);
  return asking;
}

/** Reads one turn's text; an empty one asks nothing. */
export function askingOf(text: string): Asking {
  let marks = 0;
  let lastMark = -1;
  for (const index of questionMarks(text)) {
    marks++;
    lastMark = index;
  }
  const end = trimmedLength(text);
  const looked = text.length <= BEGINNING + ENDING ? text : `${text.slice(0, BEGINNING)} ${text.slice(text.length - ENDING)}`;
  const { count, interrogative, you, self } = isPlain(looked) ? countPlain(looked) : countAny(looked);
  return {
    marks,
    isLate: lastMark !== -1 && lastMark >= end - LATE,
    isLast: lastMark !== -1 && lastMark >= end - 1,
    interrogative,
    you,
    self,
    words: Math.max(1, count),
  };
}

/** How many words a text has, and how many of them ask, address somebody or speak of oneself. */
interface Counts {
  count: number;
  interrogative: number;
  you: number;
  self: number;
}

function countAny(text: string): Counts {
  const counts: Counts = { count: 0, interrogative: 0, you: 0, self: 0 };
  for (const { 0: word } of text.matchAll(WORD)) {
    counts.count++;
    if (word.length <= LONGEST_KNOWN) addMeaning(counts, MEANINGS.get(word.toLowerCase().replaceAll("’", "'")) ?? 0);
  }
  return counts;
}

function addMeaning(counts: Counts, meaning: number): void {
  if ((meaning & ASKS) !== 0) counts.interrogative++;
  if ((meaning & ADDRESSES) !== 0) counts.you++;
  if ((meaning & OF_ONESELF) !== 0) counts.self++;
}

/** The same as `countAny` of plain text, unit by unit: every word of a conversation is asked, and hardly one is known. */
function countPlain(text: string): Counts {
  const counts: Counts = { count: 0, interrogative: 0, you: 0, self: 0 };
  const known = plainHashes();
  let start = -1;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = text.charCodeAt(i);
    const small = isPlainLetter(unit) ? unit | 0x20 : unit === CURLY_APOSTROPHE ? APOSTROPHE : unit;
    if (isPlainLetter(small) || small === APOSTROPHE) {
      if (start === -1) {
        start = i;
        hash = 0;
      }
      hash = nextHash(hash, small);
    } else if (start !== -1) {
      counts.count++;
      if (i - start <= LONGEST_KNOWN && known.has(hash))
        addMeaning(counts, MEANINGS.get(text.slice(start, i).toLowerCase().replaceAll("’", "'")) ?? 0);
      start = -1;
    }
  }
  return counts;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** True where all letters are those from a to z, as `WORD` means letters. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80 && unit !== NO_BREAK_SPACE && !isGeneralPunctuation(unit)) return false;
  }
  return true;
}

const NO_BREAK_SPACE = 0xa0;

/** The hashes of all known words that are written in plain letters. */
const plainHashes = lazy(() => new Set([...MEANINGS.keys()].filter(isPlain).map(hashOfWord)));

/** The length without white space, closing quotes, brackets and markup at the end. */
function trimmedLength(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s"'”’»)\]*_]/.test(text[end - 1] as string)) end--;
  return end;
}
