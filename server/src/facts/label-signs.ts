/** All signs by which a possible label is weighed. */

import { COMPANY_SIGNS } from "./label-company-signs";
import { DOCUMENT_SIGNS } from "./label-document-signs";
import { OWN_SIGNS } from "./label-own-signs";
import type { Sign, Subject } from "./label-sign";

/** In the order in which the weights are kept. */
export const SIGNS: readonly Sign[] = [...OWN_SIGNS, ...COMPANY_SIGNS, ...DOCUMENT_SIGNS];

/** The signs of a subject, in the order of `SIGNS`. */
export function signsOf(subject: Subject): Float64Array {
  const signs = new Float64Array(SIGNS.length);
  for (let j = 0; j < signs.length; j++) signs[j] = (SIGNS[j] as Sign).of(subject);
  return signs;
}
