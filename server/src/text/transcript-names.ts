/** What a transcript, and files that belong to it, are called. */

const ENDING = /(?:\.transcript)?\.txt$|\.(?:transcript|md|vtt|srt)$/i;
const TIMES_ENDING = ".times.json";

/** The name, path or URI of a transcript without the ending of transcripts. */
export function transcriptStem(name: string): string {
  return name.replace(ENDING, "");
}

/** The name of the file that keeps the precise times of a transcript, by the transcript’s name, path or URI: `talk.times.json` of `talk.transcript.txt`. */
export function timesNameOf(transcript: string): string {
  return `${transcriptStem(transcript)}${TIMES_ENDING}`;
}

/** True for the name of such a file, which is never a transcript itself. */
export function isTimesName(name: string): boolean {
  return name.toLowerCase().endsWith(TIMES_ENDING);
}
