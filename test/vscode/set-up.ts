/** What the tests in a real VS Code need, provided once before they run: code-server, a browser, the packaged extension. */

import { type Installation, installCodeServer } from "../../client/launch/install-code-server";
import { packageExtension } from "../../client/launch/package-extension";
import { CACHE } from "../../client/launch/project";
import { provideBrowser } from "./browser";
import { temporaryFolder } from "./workspace";

/** Paths of programs and files that are ready to use. */
export interface SetUp {
  readonly codeServer: Installation;
  readonly browser: string;
  readonly vsix: string;
  /** A folder for what browsers and servers compile, for those that are started later in the same run. */
  readonly kept: string;
}

const VARIABLE = "VSCODE_TEST_SET_UP";

/**
 * Provides everything and leaves word of it in the environment, for the processes that the test runner starts.
 * @throws Error that says what could not be had, and what mends it.
 */
export async function setUp(report: (line: string) => void): Promise<void> {
  const kept = temporaryFolder("kept");
  process.once("exit", kept.remove);
  const provided: SetUp = {
    codeServer: await installCodeServer(CACHE, report),
    browser: await provideBrowser(report),
    vsix: await packageExtension(),
    kept: kept.path,
  };
  process.env[VARIABLE] = JSON.stringify(provided);
}

/**
 * What `setUp` provided.
 * @throws Error outside of `npm test`.
 */
export function provided(): SetUp {
  const value = process.env[VARIABLE];
  if (!value) throw new Error("The tests in VS Code are run by `npm test`, which provides what they need.");
  return JSON.parse(value);
}
