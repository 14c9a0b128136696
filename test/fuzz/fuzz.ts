/**
 * Fuzzes parser, fixes, server, imports, exports, archives and the command line: `npm run fuzz -- --minutes 10 [--seed 1]`.
 * Each session follows from a seed of its own; a fault prints that seed, and `--seed SEED --sessions 1` replays it. The
 * shortest text that still shows the fault, where it shows without a server, and the whole text otherwise, are left in
 * .fuzz/. Ends with 1 where there was a fault. `--untimed` holds nothing to its time: for
 * a machine that does other work where the system does not tell how long a thread has worked (`clock`).
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { PROJECT_ROOT } from "../support/paths";
import { holdText, type Session } from "./session";
import type { Report } from "./worker";

const FOLDER = join(PROJECT_ROOT, ".fuzz");
/** Milliseconds without a word after which a session hangs: far more than any allowance. */
const HANGS = 60_000;
const MOST_FAULTS = 20;

const { values } = parseArgs({
  options: {
    minutes: { type: "string" },
    seed: { type: "string" },
    sessions: { type: "string" },
    untimed: { type: "boolean" },
  },
});
const minutes = Number(values.minutes ?? 1);
const first = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const sessions = values.sessions === undefined ? Infinity : Number(values.sessions);
if (![minutes, first].every(Number.isFinite) || Number.isNaN(sessions))
  throw new Error("Give --minutes, --seed and --sessions numbers.");

/** The lines of a text that still show a fault, halves, quarters and so on taken away as long as it stays. */
function shrunk(text: string, shows: (text: string) => boolean): string {
  let lines = text.split(/(?<=\n)/);
  for (let size = lines.length >> 1; size >= 1; size >>= 1)
    for (let at = 0; at < lines.length; ) {
      const fewer = [...lines.slice(0, at), ...lines.slice(at + size)];
      if (fewer.length > 0 && shows(fewer.join(""))) lines = fewer;
      else at += size;
    }
  return lines.join("");
}

function messageWithoutServer(text: string): string | null {
  const session: Session = { text, doing: "", since: 0, isTimed: true };
  try {
    holdText(session);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
  }
}

function record(seed: number, { text, doing }: Session, message: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const same = message === "hangs" ? null : messageWithoutServer(text);
  const kept = same === null || / took /.test(same) ? text : shrunk(text, (shorter) => messageWithoutServer(shorter) === same);
  const path = join(FOLDER, `${seed}.txt`);
  writeFileSync(path, kept);
  console.log(`✖ seed ${seed}, ${doing}: ${message.slice(0, 900)}\n  ${path} (${kept.length} of ${text.length} units)`);
}

/** Runs one session in the worker. A worker that hangs or breaks is ended. */
async function reportOf(worker: Worker, seed: number): Promise<Report & { readonly ended: boolean }> {
  let session: Session = { text: "", doing: "a session", since: 0, isTimed: true };
  const failed = (fault: string) => ({ session, fault, took: HANGS, ended: true });
  const report = await new Promise<Report & { readonly ended: boolean }>((resolve) => {
    const watchdog = setTimeout(() => resolve(failed("hangs")), HANGS);
    worker.on("message", (message: Report | Session) => {
      if (!("fault" in message)) {
        session = message;
        return;
      }
      clearTimeout(watchdog);
      resolve({ ...message, ended: false });
    });
    worker.once("error", (error) => {
      clearTimeout(watchdog);
      resolve(failed(String(error)));
    });
    worker.postMessage({ seed, isTimed: values.untimed !== true });
  });
  worker.removeAllListeners("message").removeAllListeners("error");
  if (report.ended) await worker.terminate();
  return report;
}

async function main(): Promise<void> {
  console.log(`Fuzzing from seed ${first} for ${minutes} minutes.`);
  const end = Date.now() + minutes * 60_000;
  let [seed, done, faults, units, slowest] = [first, 0, 0, 0, ""];
  let worst = 0;
  let worker = start();
  function start(): Worker {
    return new Worker(join(__dirname, "worker.js"));
  }
  while (Date.now() < end && done < sessions && faults < MOST_FAULTS) {
    const report = await reportOf(worker, seed);
    if (report.ended) worker = start();
    if (report.fault !== null) {
      faults++;
      record(seed, report.session, report.fault);
    }
    if (report.took > worst) [worst, slowest] = [report.took, `${Math.round(report.took)} ms (seed ${seed})`];
    units += report.session.text.length;
    done++;
    seed++;
  }
  await worker.terminate();
  console.log(
    `${done} sessions with ${Math.round(units / 1_000)} thousand units, ${faults} faults; the slowest took ${slowest}.`,
  );
  process.exitCode = faults === 0 ? 0 : 1;
}

void main();
