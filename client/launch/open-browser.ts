/** Shows an address in the user's browser. */

import { spawn } from "node:child_process";

/** Asks the system's opener; where there is none, or no screen, nothing happens. */
export function openBrowser(address: string): void {
  const opener = systemOpener();
  if (!opener) return;
  const [command, ...parameters] = opener;
  const child = spawn(command, [...parameters, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function systemOpener(): readonly [command: string, ...parameters: string[]] | null {
  if (process.platform === "darwin") return ["open"];
  // Not `start`, which is a shell's, and a shell would take the address apart at every `&`.
  if (process.platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  // Without a screen xdg-open would start a browser of the terminal.
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return DISPLAY || WAYLAND_DISPLAY ? ["xdg-open"] : null;
}
