/**
 * Puts other bytes into a file so that at every moment one of both versions is there whole: on a full disk, past a limit,
 * and when the program is killed. Libraries that do it take what one call of the system wrote for all of it.
 */

import { Buffer } from "node:buffer";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { sep } from "node:path";
import { threadId } from "node:worker_threads";
import { isThere, pathOf } from "./file-names";

/** A file that was left as it was for a reason of this program; the message says which. */
export class NotWritten extends Error {}

/**
 * Makes the bytes the content of a file, which is made where there is none. A symbolic link stays, its target is written;
 * mode and owner stay; the other names of the same file (hard links) get the bytes, too. Throws an error of the system, or
 * `NotWritten`, with the file as it was.
 */
export function replaceFile(name: string, bytes: Uint8Array): void {
  const path = pathOf(name);
  const before = statSync(path, { throwIfNoEntry: false }) ?? null;
  if (before === null && isThere(path)) throw new NotWritten("a broken symbolic link, nothing was written");
  // A file has to be there for its true path to be asked for.
  const target = before === null ? bytesOfPath(path) : realpathSync.native(path, { encoding: "buffer" });
  const folder = target.subarray(0, target.lastIndexOf(sep) + 1);
  removeLeftovers(folder);
  if (before !== null && before.nlink > 1) {
    overwrite(target, folder, bytes, before);
    return;
  }
  const temporary = create(folder, TEMPORARY, bytes, before);
  try {
    renameSync(temporary, target);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}

/**
 * Makes a new file of the bytes, whole or not at all, beside whatever else there is. Throws an error of the system, with the
 * code `EEXIST` where something of that name is there already, which stays as it is.
 */
export function newFile(name: string, bytes: Uint8Array): void {
  const target = bytesOfPath(pathOf(name));
  const folder = target.subarray(0, target.lastIndexOf(sep) + 1);
  removeLeftovers(folder);
  const temporary = create(folder, TEMPORARY, bytes, null);
  try {
    // Unlike renaming, a link takes no file's place, not even one that another program has just made.
    linkSync(temporary, target);
  } catch (error) {
    if (!isOfSystem(error) || !WITHOUT_LINKS.has(error.code ?? "")) throw error;
    if (isThere(target)) throw Object.assign(new Error(`EEXIST: ${name}`), { code: "EEXIST" });
    renameSync(temporary, target);
    return;
  } finally {
    if (isThere(temporary)) unlinkSync(temporary);
  }
}

/** What file systems say that know no links. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** The ending of a new text that has not taken a file's place yet. */
const TEMPORARY = "tmp";

/** The ending of the old text of a file that is being overwritten; the file's own number makes it known again. */
const backupOf = ({ ino }: Stats) => `${ino}.backup`;

/** What this module leaves when it is killed: who wrote it, and its ending. */
const LEFTOVER = /^\.transcript-(\d+)-\d+-\d+\.(tmp|\d+\.backup)$/;

let files = 0;

/** Writes a new file with that ending into a folder, all of it and down to the disk; its path. Leaves none when that fails. */
function create(folder: Buffer, ending: string, bytes: Uint8Array, like: Stats | null): Buffer {
  const path = Buffer.concat([folder, Buffer.from(`.transcript-${process.pid}-${threadId}-${++files}.${ending}`)]);
  // An earlier process of this number may have left one.
  if (isThere(path)) return create(folder, ending, bytes, like);
  // From the first moment no one may read it who may not read the file.
  const file = openSync(path, "wx", like?.mode);
  try {
    if (like !== null) makeAlike(file, like);
    writeAll(file, bytes, 0);
    flush(file, bytes.length);
  } catch (error) {
    closeSync(file);
    unlinkSync(path);
    throw error;
  }
  closeSync(file);
  return path;
}

/** Owner first: a change of it takes away parts of the mode. Neither is worth more than the text where the system refuses. */
function makeAlike(file: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(file);
  try {
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
    fchmodSync(file, mode & 0o7777);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
  }
}

/** Writes bytes at an offset of an open file. One call of the system may write a part only, as on a disk that is nearly full. */
function writeAll(file: number, bytes: Uint8Array, start: number): void {
  for (let done = 0; done < bytes.length; ) {
    const written = writeSync(file, bytes, done, bytes.length - done, start + done);
    if (written === 0) throw new NotWritten("the disk takes no more bytes; nothing was written");
    done += written;
  }
}

/** Throws where the file does not hold that many bytes when they are down on the disk. */
function flush(file: number, size: number): void {
  fsyncSync(file);
  if (fstatSync(file).size !== size) throw new NotWritten("the disk did not keep all bytes; nothing was written");
}

/**
 * Writes over the bytes of a file that has several names: a new file would take the place of one and part it from the others.
 * The old text is kept beside it meanwhile, and what the new one is longer by is written first, so that a full disk shows
 * before any byte has changed.
 */
function overwrite(target: Buffer, folder: Buffer, bytes: Uint8Array, before: Stats): void {
  const ending = backupOf(before);
  const left = leftovers(folder).find((one) => one.ending === ending && !one.isOfLiving);
  if (left !== undefined)
    throw new NotWritten(
      `an earlier run was stopped while it wrote this; its old text is in ${left.name}: copy it back, or delete it`,
    );
  const old = readFileSync(target);
  const file = openSync(target, "r+");
  try {
    const backup = create(folder, ending, old, before);
    try {
      writeAll(file, bytes.subarray(old.length), old.length);
      writeAll(file, bytes.subarray(0, old.length), 0);
      ftruncateSync(file, bytes.length);
      flush(file, bytes.length);
    } catch (error) {
      restore(file, old, backup);
      unlinkSync(backup);
      throw error;
    }
    unlinkSync(backup);
  } finally {
    closeSync(file);
  }
}

/** Needs no more room than the file has already. */
function restore(file: number, old: Buffer, backup: Buffer): void {
  try {
    writeAll(file, old, 0);
    ftruncateSync(file, old.length);
    flush(file, old.length);
  } catch {
    throw new NotWritten(`only a part could be written; its old text is in ${backup}: copy it back`);
  }
}

const tidied = new Set<string>();

/** Removes the temporary files of runs that were killed from a folder, once; what a living process is writing stays. */
function removeLeftovers(folder: Buffer): void {
  const key = folder.toString("latin1");
  if (tidied.has(key)) return;
  tidied.add(key);
  for (const { name, ending, isOfLiving } of leftovers(folder)) {
    if (ending !== TEMPORARY || isOfLiving) continue;
    try {
      unlinkSync(Buffer.concat([folder, Buffer.from(name)]));
    } catch (error) {
      // Another run was quicker, or this one may not: it does no harm where it is.
      if (!isOfSystem(error)) throw error;
    }
  }
}

interface Leftover {
  readonly name: string;
  readonly ending: string;
  /** True where the process that wrote it may still be at it. */
  readonly isOfLiving: boolean;
}

function leftovers(folder: Buffer): readonly Leftover[] {
  return namesIn(folder).flatMap((name) => {
    const [, pid, ending] = LEFTOVER.exec(name) ?? [];
    if (pid === undefined || ending === undefined) return [];
    return [{ name, ending, isOfLiving: isAlive(Number(pid)) && !isOlderThanThis(Number(pid), folder, name) }];
  });
}

/** The names in a folder, none where it may be written into but not read. */
function namesIn(folder: Buffer): readonly string[] {
  try {
    return readdirSync(folder.length === 0 ? "." : folder);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    return [];
  }
}

/** In a container every run may have the same number: what is older than this run is none of its own. */
function isOlderThanThis(pid: number, folder: Buffer, name: string): boolean {
  const written = statSync(Buffer.concat([folder, Buffer.from(name)]), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return pid === process.pid && written < Date.now() - process.uptime() * 1000;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, but it is there.
    return isOfSystem(error) && error.code === "EPERM";
  }
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}

function bytesOfPath(path: string | Buffer): Buffer {
  return typeof path === "string" ? Buffer.from(path) : path;
}
