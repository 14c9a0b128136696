/** Finds notices of a publisher's rights above and below a record: paragraphs full of the words of such, in which nobody speaks. */

import type { Transcript } from "../syntax/transcript";
import { type CaselessPattern, ignoringCase } from "../text/ignoring-case";
import { frame, lineText, namesSpeaker } from "./frame";

/** What such notices speak of, a row a subject. */
const SUBJECTS: readonly CaselessPattern[] = [
  /copyright|©|urheberrecht|droits? d['’]auteur|derechos? de autor|diritt[oi] d['’]autore|авторск\p{L}+ прав|版权|版權|著作権|저작권/u,
  /reproduc|vervielfältig|vervoudig|воспроизв|перепечат|转载|轉載|転載|복제/u,
  /redistribut|retransmi|republish|rebroadcast|distribut|verbreit|diffusion|difusi[oó]n|распростран/u,
  /permission|written consent|genehmigung|zustimmung|autorisation|autorizaci[oó]n|autorizzazione|разрешени|授权|許可/u,
  /licen[cs]|lizenz|licenc|лиценз/u,
  /liab|haftung|responsabilit|responsabilidad|ответственност/u,
  /warrant|gewähr|garant/u,
  /trademark|registered mark|markenzeichen|marque déposée/u,
  /prohibited|forbidden|untersagt|verboten|interdit|prohibid|vietat|запрещ|禁/u,
  /all rights reserved|rechte vorbehalten|tous droits réservés|derechos reservados|diritti riservati|права защищены/u,
  /accuracy|errors or omissions|richtigkeit|exactitude|exactitud|точност/u,
].map((pattern) => ignoringCase(pattern));
/** How many of these a paragraph must speak of: a witness may speak of two. */
const FEWEST_SUBJECTS = 3;

/** Words of those who speak to each other. */
const SPEAKS = ignoringCase(
  /(?<!\p{L})(?:i|i['’]m|me|my|you|your|we|our|us|ich|wir|uns|je|nous|vous|yo|nosotros|usted(?:es)?|io|noi|я|мы|вы|我们|我|你)(?!\p{L})/u,
);

/** So many lines with words are looked at above and below, and a notice has no more. */
const REACH = 15;
const LONGEST = { lines: 12, units: 1500 } as const;

/** The 0-based lines of such notices; nothing in captions. */
export function legalNotices(transcript: Transcript): readonly number[] {
  const { forms, captions } = frame(transcript);
  if (captions) return [];
  const found: number[] = [];
  const places = forms.flatMap((form, line) => (form === "text" || form === "bracketed" ? [line] : []));
  const ends = new Set([...places.slice(0, REACH), ...places.slice(-REACH)]);
  for (let from = 0; from < forms.length; from++) {
    if (forms[from] !== "text" || !ends.has(from)) continue;
    let to = from;
    while (forms[to + 1] === "text" && to - from < LONGEST.lines) to++;
    if (isNotice(transcript, from, to)) for (let line = from; line <= to; line++) found.push(line);
    from = to;
  }
  return found;
}

/** True for the lines of a whole paragraph that is one. */
function isNotice(transcript: Transcript, from: number, to: number): boolean {
  const { forms } = frame(transcript);
  if (forms[from - 1] === "text" || to - from >= LONGEST.lines) return false;
  const lines = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const text = lines.map((line) => lineText(transcript, line)).join(" ");
  if (text.length > LONGEST.units || SPEAKS.test(text) || lines.some((line) => namesSpeaker(transcript, line))) return false;
  return SUBJECTS.filter((subject) => subject.test(text)).length >= FEWEST_SUBJECTS;
}
