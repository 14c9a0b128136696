/** Signs of a possible label by its document as a whole: what the rules, its title, its code and its page say. */

import { alikeSign, nameSign, type Sign, sign } from "./label-sign";

export const DOCUMENT_SIGNS: readonly Sign[] = [
  sign("rules: candidate", 1, ({ isCandidate }) => isCandidate, "it has the form of a label", "it has no common form of a label"),
  sign("rules: label", 1, ({ isRuled }) => isRuled, "it follows a known convention", "it follows no known convention"),
  sign(
    "rules: taken back",
    -1,
    ({ isTakenBack }) => isTakenBack,
    "it reads like a field, a list or something read out",
    "nothing speaks against it",
  ),
  sign(
    "rules: person",
    1,
    ({ isRuled, place }) => (isRuled ? place.own.person : 0),
    "it follows a known convention",
    "it follows no known convention",
  ),
  alikeSign(
    "rules: alike",
    1,
    ({ template }) => template.ruled,
    "those like it follow a known convention",
    "those like it follow no known convention",
  ),
  nameSign(
    "rules: name",
    1,
    ({ name }) => name.ruled,
    "the name follows a known convention elsewhere",
    "the name follows no known convention",
  ),
  alikeSign(
    "rules: many",
    -1,
    ({ document }) => Math.log1p(document.ruled),
    "the text has many other labels",
    "the text has few other labels",
  ),
  sign(
    "rules: elsewhere",
    -1,
    ({ document, place }) => document.ruled > 0 && !document.ruledStyles.has(place.own.proposal.style),
    "the other labels of the text have another separator",
    "the labels of the text have the same separator",
  ),
  alikeSign(
    "text: FAQ",
    -1,
    ({ document }) => document.isFaq,
    "the title says that the questions were written, not asked",
    "the title speaks of no list of written questions",
  ),
  alikeSign(
    "text: play",
    -1,
    ({ document }) => document.isPlay,
    "the text is a play, with scenes and stage directions",
    "the text has no scenes and stage directions",
  ),
  alikeSign(
    "text: technical, no talk",
    -1,
    ({ document, template }) => document.technical * (1 - template.speech),
    "the text has much code, and those like it are not how people talk",
    "the text has little code, or those like it are how people talk",
  ),
  sign(
    "captions: arrow",
    1,
    ({ document, place }) => document.isCaptions && place.own.proposal.prefix.includes("q"),
    "captions mark a new speaker with an arrow, and one precedes it",
    "no arrow precedes it in captions",
  ),
  sign("page", -1, ({ isPage }) => isPage, "its line looks like a part of the page", "its line is not part of the page"),
];
