/** The transcripts that an assistant may ask about: those in the given paths, read anew when they change. */

import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Reading, Readings } from "../../features/assistant/readings";
import { pathOf } from "../../files/file-names";
import { leadsOutOf } from "../../files/paths";
import { FileTrouble, readFoundFile } from "../../files/text-file";
import type { Knowledge } from "../../syntax/knowledge";
import { parse } from "../../syntax/transcript";
import { archivesOf, placeOf } from "../archives";
import type { Arguments } from "../command";
import { isFolder, namedFiles } from "../files";

/** Of so many UTF-16 units of text the transcripts are kept in memory. */
const MOST_KEPT = 20_000_000;

interface Kept {
  readonly stamp: string;
  readonly knowledge: Knowledge;
  readonly reading: Reading;
}

/**
 * The transcripts that the operands of a call mean, named as the command line does; to list them throws `Misuse` where there
 * are none. What a link leads to outside of a folder that was named is not in it.
 */
export function createReadings(given: Arguments): Readings {
  const kept = new Map<string, Kept>();
  let size = 0;
  const drop = (file: string) => {
    size -= kept.get(file)?.reading.transcript.source.text.length ?? 0;
    kept.delete(file);
  };
  /** Throws `FileTrouble`. */
  const readAgain = (file: string): Reading => {
    const { knowledge } = placeOf(file, given).archive.config;
    const stamp = stampOf(file);
    const known = kept.get(file);
    if (known !== undefined && known.stamp === stamp && known.knowledge === knowledge) return known.reading;
    drop(file);
    const reading: Reading = { file, transcript: parse(readFoundFile(file).text, knowledge) };
    kept.set(file, { stamp, knowledge, reading });
    size += reading.transcript.source.text.length;
    for (const oldest of [...kept.keys()]) if (size > MOST_KEPT && oldest !== file) drop(oldest);
    return reading;
  };
  return {
    async files() {
      archivesOf(given).forget();
      const perOperand = await Promise.all(
        given.operands.map(async (operand) => {
          const { files } = await namedFiles({ ...given, operands: [operand] });
          const root = rootOf(operand);
          return root === null ? files : files.filter((file) => !leadsOutOf(root, file));
        }),
      );
      const files = [...new Set(perOperand.flat())].sort();
      const wanted = new Set(files);
      for (const file of [...kept.keys()]) if (!wanted.has(file)) drop(file);
      return files;
    },
    async read(file) {
      try {
        return readAgain(file);
      } catch (error) {
        if (error instanceof FileTrouble) return { trouble: error.message };
        throw error;
      }
    },
  };
}

/** The folder that an operand speaks of; null for a file, which is all that it speaks of. */
function rootOf(operand: string): string | null {
  if (isFolder(operand)) return resolve(operand);
  const parts = operand.replaceAll("\\", "/").split("/");
  const first = parts.findIndex((part) => /[*?[\]{}]/.test(part));
  return first === -1 ? null : resolve(parts.slice(0, first).join("/") || (operand.startsWith("/") ? "/" : "."));
}

/** Changes when the file does; empty for a file that is not there, of which the reader says so. */
function stampOf(file: string): string {
  const stats = statSync(pathOf(file), { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? "" : `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}`;
}
