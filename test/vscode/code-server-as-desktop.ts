/**
 * Takes the arguments of the desktop's `code` as @vscode/test-electron gives them, and does with code-server and a headless
 * browser what the desktop would do: opens the folder, loads the extension, runs the suite, and ends with its exit code.
 */

import { join } from "node:path";
import { format } from "node:util";
import { type Payload, remoteUri, startCodeServer } from "../../client/launch/run-code-server";
import { QUIET_SETTINGS } from "../../client/launch/user-settings";
import { launchBrowser } from "./headless";
import { provided } from "./set-up";

function argument(name: string): string {
  const value = process.argv.find((word) => word.startsWith(`--${name}=`));
  if (value === undefined) throw new Error(`--${name}=… is missing`);
  return value.slice(name.length + 3);
}

async function main(): Promise<number> {
  const { codeServer, browser: executable } = provided();
  const folder = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "";
  const dataFolder = argument("user-data-dir");
  const server = await startCodeServer(codeServer, {
    dataFolder,
    port: "0",
    settings: QUIET_SETTINGS,
    // Without it a built VS Code takes neither an extension's folder nor a suite from the address.
    parameters: ["--enable-smoke-test-driver"],
  });
  const browser = await launchBrowser(executable, join(dataFolder, "browser"));
  const said: string[] = [];
  try {
    const page = await browser.newPage();
    const suite = new Promise<number>((resolve, reject) => {
      page.exposeFunction("codeAutomationLog", (type: string, words: unknown[]) => said.push(`${type}: ${format(...words)}`));
      page.exposeFunction("codeAutomationExit", resolve);
      page.once("crash", () => reject(new Error("the page crashed")));
      server.ended.then(() => reject(new Error("code-server ended before the suite")));
    });
    const payload: Payload = [
      ["extensionDevelopmentPath", remoteUri(server.host, argument("extensionDevelopmentPath"))],
      ["extensionTestsPath", remoteUri(server.host, argument("extensionTestsPath"))],
      ["skipWelcome", "true"],
    ];
    await page.goto(server.page(folder, payload));
    const code = await suite;
    // VS Code says much on every run; it matters when something went wrong.
    if (code !== 0) console.error(said.join("\n"));
    return code;
  } finally {
    await browser.close();
    await server.stop();
  }
}

main()
  .catch((error: unknown) => {
    console.error(error);
    return 1;
  })
  .then((code) => process.exit(code));
