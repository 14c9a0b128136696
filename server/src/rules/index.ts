/** The rules, in the order in which documentation lists them. */

import { missingSpaceAfterSentence } from "./missing-space-after-sentence";
import type { Rule } from "./rule";
import { trailingSpace } from "./trailing-space";

/** Every rule there is. */
export const RULES: readonly Rule[] = [missingSpaceAfterSentence, trailingSpace];
