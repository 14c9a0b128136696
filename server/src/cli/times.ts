/** The precise times of a recording, from the disk. */

import { statsOf } from "../files/file-names";
import { FileTrouble, mustBeWhole, readFoundFile, readTextFile } from "../files/text-file";
import { imported, isImportable } from "../imports/importers";
import type { SpeechTimes } from "../imports/speech-times";
import { readTimes } from "../imports/times-file";
import { isTimesName, timesNameOf } from "../text/transcript-names";

export interface Times {
  /** The file that they are from; empty where there is none. */
  readonly name: string;
  /** Null where there are none. */
  readonly speech: SpeechTimes | null;
  /** What is wrong with the file; null where nothing is. */
  readonly trouble: FileTrouble | null;
  /** True where the call names the file. */
  readonly areNamed: boolean;
}

export const NO_TIMES: Times = { name: "", speech: null, trouble: null, areNamed: false };

/** The times in the file next to a transcript that is called after it. */
export function timesBeside(transcript: string): Times {
  const name = timesNameOf(transcript);
  if (statsOf(name) === null) return NO_TIMES;
  try {
    const file = readFoundFile(name);
    mustBeWhole(file);
    return { name, speech: speechIn(name, file.text), trouble: null, areNamed: false };
  } catch (error) {
    if (error instanceof FileTrouble) return { name, speech: null, trouble: error, areNamed: false };
    throw error;
  }
}

/** The times in a file that the call names: such a file, or captions and the like. Throws `FileTrouble`. */
export function timesIn(name: string): Times {
  const file = readTextFile(name);
  mustBeWhole(file);
  if (isTimesName(name) || !isImportable(name)) return { name, speech: speechIn(name, file.text), trouble: null, areNamed: true };
  const result = imported(name, file.text);
  if ("refused" in result) throw new FileTrouble(name, result.refused);
  if (result.times === null) throw new FileTrouble(name, "has no precise times; name captions, or JSON of speech recognition");
  return { name, speech: result.times, trouble: null, areNamed: true };
}

function speechIn(name: string, text: string): SpeechTimes {
  const times = readTimes(text);
  if ("refused" in times) throw new FileTrouble(name, times.refused);
  return times;
}
