/** `transcript export`: transcripts in other formats. */

import { basename, join } from "node:path";
import { FileTrouble, mustBeWhole, type TextFile } from "../files/text-file";
import { CannotExport, EXPORT_FORMATS, type Exported, type ExportFormat, exported } from "../formats/export-formats";
import { counted } from "../text/counted";
import { knowledgeOf } from "./archives";
import { type Arguments, type FileCommand, lastValue, Misuse } from "./command";
import { didYouMean } from "./did-you-mean";
import { FOLDER, FORCE, mustBeApart, save } from "./made-files";

interface Outcome {
  /** What goes to standard output; null where a file was written. */
  readonly printed: string | null;
  /** What a person has to know of it, a line each. */
  readonly remarks: readonly string[];
}

export const exportFiles: FileCommand<Outcome> = {
  name: "export",
  summary: "Write transcripts in another format, without what is left over from web pages.",
  operands: "PATH…",
  options: [
    { name: "to", value: "FORMAT", summary: `output format: ${EXPORT_FORMATS.map(({ name }) => name).join(", ")}` },
    FOLDER,
    FORCE,
  ],
  admits(names, given) {
    const folder = lastValue(given, FOLDER.name);
    if (folder === null && names.length > 1)
      throw new Misuse(`${counted(names.length, "file")} cannot be printed together; add -o FOLDER`);
    if (folder !== null) mustBeApart(names, (name) => targetOf(name, folder, formatOf(given)));
  },
  visit(file, given) {
    mustBeWhole(file);
    const format = formatOf(given);
    const { text, doubts } = exportedFile(file, given, format);
    const folder = lastValue(given, FOLDER.name);
    if (folder !== null) save(targetOf(file.name, folder, format), text, given);
    return {
      printed: folder === null ? text : null,
      remarks: doubts.map((doubt) => `${file.name}: ${doubt}, probably left over from a web page`),
    };
  },
  report(given, terminal) {
    const { title } = formatOf(given);
    if (given.flags.has(FORCE.name) && lastValue(given, FOLDER.name) === null)
      throw new Misuse("--force replaces files; add -o FOLDER");
    let written = 0;
    return {
      take({ printed, remarks }) {
        if (printed === null) written++;
        else terminal.print(printed);
        remarks.forEach(terminal.complain);
      },
      end() {
        if (written > 0) terminal.complain(`exported ${counted(written, "transcript")} as ${title}`);
        return 0;
      },
    };
  },
};

type Format = (typeof EXPORT_FORMATS)[number];

function exportedFile(file: TextFile, given: Arguments, { name }: Format): Exported {
  try {
    return exported(file.text, knowledgeOf(file, given), basename(file.name), name);
  } catch (error) {
    throw error instanceof CannotExport ? new FileTrouble(file.name, error.message) : error;
  }
}

/** The path of what is made of a file: its own name with another ending. */
function targetOf(name: string, folder: string, { extension }: ExportFormat): string {
  return join(folder, `${basename(name).replace(/(?:\.transcript)?\.txt$|\.(?:transcript|md|vtt|srt)$/i, "")}${extension}`);
}

function formatOf(given: Arguments): Format {
  const names = EXPORT_FORMATS.map(({ name }) => name);
  const name = lastValue(given, "to");
  if (name === null) throw new Misuse(`no format given; add --to and one of ${names.join(", ")}`);
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  if (format) return format;
  throw new Misuse(`unknown format ${name}; ${didYouMean(name, names) ?? `one of ${names.join(", ")}`}`);
}
