/** What the labels are learnt from: both corpora, the small cases, and the samples of our own. */

import { frame } from "../../server/src/facts/frame";
import { signsOf } from "../../server/src/facts/label-signs";
import { ruleVerdict, type Weighed, weigh } from "../../server/src/facts/label-weighing";
import { wrappedLabels } from "../../server/src/facts/wrapped-labels";
import { readProposals } from "../../server/src/syntax/readers";
import { parse } from "../../server/src/syntax/transcript";
import { SAMPLES } from "../samples/all";
import { type Convention, sampleText } from "../samples/convention";
import { caseFiles } from "./cases";
import { FAMILIES } from "./families";
import { type GoldFile, type GoldTurn, goldFiles } from "./gold";
import { rewritten } from "./rewritten";

/** A text with everything that could be a label in it, and which of these are. */
export interface Example extends Weighed {
  readonly signs: Float64Array;
}

export interface LabelText {
  readonly file: GoldFile;
  readonly family: string;
  readonly weighed: readonly Example[];
  /** 1 a label, 0 none, -1 neither counts. */
  readonly targets: readonly number[];
  readonly captions: boolean;
  /** True for a part of another text: it teaches how short texts look, and is not counted. */
  readonly isExcerpt: boolean;
}

const UNMARKED = { boilerplate: undefined, date: undefined, last: Number.POSITIVE_INFINITY, ignored: [] };

/** The samples of our own; each label is the first that reads so behind the one before. */
function sampleFiles(): readonly GoldFile[] {
  return Object.entries(SAMPLES).flatMap(([group, samples]) =>
    samples.map((sample) => {
      const text = sampleText(sample);
      return {
        corpus: "samples",
        source: group,
        name: `${group}/${sample.name}`,
        path: "",
        text,
        turns: placed(text, sample),
        ...UNMARKED,
      };
    }),
  );
}

function placed(text: string, { turns }: Convention): readonly GoldTurn[] {
  const transcript = parse(text);
  const { source, lines } = transcript;
  const wrapped = wrappedLabels(transcript);
  const proposals = lines.flatMap((line, i) => {
    const start = source.lineStarts[i] as number;
    const own = readProposals(text.slice(start, start + line.end));
    const longer = wrapped.get(i)?.proposal;
    return (longer === undefined ? own : [longer, ...own]).map((proposal) => ({ line: i, proposal }));
  });
  const found: GoldTurn[] = [];
  let from = 0;
  for (const label of turns) {
    const at = proposals.findIndex(({ proposal }, i) => i >= from && proposal.text === label);
    // A label that only the rules can find teaches nothing here.
    if (at === -1) continue;
    const { line, proposal } = proposals[at] as (typeof proposals)[number];
    found.push({ line: line + 1, column: proposal.name.start + 1, label, role: null });
    from = at + 1;
  }
  return found;
}

/** All texts to learn from, each weighed once. */
export function labelTexts(): readonly LabelText[] {
  const families = new Map(Object.entries(FAMILIES).flatMap(([family, sources]) => sources.map((source) => [source, family])));
  const samples = sampleFiles();
  const familyOf = ({ source }: GoldFile) => families.get(source) ?? (source === "cases" ? "cases" : "samples");
  const parts = goldFiles().flatMap(excerpts);
  return [
    ...[...goldFiles(), ...caseFiles(), ...samples].map((file) => readText(file, familyOf(file), false)),
    ...parts.map((part) => readText(part, familyOf(part), true)),
    ...parts.flatMap((part, i) => rewritten(part, i).map((other) => readText(other, familyOf(part), true))),
  ];
}

/** Lines of an excerpt, and where it begins, as a share of its text. */
const EXCERPT = 60;
const BEGINNINGS = [0, 0.35, 0.7];

/** Short parts of a long text; none of a short one. */
function excerpts(file: GoldFile): readonly GoldFile[] {
  const lines = file.text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const count = Math.min(lines.length, file.last);
  if (count < EXCERPT * 3) return [];
  return BEGINNINGS.map((share, i) => {
    const from = Math.floor(count * share);
    const moved = (turns: readonly GoldTurn[]) =>
      turns.filter(({ line }) => line > from && line <= from + EXCERPT).map((turn) => ({ ...turn, line: turn.line - from }));
    return {
      ...file,
      name: `${file.name}#${i}`,
      text: lines.slice(from, from + EXCERPT).join(""),
      turns: moved(file.turns),
      ignored: moved(file.ignored),
      last: Number.POSITIVE_INFINITY,
    };
  });
}

const folded = (label: string) => label.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
const isNear = (turn: GoldTurn, { subject: { place } }: Weighed) =>
  turn.line === place.line + 1 && Math.abs(turn.column - place.own.proposal.name.start - 1) <= 2;

function readText(file: GoldFile, family: string, isExcerpt: boolean): LabelText {
  const transcript = parse(file.text);
  const { captions } = frame(transcript);
  const weighed = weigh(transcript, ruleVerdict(transcript)).map((one) => ({ ...one, signs: signsOf(one.subject) }));
  const turns = new Map<number, GoldTurn[]>();
  for (const turn of file.turns) turns.set(turn.line, [...(turns.get(turn.line) ?? []), turn]);
  const onLine = new Map<number, Weighed[]>();
  for (const one of weighed) onLine.set(one.subject.place.line, [...(onLine.get(one.subject.place.line) ?? []), one]);
  let speaker = "";
  const targets = weighed.map((one) => {
    const {
      line,
      own: { proposal },
    } = one.subject.place;
    if (line + 1 > file.last || file.ignored.some((turn) => isNear(turn, one))) return -1;
    const turn = turns.get(line + 1)?.find((candidate) => isNear(candidate, one));
    if (turn !== undefined) {
      const reads = (other: Weighed) =>
        isNear(turn, other) && folded(other.subject.place.own.proposal.text) === folded(turn.label);
      // Where one reader takes the label and another more or less of it, the other one is neither right nor wrong.
      if (!reads(one) && onLine.get(line)?.some(reads)) return -1;
      speaker = proposal.key;
      return 1;
    }
    return captions && proposal.key === speaker ? -1 : 0;
  });
  return { file, family, weighed, targets, captions, isExcerpt };
}
