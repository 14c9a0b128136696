/** The VS Code that is installed on this machine, if one is. */

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { CACHE, PROJECT_ROOT } from "./project";
import { QUIET_SETTINGS, writeFirstSettings } from "./user-settings";

/** The `code` command on the path; null where there is none, or where it is the one that speaks to a VS Code elsewhere. */
export function desktopCommand(environment: NodeJS.ProcessEnv = process.env): string | null {
  // In a terminal of a remote VS Code `code` opens files there, and cannot load an extension from a folder.
  if (environment.VSCODE_IPC_HOOK_CLI) return null;
  const name = process.platform === "win32" ? "code.cmd" : "code";
  const places = (environment.PATH ?? "").split(delimiter).filter((place) => place !== "");
  return places.map((place) => join(place, name)).find((path) => existsSync(path)) ?? null;
}

/**
 * Opens `paths` in a window with this checkout's extension, in a profile of its own with the quiet settings.
 * @throws Error, when the command fails.
 */
export async function openDesktop(command: string, paths: readonly string[]): Promise<void> {
  const profile = join(CACHE, "desktop");
  await writeFirstSettings(join(profile, "User/settings.json"), QUIET_SETTINGS);
  const parameters = [
    `--extensionDevelopmentPath=${PROJECT_ROOT}`,
    `--user-data-dir=${profile}`,
    `--extensions-dir=${join(profile, "extensions")}`,
    ...paths,
  ];
  const shell = process.platform === "win32";
  const quoted = (text: string) => (shell ? `"${text}"` : text);
  await new Promise<void>((resolve, reject) => {
    const child = spawn(quoted(command), parameters.map(quoted), { stdio: "inherit", shell });
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with exit ${code}`))));
  });
}
