/** The other end of `threads.ts`: a thread that visits the files it is handed until there are no more. */

import { parentPort, workerData } from "node:worker_threads";
import { readTextFile } from "../files/text-file";
import { commandNamed } from "./commands";
import { visitOne, type WorkerTask } from "./threads";

/** Answers each batch of names with what became of the files. */
export function serve(): void {
  const { command: name, given }: WorkerTask = workerData;
  const command = commandNamed(name);
  if (!("visit" in command)) throw new TypeError(`${name} does no work on files`);
  parentPort?.on("message", (names: readonly string[] | null) => {
    if (names === null) parentPort?.close();
    else parentPort?.postMessage(names.map((file) => visitOne(command, given, () => readTextFile(file))));
  });
}
