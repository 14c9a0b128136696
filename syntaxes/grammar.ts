/**
 * The TextMate grammar, in named parts: `npm run generate` writes transcript.tmLanguage.json from them.
 *
 * A grammar sees one line at a time, so it colours only what needs no context: what only the rest of the document could
 * decide, most labels among it, is the parser's, whose semantic tokens colour it. Scopes are those that common themes colour.
 */

import { LINK_PLACEHOLDER } from "../server/src/facts/catalogue-parts";
import { DELIVERY_NOTE as PARSER_DELIVERY_NOTE } from "../server/src/facts/header-lines";
import { AFFILIATION, CUE_LABEL, QUESTION_LABELS, SPEAKER, SPEAKER_LABELS } from "./labels";
import { fromParser, ignoringCase } from "./oniguruma";
import { anyOf, BRACKETED_CLOCK, CLOCK, DATE, DATELINE, LETTER, re, S } from "./patterns";
import type { Grammar } from "./rule";
import { BOILERPLATE, END_MARKERS, EVENTS, GAPS, HEADER_FIELDS, NOTES, OCCASIONS } from "./words";

const OCCASION = anyOf(OCCASIONS);
const BYLINE = re`${S}{0,20}(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|Przez)${S}{1,2}(?=\p{Lu})[^\n]{2,150}(?<![.?!:,;])${S}{0,20}$`;
const DELIVERY_NOTE = re`${S}{0,40}${fromParser(PARSER_DELIVERY_NOTE)}${S}{0,40}$`;
const PLACEHOLDER = fromParser(ignoringCase(LINK_PLACEHOLDER.source));
const HEADER_LINE = re`(?:${BYLINE}|${S}{0,40}•|${DELIVERY_NOTE}|${DATELINE})`;
// A short first line that is no sentence and no label, or one that names the occasion.
const NO_LABEL = re`(?![^:：\n]{0,60}[:：]|Q${S}|WEBVTT|\d{1,6}$)`;
const FIRST_LINE = re`${S}{0,40}(?:#{1,6}${S}{1,4})?(?:${NO_LABEL}[\p{Lu}\p{Nd}«“"¿\p{Han}][^\n]{2,140}(?<![.?!…,;:])|(?=\p{Lu})${OCCASION}[^\n]{0,240})`;
const TITLE_SCOPE = "entity.name.section.title.transcript markup.heading.title.transcript";
const FRONT_MATTER_KEY = re`[\p{L}_][\p{L}\p{Nd}_ -]{0,40}:`;

/** A note in brackets that holds one of these words near its start. */
function bracketed(words: readonly string[]): string {
  return re`(?:\\?\[|\(|<)(?:[^\[\]()<>\n]{0,24}[^\[\]()<>\p{L}\n])?(?i:${words.join("|")})[^\[\]()<>\n]{0,60}[\])>]`;
}

/** What syntaxes/transcript.tmLanguage.json holds. */
export const GRAMMAR: Grammar = {
  name: "Transcript",
  scopeName: "text.transcript",
  comment: "Generated from syntaxes/grammar.ts by npm run generate.",
  // Few patterns at the root: those with \A make vscode-textmate compile all beside them anew for the first line.
  patterns: [{ include: "#front-matter" }, { include: "#header" }, { include: "#body" }],
  repository: {
    // Ends at its closing rule, or at the first line that cannot belong to it: a rule on top of a file is no front matter.
    "front-matter": {
      name: "meta.front-matter.transcript",
      begin: re`\A(---)${S}{0,40}$`,
      beginCaptures: { 1: { name: "punctuation.definition.front-matter.transcript" } },
      end: re`^(---|\.\.\.)${S}{0,40}$|^(?!${FRONT_MATTER_KEY}|${S}{0,40}- |${S}{1,40}\S|#)`,
      endCaptures: { 1: { name: "punctuation.definition.front-matter.transcript" } },
      patterns: [
        { name: "comment.line.number-sign.front-matter.transcript", match: re`^${S}{0,40}#.*$` },
        {
          match: re`^(${S}{0,40}(?:- )?)(${FRONT_MATTER_KEY})(?=${S}|$)`,
          captures: { 2: { name: "entity.name.tag.field.transcript" } },
        },
        { name: "constant.numeric.date.transcript", match: re`(?<!${LETTER})\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,12}Z?)?` },
        { name: "string.unquoted.front-matter.transcript", match: re`[^\s,\[\]'"][^,\[\]'"\n]{0,2000}` },
        { name: "string.quoted.front-matter.transcript", match: re`['"\[\]]` },
      ],
    },
    // The first line, and what may follow it before anybody speaks: only here is a line a title or a byline.
    header: {
      begin: re`\A(?=${HEADER_LINE}|${FIRST_LINE}$)`,
      while: re`^(?=${HEADER_LINE}|${S}{0,40}$)`,
      patterns: [
        { include: "#boilerplate" },
        { include: "#dateline" },
        { include: "#delivery-note" },
        { include: "#byline" },
        { match: `^(${FIRST_LINE})$`, captures: { 1: { name: TITLE_SCOPE, patterns: [{ include: "#date" }] } } },
      ],
    },
    body: { begin: "^", while: "^", patterns: [{ include: "#line-start" }, { include: "#inline" }] },
    // A line that says who speaks on what occasion, without being a sentence.
    occasion: {
      match: re`^(${S}{0,40}(?=\p{Lu})${OCCASION}${S}(?:by|with|of|par|von|mit|de|del|con)${S}[^\n]{2,240}(?<![.?!…,;:]))$`,
      captures: { 1: { name: TITLE_SCOPE, patterns: [{ include: "#date" }] } },
    },
    byline: {
      match: re`^(?=${BYLINE})${S}{0,20}(\p{L}{2,5})${S}{1,2}([^\n]{2,160})$`,
      captures: { 1: { name: "keyword.other.byline.transcript" }, 2: { name: "support.class.byline.transcript" } },
    },
    "line-start": {
      patterns: [
        { include: "#end-marker" },
        { include: "#boilerplate" },
        { include: "#rule" },
        { include: "#captions" },
        { include: "#dateline" },
        { include: "#delivery-note" },
        { include: "#occasion" },
        { include: "#heading" },
        { include: "#field" },
        { include: "#question-label" },
        { include: "#speaker-label" },
        { include: "#line-note" },
        { include: "#line-timecode" },
      ],
    },
    boilerplate: {
      match: re`^(${S}{0,40}(?:[•·▪*-]${S}{1,3})?(?:${BOILERPLATE.join("|")})${S}{0,40})$`,
      captures: { 1: { name: "comment.block.boilerplate.transcript", patterns: [{ include: "#in-boilerplate" }] } },
    },
    // Dimmed like the rest of its line: the scopes are there for those who want another colour.
    "in-boilerplate": {
      patterns: [
        { name: "comment.block.placeholder.transcript", match: PLACEHOLDER },
        { name: "comment.block.hashtag.transcript", match: re`(?<!${LETTER})#[\p{L}\p{Nd}_]{1,60}` },
        { name: "comment.block.handle.transcript", match: re`(?<!${LETTER})@[\p{L}\p{Nd}_]{1,40}` },
        { name: "comment.block.update-date.transcript", match: re`(?<!\p{Nd})${DATE}` },
      ],
    },
    rule: { name: "comment.line.rule.transcript", match: re`^${S}{0,40}([▬_=*~─━-])(?:${S}?\1){2,2000}${S}{0,40}$` },
    captions: {
      patterns: [
        {
          match: re`^(WEBVTT)(?=${S}|$)(.*)$`,
          captures: { 1: { name: "keyword.other.webvtt.transcript" }, 2: { name: "comment.line.webvtt.transcript" } },
        },
        { name: "constant.numeric.cue-number.transcript", match: re`^\d{1,6}${S}{0,8}$` },
        // The lines below a caption's times, up to a blank one.
        {
          name: "meta.cue.transcript",
          begin: re`^${S}{0,8}(${CLOCK})${S}{1,4}(-->)${S}{1,4}(${CLOCK})(.*)$`,
          beginCaptures: {
            1: { name: "constant.numeric.timecode.transcript" },
            2: { name: "keyword.operator.cue.transcript" },
            3: { name: "constant.numeric.timecode.transcript" },
            4: { name: "comment.line.cue-settings.transcript" },
          },
          end: re`^(?=${S}{0,8}$)`,
          patterns: [{ include: "#question-label" }, { include: "#speaker-label" }, CUE_LABEL, { include: "#inline" }],
        },
      ],
    },
    dateline: {
      name: "meta.dateline.transcript",
      match: re`^(${DATELINE})`,
      captures: { 1: { patterns: [{ include: "#date" }, { include: "#time" }] } },
    },
    date: { name: "constant.numeric.date.transcript", match: re`(?<!\p{Nd})${DATE}` },
    time: {
      name: "constant.numeric.time.transcript",
      match: re`(?<!\p{Nd})\d{1,2}(?:[:.hH]\d{2}(?::\d{2})?)?${S}?(?:[AaPp]\.?[Mm]\.?|Uhr|[hH]|(?<=[:.hH]\d{2}))(?!${LETTER})`,
    },
    "delivery-note": { name: "storage.modifier.delivery-note.transcript", match: `^${DELIVERY_NOTE}` },
    "end-marker": {
      name: "keyword.other.end-marker.transcript",
      match: re`^${S}{0,60}(?:${END_MARKERS.join("|")})${S}{0,40}$`,
    },
    heading: {
      name: "markup.heading.transcript",
      match: re`^(#{1,6})${S}{1,4}\S.*$`,
      captures: { 1: { name: "punctuation.definition.heading.transcript" } },
    },
    field: {
      match: re`^${S}{0,8}((?=\p{Lu})${anyOf(HEADER_FIELDS)}:)(?=${S}{1,20}\S)`,
      captures: { 1: { name: "entity.name.tag.field.transcript" } },
    },
    "question-label": { patterns: QUESTION_LABELS },
    "speaker-label": { patterns: SPEAKER_LABELS },
    "before-name": {
      patterns: [
        { include: "#timecode" },
        { include: "#clock" },
        { name: "punctuation.definition.bold.transcript", match: re`\\?\*\\?\*_?|__` },
        { name: "punctuation.definition.turn.transcript", match: ">{2,3}|[<–—•-]" },
      ],
    },
    "after-name": {
      patterns: [
        { include: "#timecode" },
        { include: "#clock" },
        { include: "#note" },
        { name: "storage.modifier.note.transcript", match: re`\(\d{1,4}\)|\\?\[\d{1,4}\\?\]` },
        {
          match: re`(\(|\\?\[)([^()\n]{1,80}?)(\)|\\?\])`,
          captures: {
            1: { name: "punctuation.definition.affiliation.transcript" },
            2: { name: AFFILIATION },
            3: { name: "punctuation.definition.affiliation.transcript" },
          },
        },
        {
          match: re`(,)${S}([^()\[\]:\n]{1,120})`,
          captures: { 1: { name: "punctuation.definition.affiliation.transcript" }, 2: { name: AFFILIATION } },
        },
      ],
    },
    // A line that is one bracket and nothing else.
    "line-note": {
      match: re`^${S}{0,40}(\([^()\n]{2,120}\)|\\?\[[^\[\]\n]{2,120}\]|<(?=\p{Lu})[^<>\n]{2,80}>)${S}{0,40}$`,
      captures: { 1: { patterns: [{ include: "#inline" }, { name: "string.other.event.transcript", match: ".{1,200}" }] } },
    },
    "line-timecode": {
      patterns: [
        {
          name: "constant.numeric.time.transcript",
          match: re`^${S}{0,40}\d{1,2}[:.]\d{2}${S}?(?:[AaPp]\.?[Mm]\.?|Uhr)(?:${S}[A-Z]{2,5})?${S}{0,40}$`,
        },
        { name: "constant.numeric.timecode.transcript", match: re`^${S}{0,40}${CLOCK}(?=${S}{0,40}$|${S}{1,4}\p{Lu})` },
      ],
    },
    inline: {
      patterns: [
        { include: "#voice" },
        { include: "#timecode" },
        { include: "#note" },
        { name: "constant.language.gap.transcript", match: bracketed(GAPS) },
        { name: "string.other.event.transcript", match: bracketed(EVENTS) },
        { name: "comment.block.placeholder.transcript", match: PLACEHOLDER },
        { include: "#link" },
      ],
    },
    // WebVTT: <v Name>
    voice: {
      patterns: [
        {
          name: "meta.label.transcript",
          match: re`(<)(v(?:\.[\p{L}\p{Nd}_.-]{1,40})?)${S}{1,3}([^<>\n]{1,80})(>)`,
          captures: {
            1: { name: "punctuation.definition.tag.transcript" },
            2: { name: "entity.name.tag.voice.transcript" },
            3: { name: SPEAKER },
            4: { name: "punctuation.definition.tag.transcript" },
          },
        },
        { name: "punctuation.definition.tag.transcript", match: "</v>" },
      ],
    },
    timecode: { name: "constant.numeric.timecode.transcript", match: BRACKETED_CLOCK },
    clock: { name: "constant.numeric.timecode.transcript", match: re`(?<!\p{Nd})${CLOCK}` },
    note: { name: "storage.modifier.note.transcript", match: bracketed(NOTES) },
    link: {
      patterns: [
        {
          name: "string.other.link.transcript markup.underline.link.transcript",
          match: re`(?<!${LETTER})(?:https?://|www\.)[^\s<>"“”«»\])]{1,2000}`,
        },
        {
          name: "string.other.link.transcript markup.underline.link.transcript",
          match: re`(?<![\p{L}\p{Nd}.+_%-])[\p{L}\p{Nd}.+_%-]{1,64}@[\p{L}\p{Nd}-]{1,63}(?:\.[\p{L}\p{Nd}-]{1,63}){1,6}`,
        },
        { name: "string.other.link.handle.transcript", match: re`(?<![\p{L}\p{Nd}_/@.&])@[\p{L}_][\p{L}\p{Nd}_]{1,40}` },
        { name: "string.other.link.hashtag.transcript", match: re`(?<![\p{L}\p{Nd}_/#&(])#\p{L}[\p{L}\p{Nd}_]{1,60}` },
      ],
    },
  },
};
