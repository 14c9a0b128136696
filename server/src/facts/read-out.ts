/** Tells the question labels that somebody only reads out from those of people who ask themselves. */

import { nameKey, nameShape } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { say } from "../text/message";
import { lineText } from "./frame";
import type { Judged } from "./label-groups";

/** A sentence of no more words than this gives somebody the floor: `Go ahead.`, `You are on the air.` */
const WORDS_OF_A_GRANT = 6;

const LABEL = /^(\p{L}+)[\s\u00a0]*[:：]/u;
/** Units; no grant is longer. */
const LONGEST_GRANT = 120;
const LAST_SENTENCE = /(?<=^|[.?!…:：])[^.?!…:：]*(?:[.?!…]+["”’»)\]]*)?$/u;

/**
 * The turns without those that somebody reads out. Where speakers say the word behind their own labels about as often as
 * it begins a line (`Host: Question: Why …`), it is a label only behind words that give the floor to somebody.
 */
export function withoutReadOut(transcript: Transcript, judged: readonly Judged[]): readonly Judged[] {
  const said = new Map<string, number>();
  const stands = new Map<string, number>();
  for (const { line, candidate, isTurn } of judged) {
    if (!isTurn || candidate.place !== "start") continue;
    if (candidate.shape === "question") stands.set(candidate.key, (stands.get(candidate.key) ?? 0) + 1);
    const from = transcript.lines[line]?.from ?? 0;
    const word = LABEL.exec(lineText(transcript, line).slice(candidate.textStart - from))?.[1];
    if (word !== undefined && nameShape(word) === "question") said.set(nameKey(word), (said.get(nameKey(word)) ?? 0) + 1);
  }
  const doubtful = new Set(
    [...said].filter(([key, times]) => times >= 2 && times * 2 >= (stands.get(key) ?? 0)).map(([key]) => key),
  );
  if (doubtful.size === 0) return judged;
  return judged.map((one) =>
    one.isTurn && one.candidate.place === "start" && doubtful.has(one.candidate.key) && !hasFloor(transcript, one.line)
      ? { ...one, isTurn: false, isTakenBack: true, reasons: [say`somebody reads it out, as others here do`], variantOf: null }
      : one,
  );
}

function hasFloor(transcript: Transcript, line: number): boolean {
  let above = line - 1;
  while (above >= 0 && lineText(transcript, above) === "") above--;
  let words = lineText(transcript, above);
  // A wrapped paragraph.
  while (words.length < LONGEST_GRANT && lineText(transcript, --above) !== "") words = `${lineText(transcript, above)} ${words}`;
  const sentence = LAST_SENTENCE.exec(words.slice(-LONGEST_GRANT))?.[0].trim() ?? "";
  return sentence.split(/[\s\u00a0]+/u).length <= WORDS_OF_A_GRANT;
}
