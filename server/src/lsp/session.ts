/** What one connection knows: its client, its open documents and the settings that hold now. */

import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { settingsFor } from "../archive/archive";
import type { Disk } from "../archive/disk";
import { ignoredIn } from "../archive/silences";
import { DEFAULT_CONTEXT, type RuleContext } from "../rules/rule";
import { localDay } from "../text/local-day";
import type { Speak } from "../text/message";
import type { PositionEncoding } from "./convert";
import type { Documents, OpenTranscript } from "./documents";
import type { KeptDecisions } from "./kept-decisions";
import type { Life } from "./life";
import type { SettingsKeeper } from "./settings";
import type { Survey } from "./survey";

export interface Session {
  readonly connection: Connection;
  readonly life: Life;
  readonly client: ClientCapabilities;
  /** Makes text of messages in the language that the client shows. */
  readonly speak: Speak;
  /** What a position's `character` counts. */
  readonly encoding: PositionEncoding;
  readonly documents: Documents;
  readonly settings: SettingsKeeper;
  /** Null where there is none: then no transcript has an archive. */
  readonly disk: Disk | null;
  /** What was decided and is in no file. */
  readonly kept: KeptDecisions;
  /** The workspace's transcripts; null where there is no disk. */
  readonly survey: Survey | null;
  /** URIs of the workspace's folders, as they are now. */
  readonly folders: () => readonly string[];
  /** True for a client that answers `transcript/ask` and tells by itself what became of changes in many files. */
  readonly asksItself: boolean;
  /** True for a client that takes `transcript/refreshOutline`. */
  readonly refreshesOutline: boolean;
  /** URI of the folder with the rules' pages; null where there is none. */
  readonly rulePages: string | null;
  /** The page of a rule by its name, as Markdown; null where there is none at hand. */
  readonly readRulePage: (rule: string) => string | null;
  /** Names of commands that the client runs by itself, and that an action may therefore name. */
  readonly clientCommands: ReadonlySet<string>;
}

/** What rules need to know of a transcript beside its text: what the person has set, above it what its archive says, and what its lines share with others. */
export function ruleContext(session: Session, document: Named): RuleContext {
  return { ...ownContext(session, document), repeats: session.survey?.repeatsOf(document.uri) ?? null };
}

/** The same without what other files say. */
export function ownContext({ settings, kept }: Session, { uri, fileName }: Named): RuleContext {
  const own = settings.of(uri).rules;
  const base: RuleContext = { ...DEFAULT_CONTEXT, fileName, settings: own, today: localDay(new Date()) };
  const place = kept.archiveOf(uri);
  if (place === null) return base;
  const { archive, path } = place;
  return { ...base, settings: settingsFor(archive, path, own), ignored: ignoredIn(archive, path) };
}

type Named = Pick<OpenTranscript, "uri" | "fileName">;
