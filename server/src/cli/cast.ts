/** `transcript cast`: proposes the known speakers of an archive. */

import { join, relative, resolve, sep } from "node:path";
import { type Proposal, proposeCast } from "../archive/cast";
import type { FileSpeakers } from "../archive/cast-labels";
import { CONFIG_NAME, NO_CONFIG } from "../archive/config";
import { castEntry, printLine, withCastMembers } from "../archive/config-edit";
import { speakerFacts } from "../archive/speaker-facts";
import type { FoundArchive } from "../files/archives";
import { createTextFile, FileTrouble, readTextFile, writeTextFile } from "../files/text-file";
import { parse } from "../syntax/transcript";
import { counted } from "../text/counted";
import { archivesOf, knowledgeOf, rootOf, shownPath } from "./archives";
import { type Arguments, type ExitCode, type FileCommand, Misuse } from "./command";
import type { Terminal } from "./terminal";

interface Page {
  /** Null where there is no `.transcript.json` yet. */
  readonly found: FoundArchive | null;
  readonly files: FileSpeakers[];
}

export const cast: FileCommand<FileSpeakers> = {
  name: "cast",
  summary: "Propose the speakers of an archive as its cast: names, roles, and labels that mean the same person.",
  operands: "PATH…",
  options: [
    { name: "json", summary: "one JSON array, with turns, files and evidence" },
    { name: "write", summary: "add those that are missing to the cast of .transcript.json" },
  ],
  visit(file, given) {
    return { file: file.name, ...speakerFacts(parse(file.text, knowledgeOf(file, given))) };
  },
  report(given, terminal) {
    const isWriting = given.flags.has("write");
    if (isWriting && given.flags.has("json")) throw new Misuse("--json prints, --write writes; leave one out");
    if (isWriting && given.flags.has("stdin")) throw new Misuse("--write adds to the archive of files; leave out --stdin");
    if (isWriting && given.flags.has("no-config")) throw new Misuse("--write adds to a .transcript.json; leave out --no-config");
    const pages = new Map<string, Page>();
    return {
      take(speakers) {
        const root = rootOf(speakers.file, given);
        const page = pages.get(root) ?? { found: archivesOf(given).of(speakers.file), files: [] };
        pages.set(root, page);
        page.files.push({ ...speakers, file: relative(root, resolve(speakers.file)).replaceAll(sep, "/") });
      },
      end() {
        const proposed = [...pages].map(([root, { found, files }]) => {
          const known = (found?.archive.config ?? NO_CONFIG).knowledge.cast;
          return { root, found, files: files.length, proposals: proposeCast(files, known) };
        });
        if (given.flags.has("json")) {
          const list = proposed.flatMap(({ root, proposals }) => proposals.map((proposal) => record(root, proposal)));
          terminal.print(`${JSON.stringify(list, null, 2)}\n`);
          return 0;
        }
        if (isWriting) return writeAll(proposed, terminal);
        for (const one of proposed) terminal.print(snippet(one, given));
        return 0;
      },
    };
  },
};

interface Proposed {
  readonly root: string;
  readonly found: FoundArchive | null;
  /** How many were read. */
  readonly files: number;
  readonly proposals: readonly Proposal[];
}

function record(root: string, { member, turns, files, evidence }: Proposal): object {
  return { archive: shownPath(root), ...castEntry(member), turns, files, evidence };
}

/** What can be pasted into a `.transcript.json`, each member behind a comment that says what speaks for it. */
function snippet({ root, found, files, proposals }: Proposed, given: Arguments): string {
  const place = given.flags.has("stdin") ? "" : ` for ${shownPath(found?.configFile ?? join(root, CONFIG_NAME))}`;
  const lines = proposals.flatMap(({ member, turns, files: own, evidence }) => [
    `  // ${[`${counted(turns, "turn")} in ${counted(own, "file")}`, ...evidence].join("; ")}`,
    `  ${printLine(castEntry(member))},`,
  ]);
  const head = `// ${counted(proposals.length, "speaker")} of ${counted(files, "file")}, proposed${place}: read them before you keep them.`;
  return `${[head, '"cast": [', ...lines, "]"].join("\n")}\n`;
}

function writeAll(proposed: readonly Proposed[], terminal: Terminal): ExitCode {
  try {
    for (const { root, found, proposals } of proposed) {
      const configFile = found?.configFile ?? join(root, CONFIG_NAME);
      const sum = `${counted(proposals.length, "speaker")} to the cast of ${shownPath(configFile)}\n`;
      if (proposals.length > 0) {
        const members = proposals.map(({ member }) => member);
        if (found === null) createTextFile(configFile, withCastMembers("", members) ?? "");
        else {
          const file = readTextFile(configFile);
          const text = withCastMembers(file.text, members);
          if (text === null) throw new FileTrouble(shownPath(configFile), "is no JSON, nothing was written; mend it first");
          writeTextFile(file, text);
        }
      }
      terminal.print(`added ${sum}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    terminal.complain(error.message);
    return 2;
  }
}
