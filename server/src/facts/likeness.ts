/** How much a text looks like a transcript, and why: for offering to treat a plain text as one. */

import type { Line } from "../syntax/line";
import { Trait } from "../syntax/traits";
import type { Transcript } from "../syntax/transcript";
import { type Message, plural, say } from "../text/message";
import { slice } from "../text/source";
import { withoutTags } from "./caption-tags";
import { memoLine, memoTranscript } from "./memo";
import type { Outline, Turn } from "./model";
import { outline } from "./outline";

export interface Likeness {
  /** From 0 to 1; transcripts have 0.5 and more. */
  readonly score: number;
  readonly isTranscript: boolean;
  /** What speaks for it, one phrase each, strongest first. */
  readonly reasons: readonly Message[];
}

interface Evidence {
  readonly points: number;
  readonly reason: Message;
}

/** Points from which a text is taken for a transcript: two signs, or a long talk. */
const ENOUGH = 4;

/** Kinds of spoken record, as titles name them. */
const SPOKEN =
  /(?<!\p{L})(?:press (?:conference|briefing)|doorstep|briefing|remarks|interview|transcript|speech|statement by|q ?& ?a|conférence de presse|point de presse|allocution|entretien|pressekonferenz|mitschrift|rueda de prensa|versión estenográfica|conferenza stampa|пресс-конференция|прес-конференція|интервью|інтерв.ю|стенограмма|стенограма)/iu;

/** What a text's outline says about its being a transcript. Remembered with the transcript. */
export const likeness: (transcript: Transcript) => Likeness = memoTranscript((transcript) => {
  const facts = outline(transcript);
  const evidence = isCode(transcript) ? [] : [...fromTurns(transcript, facts), ...fromHeader(facts), ...fromFurniture(facts)];
  const points = evidence.reduce((sum, one) => sum + one.points, 0);
  return {
    score: Math.min(1, points / (2 * ENOUGH)),
    isTranscript: points >= ENOUGH,
    reasons: evidence.sort((a, b) => b.points - a.points).map(({ reason }) => reason),
  };
});

const hasCode = memoLine((text) => /[{}=`|<]|;$|\w_\w|\w\(/.test(withoutTags(text.trim())), {
  traits: Trait.code,
  otherwise: false,
});

/** True for manuals, programs and logs, whose labels name nobody: signs of code on more than one line in eight. */
function isCode(transcript: Transcript): boolean {
  let [written, code] = [0, 0];
  for (let i = 0; i < transcript.lines.length; i++) {
    const line = transcript.lines[i] as Line;
    if (line.from === line.to) continue;
    written++;
    if (line.words.endsWith(";") || hasCode(transcript, i)) code++;
  }
  return code * 8 > written;
}

function* fromTurns(transcript: Transcript, { turns, exchanges }: Outline): Iterable<Evidence> {
  const answered = exchanges.filter(({ answers }) => answers.length > 0).length;
  if (answered > 0)
    yield {
      points: answered > 1 ? 3 : 2,
      reason: plural(answered, say`${answered} questions with answers`, say`a question with its answer`),
    };
  const count = new Map<string, number>();
  for (const { label } of turns) count.set(label.text, (count.get(label.text) ?? 0) + 1);
  const recurring = [...count.values()].filter((times) => times > 1).length;
  if (recurring < 2 || !isSpeech(transcript, turns)) return;
  yield {
    points: turns.length < 6 ? 2 : turns.length < 20 ? 3 : ENOUGH,
    reason: plural(recurring, say`${recurring} speakers who take turns`),
  };
}

/** True where most turns hold sentences: a log or a list of fields has labels too. */
function isSpeech({ source }: Transcript, turns: readonly Turn[]): boolean {
  const spoken = turns.filter(({ textStart, span }) =>
    /\p{L}\s+\p{L}[^\n]*[.?!…。？！]/u.test(slice(source, { start: textStart, end: span.end })),
  );
  return spoken.length * 2 >= turns.length;
}

function* fromHeader({ header, date }: Outline): Iterable<Evidence> {
  const { title, byline, deliveryNote } = header;
  if (deliveryNote !== null) yield { points: 3, reason: say`the note “${deliveryNote.text}”` };
  if (title !== null && SPOKEN.test(title.text)) yield { points: 2, reason: say`its title` };
  if (byline !== null) yield { points: 1, reason: say`a byline` };
  if (date?.source === "dateline" || date?.source === "title") yield { points: 1, reason: say`a date in its header` };
}

function* fromFurniture({ boilerplate, brackets, endMarker }: Outline): Iterable<Evidence> {
  if (boilerplate.some(({ known }) => known)) yield { points: 1, reason: say`leftovers of a web page` };
  if (brackets.some(({ kind }) => kind !== "timecode")) yield { points: 1, reason: say`notes such as (Laughter.)` };
  if (endMarker !== null) yield { points: 1, reason: say`an end mark` };
}
