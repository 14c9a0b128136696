/** A command's work on many files: in this thread, or spread over several when there are enough files for it to pay. */

import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { Repeats } from "../archive/repeats";
import { FileTrouble, readBytes, textFileOf } from "../files/text-file";
import type { Arguments, FileCommand, OutcomeCache } from "./command";
import { surveyed } from "./survey";

/** What became of one file: what the command made of it, or why it could not be read or written. */
export type Visited<Outcome> = { readonly outcome: Outcome } | { readonly trouble: string };

/** Another thread takes as long to start and to become quick as this many files of usual size take to check. */
const FILES_A_THREAD = 1000;

/** How many files a thread is given at a time: few enough that all threads end at about the same time. */
const FILES_A_BATCH = 100;

/** What a worker is started with. */
export interface WorkerTask {
  readonly command: string;
  readonly given: Arguments;
}

/** A file to visit, as it is handed to a thread. */
export interface Visit {
  readonly name: string;
  /** What is known of it from other files; null where nobody looked. */
  readonly repeats: Repeats | null;
}

/**
 * Visits each file of which a cache does not know what becomes of it, and hands over all, in the order of the names; `all`
 * are those that a file is held against.
 */
export async function visitAll<Outcome>(
  command: FileCommand<Outcome>,
  given: Arguments,
  names: readonly string[],
  all: readonly string[],
  cache: OutcomeCache<Outcome> | null,
  take: (visited: Visited<Outcome>) => void,
): Promise<void> {
  const repeatsOf = await surveyed(command, given, names, all);
  const known = names.map((name) => cache?.of(name, repeatsOf(name)) ?? null);
  let next = 0;
  const takeKnown = () => {
    for (let outcome = known[next]; outcome !== null && outcome !== undefined; outcome = known[++next]) take({ outcome });
  };
  takeKnown();
  const visitOf = (name: string): Visit => ({ name, repeats: repeatsOf(name) });
  const unknown = names.filter((_, i) => known[i] === null);
  await visitEach(command, given, unknown, visitOf, (visited) => {
    if ("outcome" in visited) cache?.put(names[next] as string, visited.outcome);
    take(visited);
    next++;
    takeKnown();
  });
}

async function visitEach<Outcome>(
  command: FileCommand<Outcome>,
  given: Arguments,
  names: readonly string[],
  visitOf: (name: string) => Visit,
  take: (visited: Visited<Outcome>) => void,
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(names.length / FILES_A_THREAD));
  if (threads > 1) return spread(command.name, given, names, visitOf, threads, take);
  for (const name of names) take(await visitOne(command, given, name, () => readBytes(name), visitOf(name).repeats));
}

/** Reads one file and does the command's work on it. */
export async function visitOne<Outcome>(
  command: FileCommand<Outcome>,
  given: Arguments,
  name: string,
  read: () => Buffer,
  repeats: Repeats | null,
): Promise<Visited<Outcome>> {
  try {
    const bytes = read();
    const outcome = await command.visitBytes?.(name, bytes, given);
    return { outcome: outcome ?? command.visit(textFileOf(name, bytes), given, repeats) };
  } catch (error) {
    if (error instanceof FileTrouble) return { trouble: error.message };
    throw error;
  }
}

/** Hands batches of files to worker threads as they ask for them, and keeps what comes early until its turn. */
async function spread<Outcome>(
  command: string,
  given: Arguments,
  names: readonly string[],
  visitOf: (name: string) => Visit,
  threads: number,
  take: (visited: Visited<Outcome>) => void,
): Promise<void> {
  const { Worker } = require("node:worker_threads") as typeof import("node:worker_threads");
  const task: WorkerTask = { command, given };
  const early = new Map<number, readonly Visited<Outcome>[]>();
  let nextBatch = 0;
  let nextTaken = 0;
  const work = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      let batch = -1;
      const handOut = () => {
        batch = nextBatch++;
        const start = batch * FILES_A_BATCH;
        if (start >= names.length) worker.postMessage(null);
        else worker.postMessage(names.slice(start, start + FILES_A_BATCH).map(visitOf));
      };
      worker.on("message", (visited: readonly Visited<Outcome>[]) => {
        early.set(batch, visited);
        handOut();
        for (let ready = early.get(nextTaken); ready !== undefined; ready = early.get(++nextTaken)) {
          early.delete(nextTaken);
          ready.forEach(take);
        }
      });
      worker.on("error", reject);
      worker.on("exit", () => resolve());
      handOut();
    });
  await Promise.all(Array.from({ length: threads }, () => work(new Worker(__filename, { workerData: task }))));
}
