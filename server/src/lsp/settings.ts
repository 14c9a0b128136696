/** The settings of a person, asked of the client and held for each document and each folder of the workspace. */

import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { Disk } from "../archive/disk";
import { type AllSettings, readSettings, SECTION } from "./read-settings";

export interface SettingsKeeper {
  /** What holds for a document, and for a file that is not open by its folder: the same objects until something changes. */
  readonly of: (uri: string) => AllSettings;
  /** Comes when the client, where it can be asked, has answered what it was asked last, or failed to. */
  readonly haveCome: () => Promise<void>;
  /** Asks the client anew for these documents and all folders, after taking what it `pushed` for what holds in general; true when anything changed. */
  readonly reload: (uris: readonly string[], pushed: unknown) => Promise<boolean>;
  readonly forget: (uri: string) => void;
}

/**
 * Settings that begin with what the client said at the start, if anything. `folders` are the URIs of the workspace's folders,
 * as they are now.
 */
export function keepSettings(
  connection: Connection,
  client: ClientCapabilities,
  initial: unknown,
  folders: () => readonly string[],
  disk: Disk | null,
): SettingsKeeper {
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
  /** How the URIs of files in a folder begin, as the disk spells them, with what holds for these; inner folders first. */
  let byFolder: readonly (readonly [string, AllSettings])[] = [];
  const beginning = (folder: string) => (disk?.uriOf(folder) ?? folder).replace(/\/?$/, "/");
  let general = settingsFrom(initial);
  const of = (uri: string) => byUri.get(uri) ?? byFolder.find(([folder]) => uri.startsWith(folder))?.[1] ?? general;
  const canAsk = client.workspace?.configuration === true;
  let firstHaveCome = () => {};
  let coming = new Promise<void>((resolve) => {
    firstHaveCome = resolve;
  });
  if (!canAsk) firstHaveCome();
  /** Asks for what holds in general, in folders and for documents. */
  const ask = async (places: readonly string[], uris: readonly string[]) => {
    const items = [{ section: SECTION }, ...[...places, ...uris].map((scopeUri) => ({ section: SECTION, scopeUri }))];
    const [first, ...rest] = await connection.workspace.getConfiguration(items);
    general = settingsFrom(first);
    byFolder = places.map((folder, i) => [beginning(folder), settingsFrom(rest[i])]);
    for (const [i, uri] of uris.entries()) byUri.set(uri, settingsFrom(rest[places.length + i]));
  };
  return {
    of,
    haveCome: () => coming,
    forget: (uri) => {
      byUri.delete(uri);
    },
    reload: async (uris, pushed) => {
      const places = folders().toSorted((a, b) => b.length - a.length);
      const all = [...places.map(beginning), ...uris];
      const before = all.map(of);
      const generalBefore = general;
      // At once, also where the client can be asked: by the time it answers, some have asked for diagnostics, and never ask again.
      if (pushed !== undefined) general = settingsFrom(pushed);
      if (canAsk) {
        const asked = ask(places, uris);
        coming = asked.catch(() => {});
        await asked.finally(firstHaveCome);
      }
      return general !== generalBefore || all.some((uri, i) => of(uri) !== before[i]);
    },
  };
}
