/** The rules, in the order in which documentation lists them. */

import { dateFormat } from "./date-format";
import { finalNewline } from "./final-newline";
import { headerSpacing } from "./header-spacing";
import { labelSpacing } from "./label-spacing";
import { leftoverBoilerplate } from "./leftover-boilerplate";
import { leftoverUpdateLine } from "./leftover-update-line";
import { missingDate } from "./missing-date";
import { missingSpaceAfterSentence } from "./missing-space-after-sentence";
import { missingTitle } from "./missing-title";
import { paragraphSpacing } from "./paragraph-spacing";
import type { Rule } from "./rule";
import { trailingSpace } from "./trailing-space";

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  missingTitle,
  missingDate,
  dateFormat,
  headerSpacing,
  leftoverBoilerplate,
  leftoverUpdateLine,
  labelSpacing,
  missingSpaceAfterSentence,
  paragraphSpacing,
  trailingSpace,
  finalNewline,
];

/** The rules whose fixes touch nothing but white space: what formatting a document applies. */
export const LAYOUT_RULES: readonly Rule[] = [headerSpacing, labelSpacing, paragraphSpacing, trailingSpace, finalNewline];
