/** The rules, in the order in which documentation lists them. */

import { finalNewline } from "./final-newline";
import { missingSpaceAfterSentence } from "./missing-space-after-sentence";
import type { Rule } from "./rule";
import { trailingSpace } from "./trailing-space";

/** Every rule there is. */
export const RULES: readonly Rule[] = [missingSpaceAfterSentence, trailingSpace, finalNewline];

/** The rules whose fixes touch nothing but white space: what formatting a document applies. */
export const LAYOUT_RULES: readonly Rule[] = [trailingSpace, finalNewline];
