/** The rules, in the order in which documentation lists them. */

import { ambiguousDate } from "./ambiguous-date";
import { conflictingDates } from "./conflicting-dates";
import { controlCharacter } from "./control-character";
import { dateFormat } from "./date-format";
import { doubledWord } from "./doubled-word";
import { duplicateDeliveryNote } from "./duplicate-delivery-note";
import { emptyTurn } from "./empty-turn";
import { finalNewline } from "./final-newline";
import { futureDate } from "./future-date";
import { hardWrap } from "./hard-wrap";
import { headerSpacing } from "./header-spacing";
import { htmlEntity } from "./html-entity";
import { hyphenatedLineBreak } from "./hyphenated-line-break";
import { invisibleCharacter } from "./invisible-character";
import { labelInParagraph } from "./label-in-paragraph";
import { labelSpacing } from "./label-spacing";
import { labelVariant } from "./label-variant";
import { leftoverBoilerplate } from "./leftover-boilerplate";
import { leftoverUpdateLine } from "./leftover-update-line";
import { lineNumberGutter } from "./line-number-gutter";
import { linkPlaceholder } from "./link-placeholder";
import { lookAlikeLetter } from "./look-alike-letter";
import { missingDate } from "./missing-date";
import { missingSeparator } from "./missing-separator";
import { missingSpaceAfterSentence } from "./missing-space-after-sentence";
import { missingTitle } from "./missing-title";
import { mixedEventStyle } from "./mixed-event-style";
import { mixedLabelStyle } from "./mixed-label-style";
import { mixedLineEndings } from "./mixed-line-endings";
import { mixedQuotes } from "./mixed-quotes";
import { mojibake } from "./mojibake";
import { noBreakSpace } from "./no-break-space";
import { pageFurniture } from "./page-furniture";
import { paragraphSpacing } from "./paragraph-spacing";
import { repeatedLabel } from "./repeated-label";
import { repeatedPunctuation } from "./repeated-punctuation";
import { repeatedText } from "./repeated-text";
import { repeatedTitle } from "./repeated-title";
import type { Rule } from "./rule";
import { rushNotice } from "./rush-notice";
import { spaceBeforePunctuation } from "./space-before-punctuation";
import { timecodeOrder } from "./timecode-order";
import { trailingSpace } from "./trailing-space";
import { unansweredQuestion } from "./unanswered-question";
import { uncertainLabel } from "./uncertain-label";
import { unclosedEvent } from "./unclosed-event";
import { unknownSpeaker } from "./unknown-speaker";
import { unlabelledTurn } from "./unlabelled-turn";
import { unreadLabels } from "./unread-labels";
import { unresolvedGap } from "./unresolved-gap";
import { wrongApostrophe } from "./wrong-apostrophe";
import { wrongEncoding } from "./wrong-encoding";

/** Every rule there is. */
export const RULES: readonly Rule[] = [
  wrongEncoding,
  missingTitle,
  missingDate,
  ambiguousDate,
  conflictingDates,
  futureDate,
  repeatedTitle,
  duplicateDeliveryNote,
  dateFormat,
  headerSpacing,
  leftoverBoilerplate,
  leftoverUpdateLine,
  pageFurniture,
  repeatedText,
  rushNotice,
  linkPlaceholder,
  labelSpacing,
  labelVariant,
  repeatedLabel,
  emptyTurn,
  labelInParagraph,
  missingSeparator,
  unknownSpeaker,
  uncertainLabel,
  unreadLabels,
  unlabelledTurn,
  unansweredQuestion,
  mixedLabelStyle,
  unclosedEvent,
  mixedEventStyle,
  unresolvedGap,
  timecodeOrder,
  missingSpaceAfterSentence,
  spaceBeforePunctuation,
  repeatedPunctuation,
  wrongApostrophe,
  mixedQuotes,
  doubledWord,
  invisibleCharacter,
  noBreakSpace,
  lookAlikeLetter,
  mojibake,
  htmlEntity,
  controlCharacter,
  hyphenatedLineBreak,
  lineNumberGutter,
  hardWrap,
  paragraphSpacing,
  trailingSpace,
  mixedLineEndings,
  finalNewline,
];

/** The rules whose fixes touch nothing but white space: what formatting a document applies. */
export const LAYOUT_RULES: readonly Rule[] = [
  headerSpacing,
  labelSpacing,
  noBreakSpace,
  paragraphSpacing,
  trailingSpace,
  finalNewline,
];
