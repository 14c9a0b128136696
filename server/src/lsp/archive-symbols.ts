/** `workspace/symbol`: speakers, titles and questions of all transcripts in the workspace; each one's place when it is chosen. */

import {
  type ClientCapabilities,
  SymbolKind,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
  WorkspaceSymbolResolveRequest,
} from "vscode-languageserver";
import { matchRank } from "../features/archive-symbols";
import { files as inFiles } from "../text/amounts";
import { type Speak, say } from "../text/message";
import { guarded, type Row } from "./row";
import type { Session } from "./session";
import { openSummaries, type PackedSummary, type Places, rangesOf } from "./summaries";

/** More nobody looks through. */
const MOST_SYMBOLS = 500;

/** How long an answer may wait for files that have not been read yet, in milliseconds. */
const PATIENCE = 2000;

/** Speakers, titles and questions of the workspace. */
export const ARCHIVE_SYMBOLS: Row = {
  method: WorkspaceSymbolRequest.method,
  capability: (client) => ({ workspaceSymbolProvider: { resolveProvider: resolves(client) } }),
  listen: (session) => {
    session.connection.onWorkspaceSymbol(({ query }, token) =>
      guarded<WorkspaceSymbol[] | null, void>(session, WorkspaceSymbolRequest.method, query, token, null, async () => {
        if (session.survey !== null) await withPatience(session.survey.readAll(token));
        return token.isCancellationRequested ? null : symbols(session, query);
      }),
    );
    session.connection.onWorkspaceSymbolResolve((symbol, token) =>
      guarded<WorkspaceSymbol, void>(session, WorkspaceSymbolResolveRequest.method, symbol.name, token, symbol, () =>
        resolved(symbol),
      ),
    );
  },
};

/** Waits for the work, but not for ever: it goes on behind the answer, and the next letter that is typed asks again. */
async function withPatience(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOver = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([work, isOver]).finally(() => clearTimeout(timer));
}

interface Found {
  readonly rank: number;
  readonly name: string;
  readonly kind: SymbolKind;
  readonly uri: string;
  readonly places: Places;
  readonly containerName: string;
}

function symbols(session: Session, query: string): WorkspaceSymbol[] {
  const { client, survey } = session;
  return found(survey?.summaries() ?? openSummaries(session), query, session.speak)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SYMBOLS)
    .map(({ name, kind, uri, places, containerName }) => {
      const place = resolves(client)
        ? { location: { uri }, data: places.slice(0, 3) }
        : { location: { uri, range: firstOf(places) } };
      return { name, kind, containerName, ...place };
    });
}

function found(summaries: ReadonlyMap<string, PackedSummary>, query: string, speak: Speak): Found[] {
  const all: Found[] = [];
  const add = (name: string, kind: SymbolKind, uri: string, places: Places, containerName: string) => {
    const rank = matchRank(query, name);
    if (rank !== null) all.push({ rank, name, kind, uri, places, containerName });
  };
  const speakers = new Map<string, { readonly uri: string; readonly places: Places; files: number }>();
  for (const [uri, { title, speakers: own, questions }] of summaries) {
    const name = decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
    if (title !== null) add(title.text, SymbolKind.File, uri, title.places, name);
    for (const { text, places } of questions) add(text, SymbolKind.Event, uri, places, title?.text ?? name);
    for (const { label, member, places } of own) {
      const known = speakers.get(member ?? label);
      if (known === undefined) speakers.set(member ?? label, { uri, places, files: 1 });
      else known.files++;
    }
  }
  for (const [name, { uri, places, files }] of speakers)
    add(name, SymbolKind.Object, uri, places, speak(say`speaks in ${inFiles(files)}`));
  return all;
}

function resolved(symbol: WorkspaceSymbol): WorkspaceSymbol {
  const places: unknown = symbol.data;
  if (!Array.isArray(places) || !places.every((place) => typeof place === "number")) return symbol;
  return { ...symbol, location: { uri: symbol.location.uri, range: firstOf(places) } };
}

function firstOf(places: Places) {
  const start = { line: 0, character: 0 };
  return rangesOf(places)[0] ?? { start, end: start };
}

function resolves({ workspace }: ClientCapabilities): boolean {
  return workspace?.symbol?.resolveSupport?.properties.includes("location.range") === true;
}
