/** The names that a document declares before anybody speaks: in front matter, header and roster. */

import { isOfficeWord, nameKey, nameWords } from "../syntax/name";
import type { Transcript } from "../syntax/transcript";
import { frame, lineText } from "./frame";
import type { Seen } from "./label-groups";
import { memoTranscript } from "./memo";

const ROSTER =
  /^\P{L}*(?:sprecher(?:innen)?|speakers?|participants?|present|guests?|hosts?|moderators?|panel(?:ists)?|witness(?:es)?|intervenants?|orateurs|participantes|oradores|relatori|участники|учасники)\s*[:：]/iu;

/** The short forms that a list above the record gives to speakers, `FC Fadia Corwin`. */
export interface SpeakerKey {
  /** As printed. */
  readonly labels: readonly string[];
  /** The 0-based lines of the list. */
  readonly lines: ReadonlySet<number>;
}

const KEY_LINE = /^(\p{Lu}{2,4})(?:[ \t]{1,8}|[ \t]?[:=–-][ \t]{1,8})(\p{Lu}[\p{L}\p{N} .,'’()–-]{2,80})$/u;
/** What stands above the list. A glossary explains short forms of anything, and these begin sentences. */
const KEY_HEADING =
  /(?<!\p{L})(?:speakers?|participants?|interview(?:er|ee)s?|panell?ists?|intervenants?|sprecher(?:innen)?)(?: key)?\s*:?$/iu;
/** The list is among the first lines of a text, and one of fewer entries is none. */
const KEY_WITHIN = 60;
const FEWEST_KEYS = 2;

/** The list of short forms; empty where there is none. */
export const speakerKey: (transcript: Transcript) => SpeakerKey = memoTranscript((transcript) => {
  const labels = new Set<string>();
  const lines = new Set<number>();
  let isOpen = false;
  for (let line = 0; line < Math.min(KEY_WITHIN, transcript.lines.length); line++) {
    const text = lineText(transcript, line);
    const [, label = "", name = ""] = KEY_LINE.exec(text) ?? [];
    if (label === "") isOpen = text === "" ? isOpen : KEY_HEADING.test(text);
    else if (isOpen && !labels.has(label) && isShortFor(label, name)) {
      labels.add(label);
      lines.add(line);
    }
  }
  return labels.size < FEWEST_KEYS ? { labels: [], lines: new Set() } : { labels: [...labels], lines };
});

/** A name, with its titles, has no more words. */
const LONGEST_NAME = 8;

/** True where the letters of `key` begin words of the name, in order, or the name begins with them: `TA Dr Tara Abel`, `HE Helena`. */
function isShortFor(key: string, name: string): boolean {
  const words = nameWords(name);
  if (words.length > LONGEST_NAME) return false;
  if (words.length === 1) return name.toUpperCase().startsWith(key);
  let at = 0;
  for (const word of words) if (at < key.length && word.startsWith(key[at] as string)) at++;
  return at === key.length;
}

/** Names that the cast, the front matter, the header or a roster gives, as keys of whole names, their words and their initials. */
export function declaredNames(transcript: Transcript, seen: readonly Seen[]): ReadonlySet<string> {
  const declared = new Set<string>();
  for (const { name, aliases } of transcript.knowledge.cast) {
    declare(declared, name);
    for (const { label } of aliases) declared.add(nameKey(label));
  }
  const { frontMatter } = frame(transcript);
  for (const field of frontMatter?.fields ?? []) {
    if (!/^(?:speakers?|guests?|hosts?|participants?|title|authors?|interviewee|interviewer|moderators?)$/.test(field.key))
      continue;
    for (const name of field.text.replace(/[[\]'"]/g, " ").split(/[,;]/)) declare(declared, name);
  }
  const end = seen.find(
    (one) =>
      one.candidate.style === "colon" && one.opening !== "middle" && !["field", "phrase", "clause"].includes(one.candidate.shape),
  );
  for (
    let line = frontMatter === null ? 0 : frontMatter.to + 1, left = 12;
    left > 0 && line < Math.min(transcript.lines.length, 60);
    line++
  ) {
    const text = lineText(transcript, line);
    if (text === "") continue;
    left--;
    if (ROSTER.test(text))
      for (const name of text.replace(/^[^:：]*[:：]/u, "").split(/[,;]/u)) declare(declared, name.replace(/\(.*?\)/g, ""));
    if (line >= (end?.line ?? 0) || text.length > 200) continue;
    for (const name of text.match(/\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)+/gu) ?? []) declare(declared, name);
    for (const initials of text.matchAll(/\((\p{Lu}{2,4})\b[^)]*\)/gu)) declared.add(nameKey(initials[1] as string));
  }
  return declared;
}

function declare(declared: Set<string>, name: string): void {
  const words = nameWords(name.trim());
  if (words.length === 0 || words.length > 6) return;
  declared.add(nameKey(name));
  for (const word of words) if (/^\p{Lu}\p{L}+/u.test(word)) declared.add(nameKey(word));
  const initials = words.map((word) => word[0] ?? "").join("");
  if (words.length >= 2 && words.length <= 3) declared.add(initials.toLowerCase());
}

export function isDeclared(text: string, declared: ReadonlySet<string>): boolean {
  if (declared.has(nameKey(text))) return true;
  const words = nameWords(text).filter((word) => /^\p{Lu}/u.test(word) && !isOfficeWord(word.toLowerCase()));
  return words.length > 0 && words.every((word) => declared.has(nameKey(word)));
}
