/** The other end of `threads.ts`: a thread that visits the files it is handed until there are no more. */

import { parentPort, workerData } from "node:worker_threads";
import { readBytes } from "../files/text-file";
import { commandNamed } from "./commands";
import { type Visit, type Visited, visitOne, type WorkerTask } from "./threads";

/** Answers each batch of files with what became of the files. */
export function serve(): void {
  const { command: name, given }: WorkerTask = workerData;
  const command = commandNamed(name);
  if (!("visit" in command)) throw new TypeError(`${name} does no work on files`);
  parentPort?.on("message", async (visits: readonly Visit[] | null) => {
    if (visits === null) {
      parentPort?.close();
      return;
    }
    const visited: Visited<unknown>[] = [];
    for (const { name: file, repeats } of visits)
      visited.push(await visitOne(command, given, file, () => readBytes(file), repeats));
    parentPort?.postMessage(visited);
  });
}
