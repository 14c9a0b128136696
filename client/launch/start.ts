/** `npm start`: opens VS Code with this checkout's extension on the seeds, or on the folder that is given. */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { desktopCommand, openDesktop } from "./desktop";
import { installCodeServer } from "./install-code-server";
import { openBrowser } from "./open-browser";
import { packageExtension } from "./package-extension";
import { CACHE, PROJECT_ROOT } from "./project";
import { installExtension, type Payload, remoteUri, startCodeServer } from "./run-code-server";
import { QUIET_SETTINGS } from "./user-settings";

/** The seed that shows most: a form to remove, a statement, five questions with their outlets, no date. */
const FIRST_SHOWN = "north-atlantic-council-press-conference.txt";

/** Of these ports the first free one is taken: the same one every time, so that the browser remembers how things were left. */
const PORTS = "4170-4189";

/** `parameters` are what `start-arguments.mjs` has checked: options, and at most one folder, as an absolute path. */
async function main(parameters: readonly string[]): Promise<void> {
  const options = parameters.filter((word) => word.startsWith("--"));
  const folder = parameters.find((word) => !word.startsWith("--")) ?? join(PROJECT_ROOT, "seeds");
  const file = join(folder, FIRST_SHOWN);
  const first = existsSync(file) ? file : null;

  const desktop = options.includes("--web") ? null : desktopCommand();
  if (desktop) {
    console.log(`Opening ${folder} in ${desktop}`);
    return openDesktop(desktop, first ? [folder, first] : [folder]);
  }
  await openInBrowser(folder, first, !options.includes("--no-browser"));
}

/** Serves VS Code until Ctrl+C. */
async function openInBrowser(folder: string, file: string | null, show: boolean): Promise<void> {
  const installation = await installCodeServer(CACHE, console.log);
  const dataFolder = join(CACHE, "start");
  await installExtension(installation, dataFolder, await packageExtension());
  const server = await startCodeServer(installation, { dataFolder, port: PORTS, settings: QUIET_SETTINGS });
  const stop = () => void server.stop();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  const payload: Payload = file ? [["openFile", remoteUri(server.host, file)]] : [];
  const address = server.page(folder, payload);
  console.log(`\nVS Code with the extension, on ${folder}:\n\n  ${address}\n\nCtrl+C ends it.`);
  if (show) openBrowser(address);
  await server.ended;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
