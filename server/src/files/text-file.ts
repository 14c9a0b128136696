/** Text files on the disk: read in their own encoding, written back so that all that was not changed stays byte for byte. */

import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { english, fromData, type Message, say } from "../text/message";
import { type Decoded, decode, encode, isWhole, NotText, unencodable } from "./encoding";
import { isThere, pathOf } from "./file-names";
import { NotWritten, newFile, replaceFile } from "./replace-file";

const EXISTS = say`already exists and was not changed`;

export interface TextFile extends Decoded {
  /** The path as it was given. */
  readonly name: string;
  /** False where bytes of the file had no meaning in its encoding: from its text they cannot be had back. */
  readonly isWhole: boolean;
}

/** A file that could not be read or written and is as it was; the message is one line that names the file and what is wrong. */
export class FileTrouble extends Error {
  /** What is wrong, without the name. */
  readonly reason: Message;

  constructor(
    /** The path as it was given. */
    readonly file: string,
    why: Message | string,
  ) {
    // What is said on the command line alone is in English there.
    const reason = typeof why === "string" ? fromData(why) : why;
    super(`${file}: ${english(reason)}`);
    this.reason = reason;
  }
}

/** Reads a file. Throws `FileTrouble`. */
export function readTextFile(name: string): TextFile {
  return textFileOf(name, readBytes(name));
}

/** The bytes of a file. Throws `FileTrouble`. */
export function readBytes(name: string): Buffer {
  return attempt(name, () => readFileSync(pathOf(name)));
}

/** Reads a file that nobody named. Throws `FileTrouble`, for a pipe or a device, too: who reads these may wait for ever. */
export function readFoundFile(name: string): TextFile {
  const stats = attempt(name, () => statSync(pathOf(name)));
  if (!stats.isFile() && !stats.isDirectory())
    throw new FileTrouble(name, say`a pipe or a device, not a file; replace it with a file`);
  return readTextFile(name);
}

/** The text file that some bytes would be. Throws `FileTrouble`. */
export function textFileOf(name: string, bytes: Buffer): TextFile {
  return attempt(name, () => {
    const decoded = decode(bytes);
    return { name, ...decoded, isWhole: isWhole(bytes, decoded) };
  });
}

/**
 * Writes another text into a file that was read before, all at once, in its encoding, with its byte order mark and its
 * mode. Throws `FileTrouble`, with the file as it was, where the encoding has no place for a character, where bytes of the
 * file would be lost, and where somebody else changed the file meanwhile.
 */
export function writeTextFile(file: TextFile, text: string): void {
  const { name } = file;
  const bytes = bytesWith(file, text);
  const now = attempt(name, () => {
    const path = pathOf(name);
    accessSync(path, constants.W_OK);
    return readFileSync(path);
  });
  if (!encode(file).equals(now)) throw new FileTrouble(name, "was changed by another program, nothing was written; run again");
  attempt(name, () => replaceFile(name, bytes));
}

/**
 * The bytes that a file would have with another text. Throws `FileTrouble` where the encoding has no place for a character,
 * and where bytes of the file were lost when it was read.
 */
export function bytesWith(file: TextFile, text: string): Buffer {
  const { name, encoding } = file;
  mustBeWhole(file);
  const stranger = unencodable(text, encoding);
  if (stranger === null) return encode({ ...file, text });
  const reason = `“${stranger}” cannot be encoded in ${encoding}, nothing was written`;
  throw new FileTrouble(name, `${reason}; save the file as UTF-8, then run again`);
}

/** Throws `FileTrouble` for a file of which bytes were lost when it was read: whatever is made of its text lacks them. */
export function mustBeWhole({ name, encoding, isWhole }: TextFile): void {
  if (!isWhole)
    throw new FileTrouble(
      name,
      say`contains bytes that are not valid ${encoding}, nothing was written; save it as UTF-8, then run again`,
    );
}

/** Writes a file anew, all at once, in UTF-8, whatever it held. Throws `FileTrouble`. */
export function createTextFile(name: string, text: string): void {
  putFile(name, Buffer.from(text));
}

/** Throws `FileTrouble` where there is something of that name. */
export function mustBeNew(name: string): void {
  if (isThere(pathOf(name))) throw new FileTrouble(name, EXISTS);
}

/** Makes a new file of the bytes, all at once. Throws `FileTrouble`, also where there is something of that name already, which stays. */
export function addFile(name: string, bytes: Uint8Array): void {
  attempt(name, () => newFile(name, bytes));
}

/** Makes the bytes the content of a file, all at once, whatever it held. Throws `FileTrouble`. */
export function putFile(name: string, bytes: Uint8Array): void {
  attempt(name, () => replaceFile(name, bytes));
}

/** What the action returns; what it throws for a reason outside this program becomes `FileTrouble`. */
function attempt<Result>(name: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof NotText) throw new FileTrouble(name, error.why);
    if (error instanceof NotWritten) throw new FileTrouble(name, error.message);
    if (error instanceof Error && "code" in error) throw troubleOf(name, error);
    throw error;
  }
}

/** An error of the system about a file, in words. */
export function troubleOf(name: string, { message, code }: Pick<Error, "message"> & { readonly code?: unknown }): FileTrouble {
  return new FileTrouble(name, REASONS[String(code)] ?? message);
}

/** What the commonest errors of the system mean, in words. */
const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: say`there is no such file; check the path`,
  EEXIST: EXISTS,
  EISDIR: say`a folder, not a file; check the path`,
  EACCES: say`permission denied; nothing was done with it`,
  EPERM: say`permission denied; nothing was done with it`,
  EROFS: say`the disk is read-only; nothing was written`,
  ENOSPC: say`the disk is full; nothing was written`,
  EDQUOT: say`your disk quota is used up; nothing was written`,
  EFBIG: say`larger than the system allows a file to be; nothing was written`,
  EIO: say`the disk failed; nothing was written`,
  ELOOP: say`a broken symbolic link`,
  ENAMETOOLONG: say`the path is too long for the system; nothing was done with it`,
  ERR_STRING_TOO_LONG: say`is too large to be read as one text; split it first`,
  ERR_FS_FILE_TOO_LARGE: say`is too large to be read as one text; split it first`,
};
