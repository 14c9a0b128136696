/** WebVTT and SubRip. */

import type { Cue, TranscriptDocument } from "./document";

/** WebVTT, its header as notes, the speaker of each turn in a voice tag. */
export function writeVtt({ header }: TranscriptDocument, cues: readonly Cue[]): string {
  const notes = header.map(({ text }) => `NOTE ${text.replaceAll("-->", "→").replace(/\s*[\r\n]\s*/g, " ")}`);
  const blocks = cues.map(({ start, end, lines: printed }) => {
    // Whoever goes on is named in each caption.
    const lines = printed.map((line, i) => (i === 0 ? { ...line, label: line.label ?? line.speaker ?? null } : line));
    // Only a voice that has the whole caption needs no end.
    const isShared = lines.some(({ label }, i) => i > 0 && label !== null);
    let isOpen = false;
    const texts = lines.map(({ label, text }, i) => {
      isOpen ||= label !== null;
      const ends = isShared && isOpen && lines[i + 1]?.label !== null;
      if (ends) isOpen = false;
      return `${label === null ? "" : `<v ${voice(label)}>`}${vttText(text)}${ends ? "</v>" : ""}`;
    });
    return [`${time(start, ".")} --> ${time(end, ".")}`, ...texts].join("\n");
  });
  return `${["WEBVTT", ...notes, ...blocks].join("\n\n")}\n`;
}

/** SubRip; the speaker of each turn before a colon, as it has no other place for them. */
export function writeSrt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ start, end, lines }, i) => {
    const texts = lines.map(({ label, text }) => oneBlock(label === null ? text : `${label}: ${text}`));
    return [i + 1, `${time(start, ",")} --> ${time(end, ",")}`, ...texts].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

function vttText(text: string): string {
  return oneBlock(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A blank line would end the caption. */
function oneBlock(text: string): string {
  return text
    .replaceAll("-->", "→")
    .replace(/\s*[\r\n]+\s*/g, "\n")
    .trim();
}

/** The annotation of a tag ends with its bracket. */
function voice(label: string): string {
  return vttText(label).replace(/\s+/g, " ");
}

function time(seconds: number, point: string): string {
  const all = Math.round(seconds * 1000);
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  const whole = `${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1000) % 60)}`;
  return `${whole}${point}${String(all % 1000).padStart(3, "0")}`;
}
