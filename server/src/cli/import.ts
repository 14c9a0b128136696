/** `transcript import`: transcripts from other formats, beside the originals. */

import { dirname, join, parse } from "node:path";
import { FileTrouble, mustBeWhole } from "../files/text-file";
import { imported } from "../imports/importers";
import { counted } from "../text/counted";
import { type Arguments, type FileCommand, lastValue } from "./command";
import { FOLDER, mustBeApart, save } from "./made-files";

/** What goes to standard output; null where a file was written. */
type Outcome = string | null;

export const importFiles: FileCommand<Outcome> = {
  name: "import",
  summary: "Make transcripts of captions, JSON of speech recognition and web pages; the originals stay as they are.",
  operands: "FILE…",
  options: [FOLDER],
  admits: (names, given) => mustBeApart(names, (name) => targetOf(name, given)),
  visit(file, given) {
    mustBeWhole(file);
    const result = imported(file.name, file.text);
    if ("refused" in result) throw new FileTrouble(file.name, `${result.refused}; nothing was written`);
    if (given.flags.has("stdin")) return result.text;
    save(targetOf(file.name, given), result.text, given);
    return null;
  },
  report(_given, terminal) {
    let written = 0;
    return {
      take(printed) {
        if (printed === null) written++;
        else terminal.print(printed);
      },
      end() {
        if (written > 0) terminal.complain(`imported ${counted(written, "transcript")}`);
        return 0;
      },
    };
  },
};

/** The path of what is made of a file. */
function targetOf(path: string, given: Arguments): string {
  return join(lastValue(given, FOLDER.name) ?? dirname(path), `${parse(path).name}.transcript.txt`);
}
