/** Finds the heads of mail and of news: fields in a row that say who wrote to whom, when and on what. */

import type { Transcript } from "../syntax/transcript";
import { drawnWithOneSign, frame, lineText } from "./frame";
import { memoLineOf, memoTranscript } from "./memo";
import type { LineRange } from "./model";

/** The head of one mail; its rules above and below are part of it. */
interface MailHead extends LineRange {
  /** The lines of its fields, 0-based, ascending. */
  readonly fields: readonly number[];
  /** True where a field is among them that nothing but mail and news has. */
  readonly isCertain: boolean;
}

/** What a line says in the head of a mail; null where it says nothing that stands in one. */
type MailField = "certain" | "sender" | "other" | "number or day" | null;

/** Of the fields, what nothing but mail and news has. */
const CERTAIN =
  /^(?:from\s*:.*(?:@|<)|from \S+@\S+|(?:reply-to|message-id|newsgroups|path|received|return-path|x-[a-z-]+|article|references)\s*:)/i;
const SENDER = /^(?:from|fm|sender|von|de|da|от|від|od|发件人|寄件者|差出人)\s*[:：]/iu;
/** The key of any other field above its colon. */
const OTHER =
  /^(?:to|cc|bcc|date|sent|subject|subj|sb|re|organi[sz]ation|in-reply-to|lines|summary|keywords|distribution|approved|mime-version|content-[a-z-]+|an|gesendet|betreff|à|envoyé|objet|para|enviado|asunto|assunto|oggetto|кому|тема|отправлено|дата|temat|收件人|主题|主旨|件名|宛先)\s*[:：]/iu;
/** `#: 138018 S10/Boats`, `Msg#: 1846`, `21-Apr-88  07:56:23` */
const NUMBER_OR_DAY = /^(?:(?:msg|message)?\s?#\s?:\s*\d|\d{1,2}[-/. ]\w{2,9}[-/. ]\d{2,4}\s+\d{1,2}:\d{2}(?::\d{2})?$)/i;

const fieldOf = memoLineOf(({ words }): MailField => {
  if (words === "" || words.length > 300) return null;
  if (CERTAIN.test(words)) return "certain";
  if (SENDER.test(words)) return "sender";
  if (OTHER.test(words)) return "other";
  return NUMBER_OR_DAY.test(words) ? "number or day" : null;
});

/** The fewest fields that make a head. */
const FEWEST_FIELDS = 3;
/** A letter may have such fields; what begins so more often is a row of mails. */
const FEWEST_HEADS = 2;

/** The heads of mail in a transcript, in text order; remembered with it. */
export const mailHeads: (transcript: Transcript) => readonly MailHead[] = memoTranscript((transcript) => {
  const { forms } = frame(transcript);
  const heads: MailHead[] = [];
  for (let line = 0; line < forms.length; line++) {
    if (fieldOf(transcript, line) === null) continue;
    const fields = [line];
    // A copy may have set blank lines between the fields.
    for (let next = line + 1; next < forms.length; next++) {
      if (fieldOf(transcript, next) !== null) fields.push(next);
      else if (forms[next] !== "blank" || forms[next - 1] === "blank") break;
    }
    const kinds = fields.map((field) => fieldOf(transcript, field));
    const isCertain = kinds.includes("certain");
    const isLikely = kinds.includes("sender") && kinds.includes("other") && keysOf(transcript, fields).size === fields.length;
    const last = fields.at(-1) as number;
    if (fields.length >= FEWEST_FIELDS && (isCertain || isLikely))
      heads.push({
        from: drawnWithOneSign(transcript, line - 1) ? line - 1 : line,
        to: drawnWithOneSign(transcript, last + 1) ? last + 1 : last,
        fields,
        isCertain,
      });
    line = last;
  }
  const several = heads.length >= FEWEST_HEADS;
  return heads.filter(({ isCertain }) => isCertain || several);
});

/** The different keys of some lines: people may be called `An` and `To`, but then they speak more than once. */
function keysOf(transcript: Transcript, lines: readonly number[]): ReadonlySet<string> {
  return new Set(lines.map((line) => (/^[^:：]*/.exec(lineText(transcript, line))?.[0] ?? "").toLowerCase()));
}

/** The 0-based lines of the fields of all heads of mail; remembered with the transcript. */
export const mailFields: (transcript: Transcript) => ReadonlySet<number> = memoTranscript(
  (transcript) => new Set(mailHeads(transcript).flatMap(({ fields }) => fields)),
);

/**
 * The 0-based lines of heads of mail that are not part of the record: those above all other text, and all where several
 * mails follow each other. One amid a record was read out, or put before those who spoke.
 */
export function mailLines(transcript: Transcript): readonly number[] {
  const { forms } = frame(transcript);
  const heads = mailHeads(transcript);
  const lines: number[] = [];
  const first = forms.findIndex((form) => form !== "blank" && form !== "rule");
  for (const head of heads) {
    if (heads.length < FEWEST_HEADS && head.fields[0] !== first) continue;
    for (let line = head.from; line <= head.to; line++) if (forms[line] !== "blank") lines.push(line);
  }
  return lines;
}
