/** Reads parts of a ZIP archive with limits, in a bundle of its own that is loaded when an Office document is imported. */

import { unzipSync } from "fflate";
import { type Message, say } from "../text/message";

/** The parts by their names, or one phrase that says what is wrong with the archive. */
export type ZipParts = { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly refused: Message };

/** More bytes than these are unpacked of no archive: what it says of itself decides, and nothing beyond is made. */
const MOST_BYTES = 64_000_000;

/** The parts whose names match; all others are left packed. */
export function zipParts(bytes: Uint8Array, isWanted: (name: string) => boolean): ZipParts {
  const names = new Set<string>();
  let size = 0;
  let refused: Message | null = null;
  /** True where the part is to be unpacked. */
  const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (refused !== null || !isWanted(name)) return false;
    // The same part again and again costs as much as a large one.
    if (names.has(name)) refused = say`is damaged: it has ${name} twice`;
    names.add(name);
    size += originalSize;
    if (size > MOST_BYTES) refused = say`unpacks to more than any document holds, or is made to fill the memory`;
    return refused === null;
  };
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter })));
    return refused === null ? { parts } : { refused };
  } catch (error) {
    return { refused: say`is a damaged ZIP archive: ${error instanceof Error ? error.message : String(error)}` };
  }
}
