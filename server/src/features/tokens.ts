/** The parts of a transcript that are coloured by what the whole text says of them. */

import type { HeaderLine, Outline, Turn } from "../facts/model";
import { outline } from "../facts/outline";
import type { Line } from "../syntax/line";
import type { Transcript } from "../syntax/transcript";
import { lineAt, lineSpan } from "../text/source";
import type { Span } from "../text/span";

/** How a kind of token is told to clients. */
export interface KindData {
  /** The protocol's own token type, so that every theme and client has a colour for it. */
  readonly type: string;
  /** Our modifier, which tells apart what shares a type. */
  readonly modifier: string;
  /** The grammar's scope for the same thing. */
  readonly scope: string;
  /** Whether it is bold, whatever the grammar has made of the same words; left out, as the grammar has it. */
  readonly bold?: boolean;
  /** For the manifest. */
  readonly description: string;
}

/** The kinds of tokens. */
export const TOKEN_KINDS = {
  title: {
    type: "class",
    modifier: "title",
    scope: "markup.heading.title.transcript",
    description: "The title of a transcript.",
  },
  byline: {
    type: "decorator",
    modifier: "byline",
    scope: "support.class.byline.transcript",
    description: "The byline.",
  },
  dateline: {
    type: "number",
    modifier: "dateline",
    scope: "constant.numeric.date.transcript",
    description: "The date of the event.",
  },
  "delivery-note": {
    type: "modifier",
    modifier: "deliveryNote",
    scope: "storage.modifier.delivery-note.transcript",
    description: "Delivery note: (As delivered).",
  },
  boilerplate: {
    type: "comment",
    modifier: "boilerplate",
    scope: "comment.block.boilerplate.transcript",
    description: "Leftovers from the web page.",
  },
  questioner: {
    type: "keyword",
    modifier: "questioner",
    scope: "keyword.control.questioner.transcript",
    bold: true,
    description: "Label of a speaker who asks.",
  },
  principal: {
    type: "function",
    modifier: "principal",
    scope: "entity.name.type.speaker.transcript",
    bold: true,
    description: "Label of a speaker who answers.",
  },
  moderator: {
    type: "function",
    modifier: "moderator",
    scope: "entity.name.type.speaker.transcript",
    bold: true,
    description: "Label of a speaker who leads the conversation.",
  },
  interpreter: {
    type: "function",
    modifier: "interpreter",
    scope: "entity.name.type.speaker.transcript",
    bold: true,
    description: "Label of an interpreter.",
  },
  speaker: {
    type: "function",
    modifier: "speaker",
    scope: "entity.name.type.speaker.transcript",
    bold: true,
    description: "Label of any other speaker.",
  },
  affiliation: {
    type: "parameter",
    modifier: "affiliation",
    scope: "variable.parameter.affiliation.transcript",
    // The second line of a wrapped label may look like a label of its own.
    bold: false,
    description: "The outlet or office after a name.",
  },
  event: {
    type: "string",
    modifier: "event",
    scope: "string.other.event.transcript",
    description: "What is not speech: (Laughter.)",
  },
  gap: {
    type: "enumMember",
    modifier: "gap",
    scope: "constant.language.gap.transcript",
    description: "Words that could not be heard: [inaudible]",
  },
  timecode: {
    type: "number",
    modifier: "timecode",
    scope: "constant.numeric.timecode.transcript",
    description: "A time of the recording.",
  },
  "end-marker": {
    type: "macro",
    modifier: "endMarker",
    scope: "keyword.other.end-marker.transcript",
    description: "The line that closes the record.",
  },
} as const satisfies Readonly<Record<string, KindData>>;

export type TokenKind = keyof typeof TOKEN_KINDS;

export interface Token {
  readonly kind: TokenKind;
  /** Inside one line, not empty. */
  readonly span: Span;
}

/** The tokens of a transcript in text order; none overlaps another. */
export function tokens(transcript: Transcript): readonly Token[] {
  const facts = outline(transcript);
  const all = [...headerTokens(transcript, facts), ...boilerplateTokens(transcript, facts), ...endTokens(transcript, facts)]
    .concat(facts.turns.flatMap((turn) => labelTokens(turn).flatMap((token) => byLine(transcript, token))))
    .concat(facts.brackets.map(({ kind, span }) => ({ kind, span })))
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return all.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function headerTokens(transcript: Transcript, { header, date }: Outline): readonly Token[] {
  const { title, byline, dateline, deliveryNote } = header;
  return [
    ...titleTokens(transcript, title),
    ...(byline === null ? [] : [{ kind: "byline" as const, span: byline.span }]),
    ...(dateline === null ? [] : [{ kind: "dateline" as const, span: date?.source === "dateline" ? date.span : dateline.span }]),
    ...(deliveryNote === null ? [] : [{ kind: "delivery-note" as const, span: deliveryNote.span }]),
  ];
}

function titleTokens(transcript: Transcript, title: HeaderLine | null): readonly Token[] {
  return title === null ? [] : byLine(transcript, { kind: "title", span: title.span });
}

/** A token that is wrapped, such as a title's or a label's: one on each of its lines. */
function byLine({ source }: Transcript, { kind, span }: Token): readonly Token[] {
  const first = lineAt(source, span.start);
  const last = lineAt(source, span.end);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const { start, end } = lineSpan(source, first + i);
    return { kind, span: { start: Math.max(start, span.start), end: Math.min(end, span.end) } };
  });
}

function boilerplateTokens(transcript: Transcript, { boilerplate }: Outline): readonly Token[] {
  return boilerplate.flatMap(({ from, to }) =>
    transcript.lines
      .slice(from, to + 1)
      .map((line, i) => ({ kind: "boilerplate" as const, span: written(transcript, line, from + i) })),
  );
}

function endTokens(transcript: Transcript, { endMarker }: Outline): readonly Token[] {
  const line = endMarker === null ? undefined : transcript.lines[endMarker];
  return line === undefined || endMarker === null ? [] : [{ kind: "end-marker", span: written(transcript, line, endMarker) }];
}

/** A line without the white space around it. */
function written({ source }: Transcript, { from, to }: Line, line: number): Span {
  const start = source.lineStarts[line] ?? 0;
  return { start: start + from, end: start + to };
}

function labelTokens({ label, role }: Turn): readonly Token[] {
  return [
    ...(label.timecode === null ? [] : [{ kind: "timecode" as const, span: label.timecode }]),
    { kind: speakerKind(role, label.text), span: label.name },
    ...(label.affiliation === null ? [] : [{ kind: "affiliation" as const, span: label.affiliation }]),
  ];
}

const INTERPRETER =
  /\b(?:interpreter|translator|interprète|dolmetscher(?:in)?|intérprete|interprete)\b|переводчи(?:к|ца)|перекладач/iu;

function speakerKind(role: Turn["role"], name: string): TokenKind {
  if (INTERPRETER.test(name)) return "interpreter";
  if (role === "question") return "questioner";
  if (role === "answer") return "principal";
  return role === "moderator" ? "moderator" : "speaker";
}
