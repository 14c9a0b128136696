/** What one connection knows: its client, its open documents and the settings that hold now. */

import type { ClientCapabilities, Connection, TextDocuments } from "vscode-languageserver";
import { DEFAULT_CONTEXT, type RuleContext } from "../rules/rule";
import { localDay } from "../text/local-day";
import type { OpenTranscript } from "./documents";
import type { Life } from "./life";
import type { SettingsKeeper } from "./settings";

export interface Session {
  readonly connection: Connection;
  readonly life: Life;
  readonly client: ClientCapabilities;
  readonly documents: TextDocuments<OpenTranscript>;
  readonly settings: SettingsKeeper;
  /** URI of the folder with the rules' pages; null where there is none. */
  readonly rulePages: string | null;
  /** The page of a rule by its name, as Markdown; null where there is none at hand. */
  readonly readRulePage: (rule: string) => string | null;
}

/** What rules need to know of a document beside its text. */
export function ruleContext({ settings }: Session, { uri, fileName }: OpenTranscript): RuleContext {
  return { ...DEFAULT_CONTEXT, fileName, settings: settings.of(uri).rules, today: localDay(new Date()) };
}
