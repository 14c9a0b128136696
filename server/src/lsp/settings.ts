/** The settings of a person, asked of the client and held for each document. */

import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { RULES } from "../rules/index";
import type { Severity } from "../rules/rule";
import { DATE_STYLES, type DateStyle, DEFAULT_SETTINGS, type Settings } from "../rules/settings";
import { nearest } from "../text/nearest";

/** The section of the client's configuration that is ours. */
export const SECTION = "transcript";

export interface SettingsKeeper {
  /** What holds for a document: the same object until something changes. */
  readonly of: (uri: string) => Settings;
  /** Asks the client anew for these documents, or takes `pushed` where the client cannot be asked; true when anything changed. */
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
  const byText = new Map<string, Settings>();
  /** Equal settings are the same object, so that what is remembered with one holds for the other. */
  const settingsFrom = (value: unknown): Settings => {
    const { settings, problems } = readSettings(value);
    for (const problem of problems) complain(problem);
    const text = JSON.stringify(settings);
    const known = byText.get(text) ?? settings;
    byText.set(text, known);
    return known;
  };

  const byUri = new Map<string, Settings>();
  let general = settingsFrom(initial);
  return {
    of: (uri) => byUri.get(uri) ?? general,
    forget: (uri) => {
      byUri.delete(uri);
    },
    reload: async (uris, pushed) => {
      const before = uris.map((uri) => byUri.get(uri) ?? general);
      const generalBefore = general;
      if (client.workspace?.configuration === true) {
        const items = [{ section: SECTION }, ...uris.map((scopeUri) => ({ section: SECTION, scopeUri }))];
        const [first, ...rest] = await connection.workspace.getConfiguration(items);
        general = settingsFrom(first);
        for (const [i, uri] of uris.entries()) byUri.set(uri, settingsFrom(rest[i]));
      } else if (pushed !== undefined) {
        general = settingsFrom(pushed);
      }
      return general !== generalBefore || uris.some((uri, i) => (byUri.get(uri) ?? general) !== before[i]);
    },
  };
}

export interface ReadSettings {
  readonly settings: Settings;
  /** What could not be understood, one sentence each that says what to do. What it concerns has its default. */
  readonly problems: readonly string[];
}

/** Reads the configuration section; anything is accepted. */
export function readSettings(value: unknown): ReadSettings {
  if (value === undefined || value === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (!isRecord(value)) return { settings: DEFAULT_SETTINGS, problems: [`The setting ${SECTION} must be an object.`] };
  const problems: string[] = [];
  const dateStyle = readDateStyle(value.dateStyle, problems);
  return { settings: { dateStyle, rules: readRules(value.rules, problems) }, problems };
}

function readDateStyle(value: unknown, problems: string[]): DateStyle {
  if (value === undefined || value === null) return DEFAULT_SETTINGS.dateStyle;
  if (isOneOf(Object.keys(DATE_STYLES) as DateStyle[], value)) return value;
  problems.push(wrongValue("dateStyle", value, Object.keys(DATE_STYLES)));
  return DEFAULT_SETTINGS.dateStyle;
}

const SEVERITIES: readonly (Severity | "off")[] = ["off", "error", "warning", "information", "hint"];

function readRules(value: unknown, problems: string[]): Settings["rules"] {
  if (value === undefined || value === null) return DEFAULT_SETTINGS.rules;
  if (!isRecord(value)) {
    problems.push(`The setting ${SECTION}.rules must be an object: a severity for each rule's name.`);
    return DEFAULT_SETTINGS.rules;
  }
  const rules: Record<string, Severity | "off"> = {};
  const names = RULES.map(({ name }) => name);
  for (const [name, severity] of Object.entries(value)) {
    if (!names.includes(name)) {
      const near = nearest(name, names);
      const advice = near === null ? `The rules are ${names.join(", ")}.` : `Did you mean “${near}”?`;
      problems.push(`The setting ${SECTION}.rules names no rule with “${name}”. ${advice}`);
    } else if (isOneOf(SEVERITIES, severity)) {
      rules[name] = severity;
    } else {
      problems.push(wrongValue(`rules.${name}`, severity, SEVERITIES));
    }
  }
  return rules;
}

function wrongValue(name: string, value: unknown, values: readonly string[]): string {
  return `The setting ${SECTION}.${name} is ${JSON.stringify(value)}; it must be one of ${values.join(", ")}.`;
}

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return typeof value === "string" && (values as readonly string[]).includes(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
