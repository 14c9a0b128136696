/** What can be typed at a place: who speaks next, an outlet, an event, a line of the header. */

import { affiliationOf } from "../facts/affiliation";
import { castMember } from "../facts/cast";
import { fileNameDate } from "../facts/file-name-date";
import { frame } from "../facts/frame";
import { outline } from "../facts/outline";
import { speakers } from "../facts/speakers";
import { wordCounts } from "../facts/statistics";
import { dateInStyle } from "../rules/date-in-style";
import type { RuleContext } from "../rules/rule";
import { nameKey } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { turns as inTurns, words as inWords } from "../text/amounts";
import { type Message, say } from "../text/message";
import { lineAt, lineSpan } from "../text/source";
import type { Span } from "../text/span";
import { questionLabels, usualNotes } from "./completion-words";
import { labelFor, labelShape } from "./label-shape";
import { likelySpeakers } from "./likely-speakers";

export interface Completion {
  readonly kind: "speaker" | "outlet" | "event" | "header";
  /** What is shown, and what typing is compared with. */
  readonly label: string;
  /** Whose label it is; null for what is none, and for a speaker who has not spoken yet. */
  readonly speaker: string | null;
  /** Where a speaker of another file is known from; null for all else. */
  readonly origin: string | null;
  /** What takes the place of `span`. */
  readonly insert: string;
  /** Where in `insert` an editor puts the cursor; its end where there is nothing to fill in. */
  readonly cursor: number;
}

export interface Completions {
  /** The part of the line that is being typed. */
  readonly span: Span;
  /** The likeliest first. */
  readonly items: readonly Completion[];
}

/** A label that stands in other files of the archive, and where, in few words. */
export interface SpeakerElsewhere {
  readonly label: string;
  readonly origin: string;
}

/**
 * What could be meant at an offset; null where nothing is known to fit. `elsewhere` tells of the speakers of other files whom the
 * letters typed so far may mean, the likeliest first.
 */
export function completions(
  transcript: Transcript,
  context: RuleContext,
  offset: number,
  elsewhere: (typed: string) => readonly SpeakerElsewhere[] = () => [],
): Completions | null {
  const { source } = transcript;
  const line = lineSpan(source, lineAt(source, offset));
  const before = source.text.slice(line.start, offset);
  const after = source.text.slice(offset, line.end);
  if (isInFrontMatter(transcript, offset)) {
    if (!/^\p{L}*$/u.test(before) || after.trim() !== "") return null;
    return { span: { start: line.start, end: offset }, items: fieldItems(transcript, context) };
  }
  const open = /[([]([^()[\]]{0,40})$/.exec(before);
  if (open !== null) {
    const span = { start: offset - (open[1] ?? "").length, end: offset };
    const isAtLabel = /^\s*[*_]*[\p{L}\p{N}.' ]{1,60}[([][^()[\]]*$/u.test(before) && !/[.?!]\s/.test(before);
    const outlets = isAtLabel ? outletItems(transcript, before.trim(), after) : [];
    return { span, items: [...outlets, ...eventItems(transcript, before.charAt(span.start - line.start - 1), after)] };
  }
  if (!LABEL_START.test(before) || after.trim() !== "") return null;
  const start = offset - before.trimStart().length;
  return {
    span: { start, end: offset },
    items: [
      ...headerItems(transcript, context, offset),
      ...speakerItems(transcript, start, elsewhere(before.replace(/^[\s*_]+/, ""))),
    ],
  };
}

/** What could be the beginning of a label, or nothing at all. */
const LABEL_START = /^\s*[\p{L}\p{N}.'’ *_-]{0,60}$/u;

function isInFrontMatter(transcript: Transcript, offset: number): boolean {
  const { frontMatter } = outline(transcript).header;
  const line = lineAt(transcript.source, offset);
  return frontMatter !== null && frontMatter.from <= line && line <= frontMatter.to;
}

/**
 * The speakers, the likeliest first, then the cast; the usual labels of a first question while one speaks alone; last those
 * who speak in other files.
 */
function speakerItems(transcript: Transcript, offset: number, elsewhere: readonly SpeakerElsewhere[]): readonly Completion[] {
  const own = ownSpeakerItems(transcript, offset);
  const known = new Set(own.map(({ speaker, label }) => nameKey(speaker ?? label)));
  const others = elsewhere.filter(({ label }) => !known.has(nameKey(label)));
  return [
    ...own,
    ...others.map(({ label, origin }) => ({ ...plainItem("speaker", label, labelFor(transcript, label) ?? label), origin })),
  ];
}

function ownSpeakerItems(transcript: Transcript, offset: number): readonly Completion[] {
  const { language } = outline(transcript);
  const names = likelySpeakers(transcript, offset);
  const known = [
    ...names.map((name) => speakerItem(transcript, name, offset)),
    ...castLabels(transcript, names).map((name) => plainItem("speaker", name, labelFor(transcript, name) ?? name)),
  ];
  if (names.length > 1) return known;
  const usual = questionLabels(language).filter((label) => !names.some((name) => label.startsWith(name)));
  const own = usual.map((label) =>
    names.length === 0 ? label : (labelFor(transcript, label.replace(/[\s:：]+$/u, "")) ?? label),
  );
  return [...known, ...own.map((label) => plainItem("speaker", label, label))];
}

/** What those of the cast are called on the day of the event who have not spoken yet. */
function castLabels(transcript: Transcript, spoken: readonly string[]): readonly string[] {
  const { cast } = transcript.knowledge;
  if (cast.length === 0) return [];
  const day = outline(transcript).date?.value ?? null;
  const present = new Set(spoken.map((name) => castMember(cast, name, day)));
  const labels = cast
    .filter((member) => !present.has(member))
    .flatMap((member) =>
      [member.name, ...member.aliases.map(({ label }) => label)].filter((label) => castMember(cast, label, day) === member),
    );
  return [...new Set(labels)];
}

/** A label in the form in which this speaker has it, with room for the outlet where most of theirs name one. */
function speakerItem(transcript: Transcript, name: string, offset: number): Completion {
  const turns = speakers(transcript).find((speaker) => speaker.name === name)?.turns ?? [];
  const model = turns.findLast(({ span }) => span.start < offset) ?? turns[0];
  if (model === undefined) return plainItem("speaker", name, name);
  const item = { kind: "speaker" as const, speaker: name, origin: null };
  const { before, after } = labelShape(transcript, model.label, model.textStart);
  const named = turns.filter(({ label }) => label.affiliation !== null).length;
  if (model.role !== "question" || named * 2 <= turns.length) {
    const insert = `${before}${name}${after}`;
    return { ...item, label: name, insert, cursor: insert.length };
  }
  const open = `${before}${name} (`;
  return { ...item, label: `${name} (…)`, insert: `${open})${after}`, cursor: open.length };
}

/** Outlets that questioners of this transcript have, the latest first. */
function outletItems(transcript: Transcript, label: string, after: string): readonly Completion[] {
  const { source } = transcript;
  const { turns } = outline(transcript);
  const name = label.slice(0, label.search(/\s*[([]/)).toLowerCase();
  const own = turns.filter(({ label, role }) => label.text.toLowerCase() === name || role === "question");
  const outlets = new Set(own.toReversed().flatMap(({ label }) => affiliationOf(source, label) ?? []));
  const close = /^[)\]]/.test(after) ? "" : label.includes("[") ? "]" : ")";
  return [...outlets].map((outlet) => plainItem("outlet", outlet, outlet + close));
}

/** Events and gaps that this transcript has in such brackets, then those of its language. */
function eventItems(transcript: Transcript, bracket: string, after: string): readonly Completion[] {
  const { source } = transcript;
  const { brackets, language } = outline(transcript);
  const own = brackets
    .filter(({ kind, span }) => kind !== "timecode" && source.text.charAt(span.start) === bracket)
    .map(({ span }) => source.text.slice(span.start + 1, span.end - 1));
  const hasStop = own.length === 0 ? bracket === "(" : own.some((words) => words.endsWith("."));
  const isSmall = own.length === 0 ? bracket === "[" : own.every((words) => words === words.toLowerCase());
  const usual = usualNotes(language).map(
    (words) => (isSmall ? words : words.charAt(0).toUpperCase() + words.slice(1)) + (hasStop ? "." : ""),
  );
  const close = /^[)\]]/.test(after) ? "" : bracket === "[" ? "]" : ")";
  return [...new Set([...own, ...usual])].map((words) => plainItem("event", words, words + close));
}

/** Fields that the front matter may have and this one has not. */
function fieldItems(transcript: Transcript, context: RuleContext): readonly Completion[] {
  const { header } = outline(transcript);
  const own = new Set(header.frontMatter?.fields.map(({ key }) => key));
  const fields: readonly (readonly [string, string])[] = [
    ["title", header.title?.text ?? ""],
    ["date", knownDate(transcript, { ...context, settings: { ...context.settings, dateStyle: "iso" } }) ?? ""],
    ["video", ""],
    ["audio", ""],
  ];
  return fields.flatMap(([key, value]) => (own.has(key) ? [] : [plainItem("header", key, `${key}: ${value}`)]));
}

/** The event's date in the style that was chosen, from wherever it is stated, the file's name included; null where it is nowhere. */
function knownDate(transcript: Transcript, { fileName, settings: { dateStyle } }: RuleContext): string | null {
  const { date } = outline(transcript);
  const value = date?.value ?? (fileName === null ? null : fileNameDate(fileName));
  if (date !== null && dateStyle === "file") return date.text;
  return value === null ? null : dateInStyle(transcript, value, dateStyle);
}

/** Lines that a header may have and this one has not; only above the first speech. */
function headerItems(transcript: Transcript, context: RuleContext, offset: number): readonly Completion[] {
  const { header, turns, statement, boilerplate } = outline(transcript);
  const { source } = transcript;
  const line = lineAt(source, offset);
  const body = Math.min(statement?.from ?? Infinity, turns[0]?.line ?? Infinity);
  const isCovered = boilerplate.some(({ from, to }) => from <= line && line <= to);
  if (line > body || isCovered || frame(transcript).captions) return [];
  const items: Completion[] = [];
  const date = header.dateline === null ? knownDate(transcript, context) : null;
  if (date !== null) items.push(plainItem("header", date, date));
  if (header.deliveryNote === null) {
    for (const note of ["(As delivered)", "(As prepared for delivery)"]) items.push(plainItem("header", note, note));
  }
  if (header.byline === null && header.title !== null) items.push(plainItem("header", "by", "by "));
  return items;
}

function plainItem(kind: Completion["kind"], label: string, insert: string): Completion {
  return { kind, label, speaker: null, origin: null, insert, cursor: insert.length };
}

/** What is known of a speaker, in one sentence; null for a name that has no turn. */
export function speakerSummary(transcript: Transcript, name: string): Message | null {
  const { turns } = outline(transcript);
  const counts = wordCounts(transcript);
  const own = turns.flatMap(({ label }, i) => (label.text === name ? [counts.turns[i] ?? 0] : []));
  if (own.length === 0) return null;
  const words = own.reduce((sum, one) => sum + one, 0);
  return say`${inTurns(own.length)}, ${inWords(words)} in this transcript.`;
}
