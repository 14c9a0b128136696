/** `transcript check --cache FILE`: what was found in files, kept from one call to the next for those that stay as they are. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { mayHaveBlocks } from "../archive/repeated-blocks";
import type { Repeats } from "../archive/repeats";
import { silencesIn } from "../archive/silences";
import { memo } from "../facts/memo";
import type { FoundArchive } from "../files/archives";
import { isThere, pathOf } from "../files/file-names";
import { createTextFile, FileTrouble, readBytes, readFoundFile } from "../files/text-file";
import { version } from "../files/version";
import { isRecord, parsedJson } from "../text/json";
import { archivesOf, placeOf, UPDATE_BASELINE } from "./archives";
import { type Arguments, lastValue, Misuse, type Option, type OutcomeCache } from "./command";
import { writesIndex } from "./line-indexes";
import { RULE_OPTION, TODAY } from "./lint-options";

export const CACHE: Option = {
  name: "cache",
  value: "FILE",
  summary: "keep what is found in FILE, and next time check only files that changed, or whose archive did",
};

/** How the outcomes of a command are kept. */
interface Kept<Outcome> {
  /** What was written down of a file's outcome; null where that is no outcome. */
  readonly read: (value: unknown, name: string) => Outcome | null;
  /** True where the same file may have another outcome on another day. */
  readonly isOfToday: (outcome: Outcome) => boolean;
}

/** What an outcome depends on. */
interface Key {
  /** A hash of the file's bytes. */
  readonly content: string;
  /** A hash of what the call, the archive and the other files bring to it. */
  readonly state: string;
}

interface Entry extends Key {
  /** The day on which it was checked. */
  readonly day: string;
  readonly outcome: unknown;
}

/** Another program reads the same file otherwise: a cache is of one version of one build. */
const BEGINNING = '{"transcriptCache":';

/** The cache that a call names, with what earlier calls kept there; null where it names none. Throws `Misuse`. */
export function cacheOf<Outcome>(given: Arguments, { read, isOfToday }: Kept<Outcome>): OutcomeCache<Outcome> | null {
  const file = lastValue(given, CACHE.name);
  if (file === null) return null;
  if (given.flags.has("stdin")) throw new Misuse(`--${CACHE.name} is of files; leave out --stdin`);
  if (writesIndex(given)) throw new Misuse(`--index-out checks nothing; leave out --${CACHE.name}`);
  const head = `${BEGINNING}${JSON.stringify(programHash())}}`;
  const before = entriesIn(file, head);
  const now = new Map<string, Entry>();
  const keys = new Map<string, Key>();
  return {
    of(name, repeats) {
      const content = contentOf(name);
      if (content === null) return null;
      const key: Key = { content, state: stateOf(name, given, repeats) };
      keys.set(name, key);
      const entry = before.get(name);
      if (entry?.content !== content || entry.state !== key.state || entry.day > TODAY) return null;
      const outcome = read(entry.outcome, name);
      if (outcome === null || (entry.day !== TODAY && isOfToday(outcome))) return null;
      now.set(name, entry);
      return outcome;
    },
    put(name, outcome) {
      const key = keys.get(name);
      // Somebody may have written to the file before it was visited.
      if (key !== undefined && key.content === contentOf(name)) now.set(name, { ...key, day: TODAY, outcome });
    },
    save() {
      // A call that names a few files leaves what is known of the others.
      for (const [name, entry] of before) if (!keys.has(name) && isThere(pathOf(name))) now.set(name, entry);
      const lines = [...now].map(([name, entry]) => JSON.stringify({ name, ...entry }));
      createTextFile(file, `${[head, ...lines].join("\n")}\n`);
    },
  };
}

/** The entries of a cache that this very program wrote; none where there is no file yet, or another program wrote it. Throws `Misuse`. */
function entriesIn(file: string, head: string): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  if (!isThere(pathOf(file))) return entries;
  const [first = "", ...lines] = textOf(file).split("\n");
  if (!first.startsWith(BEGINNING))
    throw new Misuse(`--${CACHE.name} ${file}: exists and is not a cache; choose another file, or delete it`);
  if (first !== head) return entries;
  for (const line of lines) {
    const entry = parsedJson(line);
    // A damaged line costs a check of its file, nothing more.
    if (!isRecord(entry)) continue;
    const { name, content, state, day, outcome } = entry;
    if (typeof name === "string" && typeof content === "string" && typeof state === "string" && typeof day === "string")
      entries.set(name, { content, state, day, outcome });
  }
  return entries;
}

function textOf(file: string): string {
  try {
    return readFoundFile(file).text;
  } catch (error) {
    if (error instanceof FileTrouble) throw new Misuse(`--${CACHE.name} ${error.message}`);
    throw error;
  }
}

/** A hash of a file's bytes; null where it cannot be read, which is told when it is visited. */
function contentOf(name: string): string | null {
  try {
    return newHash().update(readBytes(name)).digest("base64");
  } catch (error) {
    if (error instanceof FileTrouble) return null;
    throw error;
  }
}

/** A hash of all but its own bytes that a file's findings depend on. */
function stateOf(name: string, given: Arguments, repeats: Repeats | null): string {
  const found = archivesOf(given).of(name);
  const { archive, path } = placeOf(name, given);
  const hash = newHash();
  hash.update(stateOfCall(given));
  hash.update(found === null ? "" : stateOfArchive(found));
  // A line that everybody says is in one file more with each file: only where it matters does that count.
  const counted = repeats !== null && mayHaveBlocks(repeats) ? repeats : null;
  hash.update(JSON.stringify([path, silencesIn(archive, path), repeats === null, counted && [...counted.others]]));
  for (const file of counted?.files ?? []) {
    hash.update(JSON.stringify([file.name, file.keys.length]));
    hash.update(new Uint8Array(file.keys.buffer, file.keys.byteOffset, file.keys.byteLength));
  }
  return hash.digest("base64");
}

const stateOfCall = memo((given: Arguments): string =>
  JSON.stringify([resolve(), given.values.get(RULE_OPTION.name), given.flags.has(UPDATE_BASELINE.name)]),
);

/** What an archive says of all its files; what it says of one is looked at with that one. */
const stateOfArchive = memo(({ root, configText, archive }: FoundArchive): string =>
  newHash()
    .update(JSON.stringify([root, configText, archive.config.knowledge.lesson]))
    .digest("base64"),
);

/** The bundle's own bytes, as one version may have several builds; the version, for the bundles beside it; and Node's, which says what a letter is. */
function programHash(): string {
  return newHash()
    .update(JSON.stringify([version(), process.version]))
    .update(readFileSync(__filename))
    .digest("base64");
}

/** Loaded when asked for: most calls need no hash. */
function newHash() {
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  return createHash("sha256");
}
