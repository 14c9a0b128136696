/** The settings of a person, asked of the client and held for each document. */

import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { type AllSettings, readSettings, SECTION } from "./read-settings";

export interface SettingsKeeper {
  /** What holds for a document: the same objects until something changes. */
  readonly of: (uri: string) => AllSettings;
  /** Asks the client anew for these documents, after taking what it `pushed` for what holds in general; true when anything changed. */
  readonly reload: (uris: readonly string[], pushed: unknown) => Promise<boolean>;
  readonly forget: (uri: string) => void;
}

/** Settings that begin with what the client said at the start, if anything. */
export function keepSettings(connection: Connection, client: ClientCapabilities, initial: unknown): SettingsKeeper {
  const complained = new Set<string>();
  const complain = (problem: string) => {
    if (complained.has(problem)) return;
    complained.add(problem);
    connection.console.warn(problem);
  };
  const byText = new Map<string, AllSettings>();
  /** Equal settings are the same object, so that what is remembered with one holds for the other. */
  const settingsFrom = (value: unknown): AllSettings => {
    const { settings, problems } = readSettings(value);
    for (const problem of problems) complain(problem);
    const text = JSON.stringify(settings);
    const known = byText.get(text) ?? settings;
    byText.set(text, known);
    return known;
  };

  const byUri = new Map<string, AllSettings>();
  let general = settingsFrom(initial);
  return {
    of: (uri) => byUri.get(uri) ?? general,
    forget: (uri) => {
      byUri.delete(uri);
    },
    reload: async (uris, pushed) => {
      const before = uris.map((uri) => byUri.get(uri) ?? general);
      const generalBefore = general;
      // At once, also where the client can be asked: by the time it answers, some have asked for diagnostics, and never ask again.
      if (pushed !== undefined) general = settingsFrom(pushed);
      if (client.workspace?.configuration === true) {
        const items = [{ section: SECTION }, ...uris.map((scopeUri) => ({ section: SECTION, scopeUri }))];
        const [first, ...rest] = await connection.workspace.getConfiguration(items);
        general = settingsFrom(first);
        for (const [i, uri] of uris.entries()) byUri.set(uri, settingsFrom(rest[i]));
      }
      return general !== generalBefore || uris.some((uri, i) => (byUri.get(uri) ?? general) !== before[i]);
    },
  };
}
