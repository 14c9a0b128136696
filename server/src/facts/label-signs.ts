/**
 * The signs by which a possible label is weighed: what it says, what follows it, where it stands, and what its document
 * shows of labels written like it and of its name. Each is one number with a name, a direction and words for a person.
 */

import type { Place } from "./label-places";
import { isIndented, type NameFacts, type TemplateFacts } from "./label-statistics";

/** All that the signs of one possible label are read from. */
export interface Subject {
  readonly place: Place;
  readonly template: TemplateFacts;
  readonly name: NameFacts;
  readonly document: DocumentFacts;
  /** True where the header, a roster or the cast declares the name. */
  readonly isDeclared: boolean;
  /** True where the name was said in the words right before. */
  readonly isSaid: boolean;
  /** True where its word stands in small letters elsewhere, as the names of things do and those of people do not. */
  readonly isCommonWord: boolean;
  /** True where the one before, written like it, is a word for whoever asks, and a question follows that. */
  readonly isAnswer: boolean;
  /** True where the next possible label stands right below and no sentence between. */
  readonly isListed: boolean;
  /** What the rules say of it. */
  readonly isCandidate: boolean;
  readonly isRuled: boolean;
  readonly isTakenBack: boolean;
  /** True where its line looks like a page's and not like the record's. */
  readonly isPage: boolean;
}

export interface DocumentFacts {
  readonly lines: number;
  readonly paragraphs: number;
  /** How many labels the rules find. */
  readonly ruled: number;
  /** From 0 to 1: how far its lines have code, addresses and links. */
  readonly technical: number;
  /** True for a list of written questions by its own title. */
  readonly isFaq: boolean;
}

/** Which way a sign may count: for a label, against one, or as the texts show. */
export type Direction = 1 | -1 | 0;

export interface Sign {
  readonly name: string;
  readonly direction: Direction;
  /** The sign of a subject, around 0 to 1, or the logarithm of a count. */
  readonly of: (subject: Subject) => number;
  /** What a high value means and what a low one does, as the end of a sentence. */
  readonly high: string;
  readonly low: string;
}

/** Words that name somebody as surely as a name does. */
const SURE_PERSON = 0.8;
/** A name so long leaves little room for words. */
const LONG_NAME = 40;

function sign(name: string, direction: Direction, of: (subject: Subject) => number | boolean, high: string, low: string): Sign {
  return { name, direction, of: (subject) => Number(of(subject)), high, low };
}

/** In the order in which the weights are kept. */
export const SIGNS: readonly Sign[] = [
  // What it says.
  sign(
    "person",
    1,
    ({ place }) => place.own.person,
    "it names a person, an office or who asks",
    "the words name nobody for certain",
  ),
  sign("clause", -1, ({ place }) => place.own.shape === "clause", "the words make a clause", "the words make no clause"),
  sign("phrase", -1, ({ place }) => place.own.shape === "phrase", "the words are no name", "the words are no mere phrase"),
  sign(
    "handle",
    -1,
    ({ place }) => place.own.shape === "handle",
    "a word in small letters or with digits",
    "it is written as names are",
  ),
  sign("clause words", -1, ({ place }) => place.own.clause, "it has words that only clauses have", "it has no words of a clause"),
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
  sign("field key", -1, ({ place }) => place.own.field, "it reads like the key of a field", "it is no key of a field"),
  sign(
    "field that asks",
    1,
    ({ place }) => (place.asks && place.own.behind.text !== "" ? place.own.field : 0),
    "questions follow it, as no field has them",
    "no question follows it",
  ),
  sign("words", -1, ({ place }) => Math.log1p(place.own.words), "it has many words", "it has few words"),
  sign("long", -1, ({ place }) => place.own.proposal.text.length > LONG_NAME, "it is long", "it is short"),
  sign("digits", -1, ({ place }) => place.own.hasDigits, "it has digits", "it has no digits"),
  sign(
    "identifier",
    -1,
    ({ place }) => place.own.isIdentifier,
    "it is written as in a program",
    "it is not written as in a program",
  ),
  sign("linked", -1, ({ place }) => place.own.isLinked, "it is the text of a link", "it is no link"),
  sign("comma", -1, ({ place }) => place.own.proposal.text.includes(","), "it has a comma", "it has no comma"),
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
  sign("marked", 1, ({ place }) => place.own.proposal.marked, "it is set in bold", "it is not set in bold"),
  sign("capitals", 1, ({ place }) => place.own.capitals, "it is written in capitals", "it is not written in capitals"),
  sign("small letters", -1, ({ place }) => place.own.low, "it begins with a small letter", "it begins with a capital"),
  sign("vocative", -1, ({ place }) => place.own.isVocative, "the words address somebody", "the words address nobody"),
  sign(
    "declared",
    1,
    ({ isDeclared }) => isDeclared,
    "the header or the cast gives the name",
    "neither header nor cast gives the name",
  ),
  sign("said before", 1, ({ isSaid }) => isSaid, "the name was said just before", "the name was not said just before"),
  // What follows it.
  sign("text", 0, ({ place }) => place.own.behind.text !== "", "words follow on its line", "no words follow on its line"),
  sign("no text", -1, ({ place }) => place.text === "", "no words follow", "words follow"),
  sign("glued", -1, ({ place }) => isGlued(place), "no space follows the colon", "a space follows"),
  sign(
    "common word",
    -1,
    ({ isCommonWord }) => isCommonWord,
    "its word is a common one here, in small letters",
    "its words are not in small letters elsewhere",
  ),
  sign(
    "low text",
    -1,
    ({ place }) => place.isLowText,
    "what follows begins with a small letter",
    "what follows begins like a sentence",
  ),
  sign("figures", -1, ({ place }) => place.said.isFigures, "only figures follow", "more than figures follow"),
  sign("address", -1, ({ place }) => place.said.isAddress, "an address follows", "no address follows"),
  sign("code", -1, ({ place }) => place.said.isCode, "signs of a program follow", "no signs of a program follow"),
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
    ({ place }) => place.own.proposal.marked && place.own.proposal.style === "blank" && place.isLowText,
    "a sentence runs on from it in small letters",
    "no sentence runs on from it",
  ),
  sign("name as text", -1, ({ place }) => place.isNameText, "nothing but a name follows", "more than a name follows"),
  sign("quotation", -1, ({ place }) => place.said.isQuotation, "a quotation follows", "no quotation follows"),
  sign("text length", 1, ({ place }) => Math.log1p(place.text.length), "many words follow", "few words follow"),
  sign("speech", 1, ({ place }) => place.speaks, "what follows is how people talk", "what follows is not how people talk"),
  sign("sentence", 1, ({ place }) => place.isSentence, "a sentence follows", "no sentence follows"),
  sign("asks", 1, ({ place }) => place.asks, "a question follows", "no question follows"),
  // Where it stands.
  sign(
    "answers",
    1,
    ({ isAnswer, place }) => isAnswer && place.own.person >= SURE_PERSON,
    "it names somebody right after a question by a word for who asks",
    "no such question precedes it",
  ),
  sign(
    "inside a paragraph",
    -1,
    ({ place }) => place.own.proposal.place === "sentence",
    "it stands inside a paragraph",
    "it begins a line",
  ),
  sign(
    "amid words",
    -1,
    ({ place }) => place.own.proposal.place === "words",
    "it stands amid words that go on",
    "it does not stand amid words",
  ),
  sign("blank before", 1, ({ place }) => place.blankBefore, "a blank line precedes it", "no blank line precedes it"),
  sign("ends before", 1, ({ place }) => place.endsBefore, "the words before end a sentence", "the words before end no sentence"),
  sign("goes on", -1, ({ place }) => place.goesOnBefore, "the line before goes on in it", "the line before does not go on"),
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
    "heads the text",
    1,
    ({ place }) => (place.heads && place.speaks && place.isSentence && place.own.behind.text !== "" ? place.own.person : 0),
    "a person's name heads the text and speech follows",
    "it does not head the text",
  ),
  sign(
    "alone at the head",
    1,
    isAloneAtHead,
    "it alone names somebody, at the head of what is spoken",
    "it does not head the text alone",
  ),
  sign(
    "opens and speaks",
    1,
    ({ place }) => (place.opens ? (place.own.person * (Number(place.speaks) + Number(place.isSentence))) / 2 : 0),
    "somebody's name where a turn may begin, and speech follows",
    "it does not begin speech as a name does",
  ),
  // What the document shows of labels written like it.
  sign("alike: count", 1, ({ template }) => Math.log1p(template.count), "many are written like it", "few are written like it"),
  sign(
    "alike: lines",
    0,
    ({ template, document }) => template.count / Math.max(1, document.lines),
    "many lines begin like it",
    "few lines begin like it",
  ),
  sign(
    "alike: paragraphs",
    1,
    ({ template, document }) => Math.min(1, template.count / Math.max(1, document.paragraphs)),
    "many paragraphs begin like it",
    "few paragraphs begin like it",
  ),
  sign(
    "alike: open",
    1,
    ({ template }) => template.opens,
    "those like it begin paragraphs or sentences",
    "those like it often stand amid sentences",
  ),
  sign(
    "alike: clauses",
    -1,
    ({ template }) => template.clause,
    "those like it are often clauses",
    "those like it are no clauses",
  ),
  sign(
    "alike: fields",
    -1,
    ({ template }) => template.field,
    "those like it are often keys of fields",
    "those like it are no keys of fields",
  ),
  sign("alike: people", 1, ({ template }) => template.person, "those like it name people", "those like it seldom name people"),
  sign(
    "alike: people open",
    1,
    ({ template }) => template.person * template.opens,
    "those like it name people and begin paragraphs",
    "those like it do not begin paragraphs as names do",
  ),
  sign(
    "alike: people recur",
    1,
    ({ template }) => (1 - template.once) * template.person * template.opens,
    "those like it are names that come again",
    "those like it are no names that come again",
  ),
  sign(
    "alike: people speak",
    1,
    ({ template }) => template.person * template.speech,
    "those like it are names before speech",
    "those like it are no names before speech",
  ),
  sign(
    "alike: words",
    -1,
    ({ template }) => Math.log1p(template.words),
    "those like it have many words",
    "those like it have few words",
  ),
  sign(
    "alike: sentences",
    1,
    ({ template }) => template.sentences,
    "sentences follow those like it",
    "no sentences follow those like it",
  ),
  sign(
    "alike: speech",
    1,
    ({ template }) => template.speech,
    "those like it are followed by how people talk",
    "those like it are seldom followed by how people talk",
  ),
  sign(
    "alike: asks",
    1,
    ({ template }) => template.asks,
    "questions follow those like it",
    "questions seldom follow those like it",
  ),
  sign(
    "alike: text",
    0,
    ({ template }) => template.withText,
    "words follow those like it on their lines",
    "those like it stand alone on their lines",
  ),
  sign(
    "alike: low text",
    -1,
    ({ template }) => template.lowText,
    "small letters follow those like it",
    "capitals follow those like it",
  ),
  sign("alike: digits", -1, ({ template }) => template.digits, "those like it often have digits", "those like it have no digits"),
  sign(
    "alike: code",
    -1,
    ({ template }) => template.code,
    "signs of programs follow those like it",
    "no signs of programs follow those like it",
  ),
  sign(
    "alike: bare words",
    -1,
    ({ template }) => template.bare,
    "one bare word follows those like it",
    "more than a bare word follows those like it",
  ),
  sign(
    "alike: common words",
    -1,
    ({ template }) => template.common,
    "those like it are often common words",
    "those like it are no common words",
  ),
  sign(
    "alike: adjacent",
    -1,
    ({ template }) => template.adjacent,
    "those like it stand below each other, as in a list",
    "those like it make no list",
  ),
  sign(
    "alike: length",
    1,
    ({ template }) => template.length,
    "many words follow those like it",
    "few words follow those like it",
  ),
  sign(
    "alike: names as text",
    -1,
    ({ template }) => template.nameText,
    "nothing but names follows those like it",
    "more than names follows those like it",
  ),
  sign("alike: once", -1, ({ template }) => template.once, "most of those like it come once", "those like it come again"),
  sign(
    "alike: numbered",
    -1,
    ({ place, template }) => (place.own.proposal.prefix.includes("n") ? template.once : 0),
    "those like it are numbered and come once, as the parts of a list do",
    "those like it are no numbered list",
  ),
  sign(
    "alike: bullets",
    -1,
    ({ place, template }) => (place.own.proposal.prefix.includes("b") ? 1 - template.speech : 0),
    "those like it are entries of a list, and not how people talk",
    "those like it are no list, or how people talk",
  ),
  sign("alike: recur", 1, ({ template }) => 1 - template.once, "those like it come again", "most of those like it come once"),
  sign(
    "alike: alternate",
    1,
    ({ template }) => template.alternating,
    "different names like it take turns",
    "one name like it follows itself",
  ),
  sign(
    "alike: return",
    1,
    ({ template }) => template.returning,
    "two names like it answer each other",
    "names like it do not answer each other",
  ),
  sign(
    "alike: span",
    1,
    ({ template }) => template.span,
    "those like it are found all over the text",
    "those like it stand in one place",
  ),
  sign(
    "alike: single",
    -1,
    ({ template }) => template.count === 1,
    "none other is written like it",
    "others are written like it",
  ),
  sign(
    "alike: few",
    -1,
    ({ template }) => template.count <= 3,
    "hardly any other is written like it",
    "several are written like it",
  ),
  sign(
    "alike: one name",
    -1,
    ({ template }) => template.count >= 3 && template.names === 1,
    "all written like it are one name",
    "different names are written like it",
  ),
  sign(
    "alike: cycle",
    -1,
    ({ template }) => template.cycle,
    "those like it follow each other in one order, as fields do",
    "those like it follow each other in no fixed order",
  ),
  sign("alike: timed", 1, ({ template }) => template.timed, "times go with those like it", "no times go with those like it"),
  sign(
    "alike: marked",
    1,
    ({ template }) => template.marked,
    "those like it are set in bold",
    "those like it are not set in bold",
  ),
  // How it differs from those.
  sign(
    "unlike: person",
    -1,
    ({ place, template }) => Math.max(0, template.person - place.own.person),
    "those like it name people, and it does not",
    "it names somebody as those like it do",
  ),
  sign(
    "unlike: opens",
    -1,
    ({ place, template }) => (place.isInside || place.opens ? 0 : template.opens),
    "those like it begin paragraphs or sentences, and it does not",
    "it begins as those like it do",
  ),
  sign(
    "unlike: text",
    -1,
    ({ place, template }) => (place.own.behind.text === "" ? template.withText : 0),
    "words follow those like it, and none follow it",
    "words follow as they do those like it",
  ),
  sign(
    "unlike: words",
    -1,
    ({ place, template }) => Math.max(0, Math.log1p(place.own.words) - Math.log1p(template.words)),
    "it has more words than those like it",
    "it has no more words than those like it",
  ),
  sign(
    "unlike: sentence",
    -1,
    ({ place, template }) => (place.isSentence ? 0 : template.sentences),
    "sentences follow those like it, and none follows it",
    "a sentence follows as it does those like it",
  ),
  // What it shows of the name.
  sign("name: count", 1, ({ name }) => Math.log1p(name.count), "the name comes often", "the name comes seldom"),
  sign(
    "name: like it",
    1,
    ({ name, place }) => Math.log1p(name.inTemplate.get(place.own.template) ?? 1),
    "the name is often written like this",
    "the name is seldom written like this",
  ),
  sign("name: recurs", 1, ({ name }) => name.count >= 2, "the name comes again", "the name comes once"),
  sign(
    "name: opens",
    1,
    ({ name }) => name.opens,
    "the name begins paragraphs or sentences",
    "the name mostly stands amid sentences",
  ),
  sign(
    "name: opens twice",
    1,
    ({ name }) => name.opening >= 2,
    "the name begins paragraphs or sentences more than once",
    "the name does not begin paragraphs twice",
  ),
  sign(
    "name: opens often",
    1,
    ({ name }) => Math.log1p(name.opening),
    "the name begins many paragraphs or sentences",
    "the name seldom begins a paragraph",
  ),
  sign(
    "name: speech",
    1,
    ({ name }) => name.speech,
    "the name is followed by how people talk",
    "the name is not followed by how people talk",
  ),
  sign("name: sentences", 1, ({ name }) => name.sentences, "sentences follow the name", "no sentences follow the name"),
  sign("name: names as text", -1, ({ name }) => name.nameText, "nothing but names follows it", "more than names follows it"),
  sign("name: low text", -1, ({ name }) => name.lowText, "small letters follow the name", "capitals follow the name"),
  sign(
    "name: otherwise",
    1,
    ({ name }) => name.isWrittenOtherwise,
    "the name is a label in another form, too",
    "the name comes in this form only",
  ),
  sign("name: alternates", 1, ({ name }) => name.alternating, "other names come between", "no other names come between"),
  sign(
    "name: recurs and speaks",
    1,
    ({ name }) => (name.count >= 2 ? name.opens * name.speech : 0),
    "the name comes again where speech begins",
    "the name does not come again where speech begins",
  ),
  sign(
    "inside: opens elsewhere",
    1,
    ({ place, name }) => place.isInside && name.opening >= 1,
    "the same name begins a line elsewhere",
    "the name begins no line",
  ),
  sign(
    "inside: often",
    1,
    ({ place, name }) => (place.isInside ? Math.log1p(name.count) : 0),
    "the same name comes often before a colon",
    "the name does not come often",
  ),
  sign("wrapped", -1, ({ place }) => place.isWrapped, "it runs over the end of a line", "it stands on one line"),
  // What the rules and the page say.
  sign("rules: candidate", 1, ({ isCandidate }) => isCandidate, "it has the form of a label", "it has no common form of a label"),
  sign("rules: label", 1, ({ isRuled }) => isRuled, "it follows a known convention", "it follows no known convention"),
  sign(
    "rules: taken back",
    -1,
    ({ isTakenBack }) => isTakenBack,
    "it reads like a field, a list or something read out",
    "nothing takes it back",
  ),
  sign(
    "rules: person",
    1,
    ({ isRuled, place }) => (isRuled ? place.own.person : 0),
    "it follows a known convention",
    "it follows no known convention",
  ),
  sign(
    "rules: alike",
    1,
    ({ template }) => template.ruled,
    "those like it follow a known convention",
    "those like it follow no known convention",
  ),
  sign(
    "rules: name",
    1,
    ({ name }) => name.ruled,
    "the name follows a known convention elsewhere",
    "the name follows no known convention",
  ),
  sign("rules: any", -1, ({ document }) => document.ruled > 0, "the text has other labels", "the text has no other labels"),
  sign(
    "rules: many",
    -1,
    ({ document }) => Math.log1p(document.ruled),
    "the text has many other labels",
    "the text has few other labels",
  ),
  sign(
    "rules: elsewhere",
    -1,
    ({ document, template }) => document.ruled > 0 && template.ruled === 0,
    "the other labels of the text are written otherwise",
    "the labels of the text are written like it",
  ),
  sign(
    "text: FAQ",
    -1,
    ({ document }) => document.isFaq,
    "the title says that the questions were written, not asked",
    "the title speaks of no list of written questions",
  ),
  sign(
    "text: technical",
    -1,
    ({ document }) => document.technical,
    "the text has much code and many addresses",
    "the text has little code",
  ),
  sign(
    "text: technical, no talk",
    -1,
    ({ document, template }) => document.technical * (1 - template.speech),
    "the text has much code, and those like it are not how people talk",
    "the text has little code, or those like it are how people talk",
  ),
  sign("page", -1, ({ isPage }) => isPage, "its line looks like a part of the page", "its line is no part of the page"),
];

/** A text of fewer paragraphs is no address. */
const ADDRESS = 3;
/** So many like it that name people are hardly more than itself. */
const ALONE = 2.5;

/** True where one person speaks, and is named once, before the first words. */
export function isAloneAtHead({ place, template, document }: Subject): boolean {
  const { own, heads, blankBefore, speaks, isSentence } = place;
  if (document.paragraphs < ADDRESS || !heads || !blankBefore || !speaks || !isSentence || own.behind.text === "") return false;
  return own.person >= SURE_PERSON && template.count * template.person <= ALONE;
}

function isGlued({ own: { behind, proposal } }: Place): boolean {
  return behind.text !== "" && proposal.style === "colon" && proposal.separator.end === proposal.textStart;
}

/** The signs of a subject, in the order of `SIGNS`. */
export function signsOf(subject: Subject): Float64Array {
  const signs = new Float64Array(SIGNS.length);
  for (let j = 0; j < signs.length; j++) signs[j] = (SIGNS[j] as Sign).of(subject);
  return signs;
}
