/** Signs of a possible label by itself: what it says, what follows it, and where it stands. */

import type { Place } from "./label-places";
import { type Sign, type Subject, sign } from "./label-sign";
import { isIndented } from "./label-statistics";

/** Words that name somebody as surely as a name does. */
export const SURE_PERSON = 0.8;
/** A name so long leaves little room for words. */
const LONG_NAME = 40;

export const OWN_SIGNS: readonly Sign[] = [
  // What it says.
  sign("clause", -1, ({ place }) => place.own.shape === "clause", "the words make a clause", "the words make no clause"),
  sign(
    "a clause word",
    -1,
    ({ place }) => place.own.clause > 0,
    "it has words that only clauses have",
    "it has no words of a clause",
  ),
  sign(
    "speech words",
    -1,
    ({ place }) => Math.min(2, place.own.speechWords),
    "it has words that people say",
    "it has no words that people say",
  ),
  sign("small words", -1, ({ place }) => place.own.smallOnly, "it has only small words", "it has more than small words"),
  sign("field key", -1, ({ place }) => place.own.field, "it reads like the key of a field", "it is not the key of a field"),
  sign(
    "field that asks",
    1,
    ({ place }) => (place.asks && place.own.behind.text !== "" ? place.own.field : 0),
    "questions follow it, as no field has them",
    "no question follows it",
  ),
  sign("long", -1, ({ place }) => place.own.proposal.text.length > LONG_NAME, "it is long", "it is short"),
  sign("digits", -1, ({ place }) => place.own.hasDigits, "it has digits", "it has no digits"),
  sign(
    "identifier",
    -1,
    ({ place }) => place.own.isIdentifier,
    "it is written as in a program",
    "it is not written as in a program",
  ),
  sign("linked", -1, ({ place }) => place.own.isLinked, "it is the text of a link", "it is not a link"),
  sign(
    "affiliation",
    1,
    ({ place }) => place.own.proposal.affiliation !== null,
    "an office or outlet follows the name",
    "no office follows the name",
  ),
  sign(
    "note",
    1,
    ({ place }) => place.own.proposal.note !== null,
    "a note on how it was said follows the name",
    "no note follows the name",
  ),
  sign(
    "timed",
    1,
    ({ place }) => place.own.proposal.timecode !== null,
    "a time of the recording goes with it",
    "no time goes with it",
  ),
  sign("capitals", 1, ({ place }) => place.own.capitals, "it is written in capitals", "it is not written in capitals"),
  sign(
    "set off",
    1,
    ({ place }) => place.own.isSetOff,
    "the name is in capitals, and its title is not",
    "no name in capitals follows a title",
  ),
  sign("said before", 1, ({ isSaid }) => isSaid, "the name was said just before", "the name was not said just before"),
  // What follows it.
  sign("text", 0, ({ place }) => place.own.behind.text !== "", "words follow on its line", "no words follow on its line"),
  sign("no text", -1, ({ place }) => place.said.text === "", "no words follow", "words follow"),
  sign("glued", -1, ({ place }) => isGlued(place), "no space follows the colon", "a space follows"),
  sign(
    "common word",
    -1,
    ({ isCommonWord }) => isCommonWord,
    "its word is a common one here, in small letters",
    "its words are not in small letters elsewhere",
  ),
  sign("figures", -1, ({ place }) => place.said.isFigures, "only figures follow", "more than figures follow"),
  sign(
    "bare word",
    -1,
    ({ place }) => place.said.isBareWord,
    "one word follows, and no end of a sentence",
    "more than a bare word follows",
  ),
  sign(
    "begins as code",
    -1,
    ({ place }) => place.said.beginsAsCode,
    "what follows begins like a program",
    "what follows does not begin like a program",
  ),
  sign(
    "says itself",
    -1,
    ({ place }) => place.own.saysItself,
    "its word comes again in what follows",
    "its word does not come again in what follows",
  ),
  sign(
    "runs on",
    -1,
    ({ place }) => place.own.proposal.marked && place.own.proposal.style === "blank" && place.said.isLowText,
    "a sentence runs on from it in small letters",
    "no sentence runs on from it",
  ),
  sign("name as text", -1, ({ place }) => place.said.isNameText, "nothing but a name follows", "more than a name follows"),
  sign("quotation", -1, ({ place }) => place.said.isQuotation, "a quotation follows", "no quotation follows"),
  sign("speech", 1, ({ place }) => place.said.speaks, "what follows is how people talk", "what follows is not how people talk"),
  sign("sentence", 1, ({ place }) => place.isSentence, "a sentence follows", "no sentence follows"),
  sign("asks", 1, ({ place }) => place.asks, "a question follows", "no question follows"),
  // Where it stands.
  sign(
    "answers",
    1,
    ({ isAnswer, isRuled }) => isAnswer && !isRuled,
    "it names somebody right after a question by a word for who asks",
    "no such question precedes it",
  ),
  sign(
    "between turns",
    1,
    // A question that the other answers says it twice.
    ({ isBetween, isRuled, place }) => (isBetween && !isRuled ? 1 + Number(place.asks) : 0),
    "it names somebody between two turns of another",
    "it is not between two turns of one other",
  ),
  sign(
    "inside a paragraph",
    -1,
    ({ place }) => place.own.proposal.place === "sentence",
    "it is inside a paragraph",
    "it begins a line",
  ),
  sign(
    "amid words",
    -1,
    ({ place }) => place.own.proposal.place === "words",
    "it is in the middle of a sentence",
    "it is not in the middle of a sentence",
  ),
  sign("blank before", 1, ({ place }) => place.blankBefore, "a blank line precedes it", "no blank line precedes it"),
  sign(
    "indent",
    -1,
    ({ place, template }) => (isIndented(place) ? 1 - template.indented : 0),
    "it is indented, and those like it are not",
    "it is indented as those like it are",
  ),
  sign(
    "deep indent",
    -1,
    ({ place }) => !place.isInside && place.own.proposal.span.start > 8,
    "it is deeply indented",
    "it is not deeply indented",
  ),
  sign("listed", -1, ({ isListed }) => isListed, "another follows right below, as in a list", "no other follows right below"),
  sign(
    "alone at the head",
    1,
    isAloneAtHead,
    "it alone names somebody, at the head of what is spoken",
    "it does not head the text alone",
  ),
];

/** A text of fewer paragraphs is no address. */
const ADDRESS = 3;
/** So many like it that name people are hardly more than itself. */
const ALONE = 2.5;

/** True where one person speaks, and is named once, before the first words. */
export function isAloneAtHead({ place, template, document }: Subject): boolean {
  const { own, heads, blankBefore, said, isSentence } = place;
  if (document.paragraphs < ADDRESS || !heads || !blankBefore || !said.speaks || !isSentence || own.behind.text === "")
    return false;
  return own.person >= SURE_PERSON && template.count * template.person <= ALONE;
}

function isGlued({ own: { behind, proposal } }: Place): boolean {
  return behind.text !== "" && proposal.style === "colon" && proposal.separator.end === proposal.textStart;
}
