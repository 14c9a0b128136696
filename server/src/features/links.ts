/** What leads out of a transcript: addresses, mail, social handles, and times of the recording where the header names it. */

import { memoLine } from "../facts/memo";
import { outline } from "../facts/outline";
import { secondsOf } from "../facts/timecodes";
import type { Transcript } from "../syntax/transcript";
import { lineSpan, slice } from "../text/source";
import { type Span, shift } from "../text/span";

export interface Link {
  readonly span: Span;
  /** A URI. */
  readonly target: string;
}

/** The links of a transcript in text order. */
export function links(transcript: Transcript): readonly Link[] {
  const inLines = transcript.source.lineStarts.flatMap((start, line) =>
    linksOfLine(transcript, line).map(({ span, target }) => ({ span: shift(span, start), target })),
  );
  return [...inLines, ...timecodeLinks(transcript)].sort((a, b) => a.span.start - b.span.start);
}

const linksOfLine = memoLine(findLinks);

const ADDRESS = /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"“”«»]{2,2000}/giu;
const MAIL = /(?<![\p{L}\p{N}._%+@-])[\w.%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@])/gu;
const HANDLE = /(?<![\p{L}\p{N}.@/])@([\w.-]{1,60})(?:@((?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}))?/gu;

function findLinks(text: string): readonly Link[] {
  if (!text.includes("@") && !/https?:|www\./i.test(text)) return [];
  const found: Link[] = [];
  const add = (start: number, words: string, target: string) => {
    const span = { start, end: start + words.length };
    if (!found.some((one) => one.span.start < span.end && span.start < one.span.end)) found.push({ span, target });
  };
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    const address = withoutPunctuation(match);
    add(index, address, /^www\./i.test(address) ? `https://${address}` : address);
  }
  for (const { 0: mail, index } of text.matchAll(MAIL)) add(index, mail, `mailto:${mail}`);
  for (const { 0: match, 1: name = "", 2: server, index } of text.matchAll(HANDLE)) {
    const handle = name.replace(/[.-]+$/, "");
    if (server !== undefined) add(index, match, `https://${server}/@${name}`);
    else if (handle !== "") {
      const profile = PROFILES.find(({ named }) => named.test(text));
      if (profile !== undefined) add(index, `@${handle}`, `${profile.address}${handle}`);
    }
  }
  return found;
}

/** Where a handle leads, by the network that its line names; a handle alone could be anywhere. */
const PROFILES: readonly { readonly named: RegExp; readonly address: string }[] = [
  { named: /\btwitter\b|\bx\.com\b/i, address: "https://x.com/" },
  { named: /(?<![\p{L}\p{N}])X(?=\s*[:(@])/u, address: "https://x.com/" },
  { named: /\binstagram\b/i, address: "https://www.instagram.com/" },
  { named: /\byoutube\b/i, address: "https://www.youtube.com/@" },
  { named: /\b(?:telegram|t\.me)\b/i, address: "https://t.me/" },
  { named: /\btiktok\b/i, address: "https://www.tiktok.com/@" },
  { named: /\bthreads\b/i, address: "https://www.threads.net/@" },
  { named: /\bfacebook\b/i, address: "https://www.facebook.com/" },
];

/** An address without what belongs to the sentence: a full stop, a bracket that was not opened in it. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  for (;;) {
    const last = address.charAt(end - 1);
    const isSurplus = ".,;:!?'’”…*_".includes(last) || (last === ")" && !address.slice(0, end).includes("(")) || last === "]";
    if (!isSurplus || end <= 1) return address.slice(0, end);
    end--;
  }
}

/** Timecodes that lead into the recording; none where the header does not say where that is. */
function timecodeLinks(transcript: Transcript): readonly Link[] {
  const media = mediaAddress(transcript);
  if (media === null) return [];
  const { source } = transcript;
  const { turns, brackets } = outline(transcript);
  const inText = brackets.filter(({ kind }) => kind === "timecode").map(({ span }) => span);
  // A time in brackets is in both lists.
  const inLabels = turns.flatMap(({ label: { timecode } }) =>
    timecode === null || "[(".includes(source.text.charAt(timecode.start - 1)) ? [] : [timecode],
  );
  return [...inLabels, ...inText].flatMap((span) => {
    const seconds = secondsOf(slice(source, span));
    return seconds === null ? [] : [{ span, target: atTime(media, seconds) }];
  });
}

const MEDIA_KEYS = new Set([
  "media",
  "video",
  "audio",
  "recording",
  "youtube",
  "video_url",
  "audio_url",
  "media_url",
  "enclosure",
]);
const MEDIA =
  /^https?:\/\/(?:[\w-]{1,60}\.)*(?:youtube\.com|youtu\.be|vimeo\.com)\/|\.(?:mp3|mp4|m4a|ogg|opus|wav|webm|mov)(?:[?#]|$)/i;

/** The address of the recording: a field of the front matter, or an address of a header line that can only be one. */
function mediaAddress(transcript: Transcript): string | null {
  const { frontMatter, lines } = outline(transcript).header;
  const field = frontMatter?.fields.find(({ key, text }) => MEDIA_KEYS.has(key) && /^["']?https?:/.test(text));
  if (field !== undefined) return field.text.replace(/^["']|["']$/g, "");
  for (const line of lines) {
    const media = findLinks(slice(transcript.source, lineSpan(transcript.source, line))).find(({ target }) => MEDIA.test(target));
    if (media !== undefined) return media.target;
  }
  return null;
}

function atTime(media: string, seconds: number): string {
  if (/youtube\.com|youtu\.be/.test(media)) return `${media}${media.includes("?") ? "&" : "?"}t=${seconds}s`;
  return `${media.replace(/#.*$/, "")}#t=${seconds}`;
}
