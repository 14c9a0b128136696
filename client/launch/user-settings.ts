/** The user settings of the VS Code that `npm start` and the tests open: no questions, no news, no assistants, no downloads. */

import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Written as the user's settings.json of a profile of its own; nobody's own VS Code is touched. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "update.showReleaseNotes": false,
  "git.enabled": false,
  // In a browser VS Code saves by itself; here, as on the desktop, a file is saved when its editor says so.
  "files.autoSave": "off",
  // As dark or light as the rest of the user's screen.
  "window.autoDetectColorScheme": true,
};

/** Writes a settings.json unless one is there: what the user changed since stays. */
export async function writeFirstSettings(file: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(settings, null, 2)}\n`, { flag: "wx" }).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}
