/** `transcript cast`: proposes the known speakers of an archive. */

import { type Proposal, proposeCast } from "../archive/cast";
import type { FileSpeakers } from "../archive/cast-labels";
import { NO_CONFIG } from "../archive/config";
import { castEntry, printLine, withCastMembers } from "../archive/config-edit";
import { speakerFacts } from "../archive/speaker-facts";
import { pathFrom } from "../files/paths";
import { parse } from "../syntax/transcript";
import { counted } from "../text/counted";
import { knowledgeOf, shownPath } from "./archives";
import { type Arguments, type FileCommand, Misuse } from "./command";
import { configWriter, type Home, homeOf, writeEach } from "./home";
import { visible } from "./visible";

interface Page {
  readonly home: Home;
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
        const home = homeOf(speakers.file, given);
        const page = pages.get(home.root) ?? { home, files: [] };
        pages.set(home.root, page);
        page.files.push({ ...speakers, file: pathFrom(home.root, speakers.file) });
      },
      end() {
        const proposed = [...pages.values()].map(({ home, files }): Proposed => {
          const known = (home.found?.archive.config ?? NO_CONFIG).knowledge.cast;
          return { home, files: files.length, proposals: proposeCast(files, known) };
        });
        if (given.flags.has("json")) {
          const list = proposed.flatMap(({ home, proposals }) => proposals.map((proposal) => record(home.root, proposal)));
          terminal.print(`${JSON.stringify(list, null, 2)}\n`);
          return 0;
        }
        if (isWriting) return writeEach(proposed, write, terminal);
        for (const one of proposed) terminal.print(snippet(one, given));
        return 0;
      },
    };
  },
};

interface Proposed {
  readonly home: Home;
  /** How many were read. */
  readonly files: number;
  readonly proposals: readonly Proposal[];
}

function record(root: string, { member, turns, files, evidence }: Proposal): object {
  return { archive: shownPath(root), ...castEntry(member), turns, files, evidence };
}

/** What can be pasted into a `.transcript.json`, each member behind a comment that says what speaks for it. */
function snippet({ home, files, proposals }: Proposed, given: Arguments): string {
  const place = given.flags.has("stdin") ? "" : ` for ${shownPath(home.configFile)}`;
  const lines = proposals.flatMap(({ member, turns, files: own, evidence }) => [
    visible(`  // ${[`${counted(turns, "turn")} in ${counted(own, "file")}`, ...evidence].join("; ")}`),
    `  ${printLine(castEntry(member))},`,
  ]);
  const head = `// ${counted(proposals.length, "speaker")} of ${counted(files, "file")}, proposed${place}: read them before you keep them.`;
  return `${[visible(head), '"cast": [', ...lines, "]"].join("\n")}\n`;
}

function write({ home, proposals }: Proposed): string {
  const members = proposals.map(({ member }) => member);
  if (members.length > 0) configWriter(home, (text) => withCastMembers(text, members))();
  return `added ${counted(members.length, "speaker")} to the cast of ${shownPath(home.configFile)}`;
}
