/** Labels over two or three lines: `ANA RUIZ, DIRECTORA DEL HOSPITAL⏎REGIONAL: Gracias.`, and stacks, `Ana Ruiz⏎--⏎Director`. */

import { LONGEST_LABEL, namesNobody } from "../syntax/candidate";
import type { NameShape } from "../syntax/name";
import { type Proposal, readStacked, readWrapped } from "../syntax/readers";
import type { Transcript } from "../syntax/transcript";
import { frame, lineText } from "./frame";
import { memoTranscript } from "./memo";

/** A possible label that ends on a line below the one it begins on. Its offsets count from the start of its first line. */
export interface WrappedLabel {
  readonly proposal: Proposal;
  /** Its lines as one, line ends turned into blanks: offsets mean the same in it. */
  readonly text: string;
  /** 0-based: where it ends. */
  readonly lastLine: number;
}

/** Shapes of names that are no second half. */
const WHOLE: ReadonlySet<NameShape> = new Set(["question", "answer", "moderator", "role", "honorific"]);
/** A label has no more lines than this. */
const MOST_LINES = 3;
/** What is shorter was not wrapped because its line was full. */
const SHORTEST_LINE = 12;
/** A line that ends so goes on in no label. */
const ENDS = /[.?!…:;。？！：；>"”»]["”’»)\]*_]{0,4}$/;
/** How a label begins. */
const BEGINS = /^[>*_\\#[(\d\s-]{0,12}\p{Lu}/u;

/** What divides a name from the office below it, on a line of its own. */
const STACKED = /^(?:-{2,3}|[–—])$/;

/** The possible labels that are wrapped, by the 0-based line they begin on. Remembered with the transcript. */
export const wrappedLabels: (transcript: Transcript) => ReadonlyMap<number, WrappedLabel> = memoTranscript((transcript) => {
  const { forms } = frame(transcript);
  const found = new Map<number, WrappedLabel>();
  for (let line = 0; line + 1 < forms.length; line++) {
    if (forms[line] !== "text") continue;
    const label = STACKED.test(lineText(transcript, line + 1))
      ? stackFrom(transcript, line)
      : forms[line + 1] === "text"
        ? wrappedFrom(transcript, line)
        : null;
    if (label === null) continue;
    found.set(line, label);
    line = label.lastLine;
  }
  return found.size === 0 ? found : withoutWhole(transcript, found);
});

/** The lines that end what may be a wrapped label: what they begin with is no label by itself. Remembered with the transcript. */
export const secondHalves: (transcript: Transcript) => ReadonlySet<number> = memoTranscript(
  (transcript) => new Set([...wrappedLabels(transcript).values()].map(({ lastLine }) => lastLine)),
);

/** `CITY COUNCIL OF NORTHPORT⏎MAYOR: Good evening.`: what is a label by itself elsewhere is no second half of one. */
function withoutWhole(transcript: Transcript, found: ReadonlyMap<number, WrappedLabel>): ReadonlyMap<number, WrappedLabel> {
  const halves = new Map([...found.values()].map((label) => [label.lastLine, label]));
  const whole = new Set<string>();
  for (const [line, { candidates }] of transcript.lines.entries()) {
    if (halves.has(line)) continue;
    for (const { place, style, key } of candidates) if (place === "start" && style === "colon") whole.add(key);
  }
  const isHalf = ({ lastLine }: WrappedLabel) =>
    !transcript.lines[lastLine]?.candidates.some(
      ({ place, style, key }) => place === "start" && style === "colon" && whole.has(key),
    );
  return new Map([...found].filter(([, label]) => isHalf(label)));
}

function wrappedFrom(transcript: Transcript, line: number): WrappedLabel | null {
  const { source, lines } = transcript;
  const { forms } = frame(transcript);
  const start = source.lineStarts[line] as number;
  const first = lines[line];
  if (first === undefined || first.to > LONGEST_LABEL || first.to - first.from < SHORTEST_LINE) return null;
  for (let last = line + 1; last < line + MOST_LINES && forms[last] === "text"; last++) {
    const below = (source.lineStarts[last] as number) - start;
    if (below > LONGEST_LABEL) return null;
    const colon = source.text.slice(start + below, start + LONGEST_LABEL + 1).search(/[:：\n\r]/);
    if (colon === -1) return null;
    if (/[\n\r]/.test(source.text[start + below + colon] as string)) continue;
    const own = lineText(transcript, line);
    if (!BEGINS.test(own) || own.includes(":") || ENDS.test(own) || !opens(transcript, line)) return null;
    const text = source.text.slice(start, start + below + (lines[last]?.end ?? 0)).replace(/[\r\n]/g, " ");
    const proposal = readWrapped(text);
    if (proposal === null || proposal.separator.start < below || !couldBeWrapped(text, proposal)) return null;
    if (proposal.affiliation === null && namesSomebody(transcript, last)) return null;
    return { proposal, text, lastLine: last };
  }
  return null;
}

/** `Ana Ruiz⏎--⏎Director`, with a blank line above and below: a name and its office. */
function stackFrom(transcript: Transcript, line: number): WrappedLabel | null {
  const { source } = transcript;
  const { forms } = frame(transcript);
  const office = line + 2;
  if (forms[line - 1] === "text" || forms[office] !== "text" || forms[office + 1] !== "blank") return null;
  if (!STACKED.test(lineText(transcript, line + 1)) || ENDS.test(lineText(transcript, office))) return null;
  const start = source.lineStarts[line] as number;
  const below = (source.lineStarts[office] as number) - start;
  const end = below + (transcript.lines[office]?.to ?? 0);
  if (end > LONGEST_LABEL) return null;
  const text = source.text.slice(start, start + end).replace(/[\r\n]/g, " ");
  const proposal = readStacked(text, transcript.lines[line]?.to ?? 0);
  return proposal === null || namesNobody(proposal.shape) ? null : { proposal, text, lastLine: office };
}

/** True where a paragraph or a sentence begins on a line. */
function opens(transcript: Transcript, line: number): boolean {
  return frame(transcript).forms[line - 1] !== "text" || ENDS.test(lineText(transcript, line - 1));
}

/** `PRESS CONFERENCE IN THE CAPITAL⏎PRIME MINISTER: Good morning.`: true where a line's own label is an office or a title with a name. */
function namesSomebody({ lines }: Transcript, line: number): boolean {
  return lines[line]?.candidates.some(({ place, shape }) => place === "start" && WHOLE.has(shape)) ?? false;
}

/** A sentence runs over many line ends before a colon: only a name in capitals, or one with its office, is a label there. */
function couldBeWrapped(text: string, { name, separator, affiliation, shape }: Proposal): boolean {
  if (namesNobody(shape)) return false;
  const words = text.slice(name.start, separator.start);
  return affiliation !== null || words === words.toUpperCase();
}
