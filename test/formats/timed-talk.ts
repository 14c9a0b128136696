/** Random talks as captions, and what a person may do to the transcript that is made of them. */

import assert from "node:assert/strict";
import { paragraphText } from "../../server/src/formats/document";
import { documentOf } from "../../server/src/formats/document-of";
import { exported } from "../../server/src/formats/export-formats";
import { imported } from "../../server/src/imports/importers";
import type { SpeechTimes } from "../../server/src/imports/speech-times";
import { type Knowledge, NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import type { RandomSource } from "../support/random";

/** A caption as it was sent. */
export interface SentCue {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly who: string;
  readonly words: readonly string[];
}

const NAMES = ["Ana Petrova", "Ben Okafor", "Cleo Marsh"];
/** Talks of random words have little by which labels are known. */
const KNOWLEDGE: Knowledge = { ...NO_KNOWLEDGE, language: "en", labels: [...NAMES, "Dora Finch"] };
const SYLLABLES = ["har", "bour", "i", "ce", "fer", "ry", "tide", "mole", "quay", "buoy", "wa", "ter", "salt", "win", "ch"];
const COMMON = ["the", "and", "of", "is", "it", "we", "that"];

/** A word of a small language, in which some words are said often. */
export function someWord(random: RandomSource): string {
  if (random.below(3) === 0) return random.pick(COMMON);
  return Array.from({ length: 1 + random.below(3) }, () => random.pick(SYLLABLES)).join("");
}

/** Captions one after the other, of up to a dozen words, that sometimes leave a silence between them. */
export function someTalk(random: RandomSource, count: number): readonly SentCue[] {
  const cues: SentCue[] = [];
  let time = random.below(5_000);
  let who = random.pick(NAMES);
  for (let i = 0; i < count; i++) {
    const words = Array.from({ length: 3 + random.below(10) }, () => someWord(random));
    const end = time + words.length * (150 + random.below(400));
    cues.push({ start: time, end, who, words: [...words.slice(0, -1), `${words.at(-1)}${random.below(2) === 0 ? "." : ""}`] });
    time = end + (random.below(4) === 0 ? 1 + random.below(8_000) : 0);
    if (random.below(4) === 0) who = random.pick(NAMES);
  }
  return cues;
}

export function asVtt(cues: readonly SentCue[]): string {
  const blocks = cues.map(({ start, end, who, words }) => `${clock(start)} --> ${clock(end)}\n<v ${who}>${words.join(" ")}`);
  return `${["WEBVTT", ...blocks].join("\n\n")}\n`;
}

function clock(milliseconds: number): string {
  const part = (number: number, length: number) => String(Math.floor(number)).padStart(length, "0");
  const seconds = milliseconds / 1000;
  return `${part(seconds / 3600, 2)}:${part((seconds / 60) % 60, 2)}:${part(seconds % 60, 2)}.${part(milliseconds % 1000, 3)}`;
}

/** The transcript of a file, and its times; fails where it has none. */
export function importedWithTimes(name: string, content: string): { readonly text: string; readonly times: SpeechTimes } {
  const result = imported(name, content);
  if ("refused" in result || result.times === null) throw new Error(`${name} has no times`);
  return { text: result.text, times: result.times };
}

/** A caption of an export. */
export interface ReadCue {
  readonly start: number;
  readonly end: number;
  /** The labels in it, and its words. */
  readonly voices: readonly string[];
  readonly lines: readonly string[];
  readonly words: readonly string[];
}

/** The captions of an export to WebVTT with these times; null where they are not used. */
export function cuesWithFitting(text: string, speech: SpeechTimes): readonly ReadCue[] | null {
  const { content, unused } = exported(text, KNOWLEDGE, "a.txt", "vtt", { times: { speech, areNamed: false } });
  return unused === null ? readVtt(String(content)) : null;
}

/** The same of times that have to be used. */
export function cuesWith(text: string, speech: SpeechTimes): readonly ReadCue[] {
  const cues = cuesWithFitting(text, speech);
  assert.ok(cues !== null, "the times are not used");
  return cues;
}

function readVtt(vtt: string): readonly ReadCue[] {
  const seconds = (clock: string) => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return vtt.split("\n\n").flatMap((block): readonly ReadCue[] => {
    const [times = "", ...printed] = block.trimEnd().split("\n");
    const match = /^([\d:.]+) --> ([\d:.]+)$/.exec(times);
    if (match === null) return [];
    const voices = printed.flatMap((line) => /<v ([^>]*)>/.exec(line)?.[1] ?? []);
    const lines = printed.map((line) => line.replace(/<[^>]*>/g, "").replace("&amp;", "&"));
    const [start, end] = [seconds(match[1] ?? ""), seconds(match[2] ?? "")].map((time) => Math.round(time * 1000));
    return [{ start: start ?? 0, end: end ?? 0, voices, lines, words: lines.join(" ").split(" ") }];
  });
}

/** All words of the turns of a transcript as they are printed, times among them left out. */
export function printedWords(text: string): readonly string[] {
  return documentOf(parse(text, KNOWLEDGE), "a.txt").parts.flatMap((part) =>
    part.kind !== "turn"
      ? []
      : part.body.flatMap((item) =>
          item.kind === "paragraph"
            ? paragraphText({ ...item, runs: item.runs.filter(({ kind }) => kind !== "timecode") })
                .trim()
                .split(/\s+/)
            : [],
        ),
  );
}
