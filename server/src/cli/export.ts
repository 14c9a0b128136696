/** `transcript export`: transcripts in other formats. */

import { basename, join } from "node:path";
import { memo } from "../facts/memo";
import { FileTrouble, mustBeWhole, readBytes, type TextFile } from "../files/text-file";
import {
  BadTemplate,
  CannotExport,
  EXPORT_FORMATS,
  type Exported,
  type ExportFormat,
  exported,
  takesTemplate,
  takesTimes,
} from "../formats/export-formats";
import { NO_KNOWLEDGE } from "../syntax/knowledge";
import { counted } from "../text/counted";
import { transcriptStem } from "../text/transcript-names";
import { knowledgeOf } from "./archives";
import { type Arguments, type FileCommand, lastValue, Misuse, type Option } from "./command";
import { didYouMean } from "./did-you-mean";
import { FOLDER, FORCE, mustBeApart, save } from "./made-files";
import { NO_TIMES, type Times, timesBeside, timesIn } from "./times";

interface Outcome {
  /** What goes to standard output; null where a file was written. */
  readonly printed: string | Uint8Array | null;
  /** What a person has to know of it, a line each. */
  readonly remarks: readonly string[];
}

const TEMPLATE: Option = {
  name: "template",
  value: "FILE",
  summary: "take styles and pages from this Word document (.docx, .dotx), with --to docx",
};

const TIMES: Option = {
  name: "times",
  value: "FILE",
  summary: "take precise times from this file: a .times.json, or the captions or JSON that the transcript was made of",
};

export const exportFiles: FileCommand<Outcome> = {
  name: "export",
  summary: "Write transcripts in another format, without what is left over from web pages.",
  operands: "PATH…",
  options: [
    { name: "to", value: "FORMAT", summary: `output format: ${EXPORT_FORMATS.map(({ name }) => name).join(", ")}` },
    FOLDER,
    FORCE,
    TEMPLATE,
    TIMES,
  ],
  admits(names, given) {
    const folder = lastValue(given, FOLDER.name);
    if (names.length > 1 && lastValue(given, TIMES.name) !== null)
      throw new Misuse("--times is for one transcript; for several, put NAME.times.json next to each NAME.transcript.txt");
    if (folder === null && names.length > 1)
      throw new Misuse(`${counted(names.length, "file")} cannot be printed together; add -o FOLDER`);
    if (folder !== null) mustBeApart(names, (name) => targetOf(name, folder, formatOf(given)));
  },
  visit(file, given) {
    mustBeWhole(file);
    const format = formatOf(given);
    const times = takesTimes(format.name) ? timesOf(file.name, given) : NO_TIMES;
    const { content, doubts, unused } = exportedFile(file, given, format, times);
    const trouble = unused === null ? times.trouble : new FileTrouble(times.name, unused);
    if (trouble !== null && times.areNamed) throw trouble;
    const folder = lastValue(given, FOLDER.name);
    if (folder !== null) save(targetOf(file.name, folder, format), content, given);
    return {
      printed: folder === null ? content : null,
      remarks: [
        ...doubts.map((doubt) => `${file.name}: ${doubt}, probably left over from a web page`),
        ...(trouble === null ? [] : [`${trouble.message}; exported without these times`]),
      ],
    };
  },
  report(given, terminal) {
    const { name, title } = formatOf(given);
    const folder = lastValue(given, FOLDER.name);
    if (takesTemplate(name) && folder === null && terminal.isWatched)
      throw new Misuse(`${title} is no text to be shown; add -o FOLDER, or write it into a file: > talk.docx`);
    if (!takesTemplate(name) && lastValue(given, TEMPLATE.name) !== null)
      throw new Misuse("--template is for Word documents; add --to docx");
    if (!takesTimes(name) && lastValue(given, TIMES.name) !== null)
      throw new Misuse(`${title} does not say when something is said; leave out --times`);
    // What is wrong with it is said once, not for each file.
    if (takesTemplate(name)) withTemplate(given, (template) => exported("", NO_KNOWLEDGE, "", name, { template }));
    if (given.flags.has(FORCE.name) && folder === null) throw new Misuse("--force replaces files; add -o FOLDER");
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

function exportedFile(file: TextFile, given: Arguments, { name }: Format, found: Times): Exported {
  const { speech, areNamed } = found;
  const times = speech === null ? null : { speech, areNamed };
  try {
    return withTemplate(given, (template) =>
      exported(file.text, knowledgeOf(file, given), basename(file.name), name, { template, times }),
    );
  } catch (error) {
    if (!(error instanceof CannotExport)) throw error;
    const trouble = error.unused === null ? found.trouble : new FileTrouble(found.name, error.unused);
    throw trouble !== null && areNamed
      ? trouble
      : new FileTrouble(file.name, trouble === null ? error.message : `${error.message}; ${trouble.message}`);
  }
}

/** The bytes of the template, read once; null where the call names none. Throws `FileTrouble`. */
const templateOf: (given: Arguments) => Uint8Array | null = memo((given) => {
  const name = lastValue(given, TEMPLATE.name);
  return name === null ? null : readBytes(name);
});

/** Throws `FileTrouble` for a template that cannot be used. */
function withTemplate<Result>(given: Arguments, act: (template: Uint8Array | null) => Result): Result {
  try {
    return act(templateOf(given));
  } catch (error) {
    throw error instanceof BadTemplate ? new FileTrouble(lastValue(given, TEMPLATE.name) ?? "", error.why) : error;
  }
}

/** The precise times of a transcript: those that the call names, or else those next to it. Throws `FileTrouble` for what is named and cannot be used. */
function timesOf(transcript: string, given: Arguments): Times {
  const name = lastValue(given, TIMES.name);
  return name === null ? timesBeside(transcript) : timesIn(name);
}

/** The path of what is made of a file: its own name with another ending. */
function targetOf(name: string, folder: string, { extension }: ExportFormat): string {
  return join(folder, `${transcriptStem(basename(name))}${extension}`);
}

function formatOf(given: Arguments): Format {
  const names = EXPORT_FORMATS.map(({ name }) => name);
  const name = lastValue(given, "to");
  if (name === null) throw new Misuse(`no format given; add --to and one of ${names.join(", ")}`);
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  if (format) return format;
  throw new Misuse(`unknown format ${name}; ${didYouMean(name, names) ?? `one of ${names.join(", ")}`}`);
}
