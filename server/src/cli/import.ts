/** `transcript import`: transcripts from other formats, beside the originals. */

import { dirname, join, parse } from "node:path";
import { statsOf } from "../files/file-names";
import { pdfText } from "../files/pdf";
import { FileTrouble, mustBeNew, mustBeWhole, readFoundFile } from "../files/text-file";
import {
  IMPORTED_ENDINGS,
  type Imported,
  imported,
  importedBytes,
  importedPages,
  isBinary,
  isImportable,
  isPdf,
} from "../imports/importers";
import { writeTimes } from "../imports/times-file";
import { counted } from "../text/counted";
import { english } from "../text/message";
import { timesNameOf } from "../text/transcript-names";
import { type Arguments, type FileCommand, lastValue, type Option } from "./command";
import { FOLDER, mustBeApart, save } from "./made-files";

interface Outcome {
  /** What goes to standard output; null where a file was written. */
  readonly printed: string | null;
  /** True where precise times were written, too. */
  readonly hasTimes: boolean;
  /** What a person has to know of it, a line each. */
  readonly remarks: readonly string[];
}

const NO_TIMES: Option = { name: "no-times", summary: "write no .times.json, which keeps precise times for exports" };

export const importFiles: FileCommand<Outcome> = {
  name: "import",
  summary:
    "Make transcripts of captions, JSON of speech recognition, texts of meeting services, web pages and documents; the originals stay as they are.",
  operands: "PATH…",
  options: [FOLDER, NO_TIMES],
  inFolder: {
    takes: isImportable,
    none: `no file in this folder can be imported; these can, if they are no transcripts yet: ${IMPORTED_ENDINGS.join(", ")}`,
  },
  admits: (names, given) => mustBeApart(names, (name) => targetOf(name, given)),
  visitBytes(name, bytes, given) {
    if (isPdf(name)) return takePdf(name, bytes, given);
    return isBinary(name) ? take(name, importedBytes(name, bytes), given) : null;
  },
  visit(file, given) {
    mustBeWhole(file);
    return take(file.name, imported(file.name, file.text), given);
  },
  report(_given, terminal) {
    let written = 0;
    let timed = 0;
    return {
      take({ printed, hasTimes, remarks }) {
        if (hasTimes) timed++;
        if (printed === null) written++;
        else terminal.print(printed);
        remarks.forEach(terminal.complain);
      },
      end(failed) {
        if (written > 0 || failed > 1)
          terminal.complain(
            `imported ${counted(written, "transcript")}${timed === 0 ? "" : `, ${timed} with precise times (.times.json)`}${failed === 0 ? "" : `; ${counted(failed, "file")} could not be imported`}`,
          );
        return 0;
      },
    };
  },
};

async function takePdf(name: string, bytes: Uint8Array, given: Arguments): Promise<Outcome> {
  const document = await pdfText(bytes);
  return take(name, "trouble" in document ? { refused: document.trouble } : importedPages(document), given);
}

/** Writes the transcript, or leaves it for standard output. Throws `FileTrouble`, also where there is none. */
function take(name: string, result: Imported, given: Arguments): Outcome {
  if ("refused" in result) throw new FileTrouble(name, `${english(result.refused)}; nothing was written`);
  const remarks = result.remarks.map((remark) => `${name}: ${english(remark)}`);
  if (given.flags.has("stdin")) return { printed: result.text, hasTimes: false, remarks };
  const target = targetOf(name, given);
  const hasTimes = result.times !== null && !given.flags.has(NO_TIMES.name);
  // First what may be left over: if this ends in between, the next call goes on.
  if (hasTimes) saveTimes(target, writeTimes(result.times, name), given);
  save(target, result.text, given);
  return { printed: null, hasTimes, remarks };
}

/** Writes precise times next to a transcript that is to be written. Throws `FileTrouble`, also where either is there already, but for the same times. */
function saveTimes(transcript: string, text: string, given: Arguments): void {
  mustBeNew(transcript);
  const target = timesNameOf(transcript);
  if (statsOf(target) !== null && readFoundFile(target).text === text) return;
  save(target, text, given);
}

/** The path of what is made of a file. */
function targetOf(path: string, given: Arguments): string {
  return join(lastValue(given, FOLDER.name) ?? dirname(path), `${parse(path).name}.transcript.txt`);
}
