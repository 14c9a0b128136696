/** Finds the rows of fields with which a header describes its record: `Interviewee: Ben South`, `Place: Port Ellis`. */

import type { Transcript } from "../syntax/transcript";
import { frame, lineText } from "./frame";
import { FIELD_LINE } from "./header-lines";
import { memoTranscript } from "./memo";
import { endsSentence } from "./sentences";

/** A key of few words and what it has for a value. */
const FIELD = /^[*_]*(\p{Lu}[\p{L}\p{N} ’'/()-]{1,40}?)\s*[:：][*_]*\s+(\S.*)$/u;
/** Keys that are none of the commonest, by a word that names what a value can be. */
const FIELD_WORD = /\b(?:number|no|id|date|place|length|project|collection|restrictions|language|recorded|transcribed|edited)\b/i;
/** Among so many first lines. */
const FIRST_LINES = 30;
/** The fewest fields that make a row, and how many of them have a key that only a field has. */
const FEWEST = { fields: 5, sure: 2 } as const;
/** The same where the row stands apart, and each value is nothing but a name where its key could be somebody. */
const FEWEST_APART = { fields: 2, things: 1 } as const;
/** Keys of fields by which one who speaks may be called, too. */
const PART = /^(?:speakers?|participants?|attendees|moderators?|hosts?|guests?|sprecher)$/i;
/** The value of a field that says who took part: `Ben South`, and nothing that somebody says. */
const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?<!\.)$/u;

/** The 0-based lines of rows of fields at the head of a text, in which no key is a speaker; remembered with the transcript. */
export const headFields: (transcript: Transcript) => ReadonlySet<number> = memoTranscript((transcript) => {
  const { forms } = frame(transcript);
  const found = new Set<number>();
  for (let from = 0; from < Math.min(forms.length, FIRST_LINES); from++) {
    const keys = new Set<string>();
    let [sure, sentences, things, persons, to] = [0, 0, 0, 0, from];
    for (; forms[to] === "text"; to++) {
      const text = lineText(transcript, to);
      const [, key, value = ""] = FIELD.exec(text) ?? [];
      // Who speaks in a dialogue speaks again.
      if (key === undefined || keys.has(key.toLowerCase())) break;
      keys.add(key.toLowerCase());
      const isSure = FIELD_LINE.test(text) || FIELD_WORD.test(key);
      if (isSure) sure++;
      if (isSure && !PART.test(key)) things++;
      else if (PERSON.test(value)) persons++;
      // What people say is sentences.
      if (endsSentence(value)) sentences++;
    }
    const isRow = keys.size >= FEWEST.fields && sure >= FEWEST.sure && sentences * 5 <= keys.size;
    const isApart =
      forms[to] !== "text" &&
      sentences === 0 &&
      keys.size >= FEWEST_APART.fields &&
      things >= FEWEST_APART.things &&
      things + persons === keys.size;
    if (isRow || isApart) for (let line = from; line < to; line++) found.add(line);
    from = to;
  }
  return found;
});
