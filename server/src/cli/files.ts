/** The files that the operands of a command name. */

import { join } from "node:path";
import { isExcluded } from "../archive/archive";
import { meantNames, statsOf } from "../files/file-names";
import { type FoundFiles, findFiles } from "../files/find";
import { othersIn, transcriptsIn } from "../files/transcripts";
import { isTimesName } from "../text/transcript-names";
import { archivesOf, placeOf, problemLines, shownPath } from "./archives";
import { type Arguments, type FileCommand, Misuse, type Option } from "./command";

/** For callers that name every file of a change, such as pre-commit. */
export const FORCE_EXCLUDE: Option = {
  name: "force-exclude",
  summary: "skip what an archive excludes, even if it is named",
};

/** The files of a folder that a command is about, where these are not the transcripts. */
type InFolder = FileCommand["inFolder"];

/**
 * The files that the operands mean, each once, in the order of the operands: a file as it is named, a folder's
 * transcripts, or what the command takes instead, the files that match a pattern and that no archive excludes; and the
 * folders among them that cannot be looked into. Throws `Misuse` where an operand means none.
 */
export async function namedFiles(given: Arguments, taken?: InFolder): Promise<FoundFiles> {
  const { operands, flags } = given;
  if (operands.length === 0) throw new Misuse("no file given; name a file, a folder, or a pattern such as 'archive/**/*.txt'");
  const named = operands.flatMap(meantNames);
  // A shell names every file of a folder; who names such a file alone should know.
  const meant = named.filter((name) => !isTimesName(name));
  const [times] = named;
  if (meant.length === 0 && times !== undefined)
    throw new Misuse(`${times}: contains the times of a transcript; name the transcript`);
  const found = await Promise.all(meant.map((operand) => filesOf(operand, given, taken)));
  const names = [...new Set(found.flatMap(({ files }) => files))];
  return {
    files: flags.has(FORCE_EXCLUDE.name) ? names.filter((name) => !isLeftOut(name, given)) : names,
    unread: found.flatMap(({ unread }) => unread),
  };
}

/** True for an operand that is a folder. */
export function isFolder(operand: string): boolean {
  return statsOf(operand)?.isDirectory() ?? false;
}

async function filesOf(operand: string, given: Arguments, taken: InFolder): Promise<FoundFiles> {
  const stats = statsOf(operand);
  if (stats?.isDirectory()) return taken === undefined ? inFolder(operand, given) : takenIn(operand, given, taken);
  if (stats) return { files: [operand], unread: [] };
  const isWanted = (name: string) => !isTimesName(name) && !isLeftOut(name, given);
  const found = isPattern(operand) ? wanted(await findFiles(".", [slashed(operand)], isWanted), given) : NONE;
  if (!isNothing(found)) return found;
  throw new Misuse(
    `${operand}: ${isPattern(operand) ? "no file matches this pattern" : "there is no such file or folder"}; check the path`,
  );
}

/** What the archives include: folders inside one may have a `.transcript.json` of their own. */
async function inFolder(folder: string, given: Arguments): Promise<FoundFiles> {
  const inside = wanted(await transcriptsIn(folder, archivesOf(given)), given);
  if (!isNothing(inside)) return inside;
  const found = archivesOf(given).of(join(folder, "any"));
  throw new Misuse(
    found === null
      ? `${folder}: no *.transcript or *.transcript.txt in this folder; for others give a pattern: '${join(folder, "*.txt")}'`
      : `${folder}: no file in this folder that ${shownPath(found.configFile)} includes; see "include" and "exclude" there`,
    // A file that cannot be understood includes nothing: then that is the reason.
    found === null ? [] : problemLines(found, given, {}),
  );
}

async function takenIn(folder: string, given: Arguments, { takes, none }: NonNullable<InFolder>): Promise<FoundFiles> {
  const isWanted = (name: string) => takes(name) && !isLeftOut(name, given);
  const inside = wanted(await othersIn(folder, archivesOf(given), isWanted), given);
  if (isNothing(inside)) throw new Misuse(`${folder}: ${none}`);
  return inside;
}

const NONE: FoundFiles = { files: [], unread: [] };

function isNothing({ files, unread }: FoundFiles): boolean {
  return files.length + unread.length === 0;
}

/** What was found, without the folders that an archive excludes. */
function wanted({ files, unread }: FoundFiles, given: Arguments): FoundFiles {
  return { files, unread: unread.filter(({ file }) => !isLeftOut(join(file, "any"), given)) };
}

function isLeftOut(name: string, given: Arguments): boolean {
  const { archive, path } = placeOf(name, given);
  return isExcluded(archive, path);
}

function isPattern(operand: string): boolean {
  return /[*?[\]{}]/.test(operand);
}

/** A pattern with slashes: on Windows a backslash divides folders, elsewhere it takes away a sign's meaning. */
function slashed(pattern: string): string {
  return process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
}
