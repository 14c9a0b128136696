/** Reads the configuration that a client sends: anything is accepted, and what is wrong in it is told. */

import {
  DATE_STYLES,
  type DateStyle,
  DEFAULT_SETTINGS,
  LABEL_STYLES,
  type LabelStyle,
  SEVERITIES,
  type Settings,
  type Severity,
} from "../archive/settings";
import { DEFAULT_EDITOR_SETTINGS, type EditorSettings } from "../features/settings";
import { RULES } from "../rules/index";
import { isRecord } from "../text/json";
import { nearest } from "../text/nearest";

/** The section of the client's configuration that is ours. */
export const SECTION = "transcript";

export interface AllSettings {
  readonly rules: Settings;
  readonly editor: EditorSettings;
}

export interface ReadSettings {
  readonly settings: AllSettings;
  /** What could not be understood, one sentence each that says what to do. What it concerns has its default. */
  readonly problems: readonly string[];
}

/** Reads the configuration section; anything is accepted. */
export function readSettings(value: unknown): ReadSettings {
  const problems: string[] = [];
  const section = readGroup("", value, problems);
  const { dateStyle, labelStyle } = DEFAULT_SETTINGS;
  const rules = {
    dateStyle: readChoice("dateStyle", section.dateStyle, Object.keys(DATE_STYLES) as DateStyle[], dateStyle, problems),
    labelStyle: readChoice("labelStyle", section.labelStyle, Object.keys(LABEL_STYLES) as LabelStyle[], labelStyle, problems),
    rules: readRules(section.rules, problems),
  };
  return { settings: { rules, editor: readEditorSettings(section, problems) }, problems };
}

function readEditorSettings(section: Group, problems: string[]): EditorSettings {
  const codeLens = readGroup("codeLens", section.codeLens, problems);
  const inlayHints = readGroup("inlayHints", section.inlayHints, problems);
  const defaults = DEFAULT_EDITOR_SETTINGS;
  return {
    workspaceDiagnostics: readSwitch(
      "workspaceDiagnostics",
      section.workspaceDiagnostics,
      defaults.workspaceDiagnostics,
      problems,
    ),
    wordsPerMinute: readRate(section.wordsPerMinute, problems),
    codeLens: {
      speech: readSwitch("codeLens.speech", codeLens.speech, defaults.codeLens.speech, problems),
      findings: readSwitch("codeLens.findings", codeLens.findings, defaults.codeLens.findings, problems),
    },
    inlayHints: {
      speakers: readSwitch("inlayHints.speakers", inlayHints.speakers, defaults.inlayHints.speakers, problems),
      questionNumbers: readSwitch(
        "inlayHints.questionNumbers",
        inlayHints.questionNumbers,
        defaults.inlayHints.questionNumbers,
        problems,
      ),
    },
  };
}

function readSwitch(name: string, value: unknown, whenUnset: boolean, problems: string[]): boolean {
  if (isUnset(value)) return whenUnset;
  if (typeof value === "boolean") return value;
  problems.push(wrongValue(name, value, ["true", "false"]));
  return whenUnset;
}

function readRate(value: unknown, problems: string[]): number {
  if (isUnset(value)) return DEFAULT_EDITOR_SETTINGS.wordsPerMinute;
  if (typeof value === "number" && value > 0) return value;
  problems.push(`The setting ${SECTION}.wordsPerMinute is ${JSON.stringify(value)}; it must be a number above 0.`);
  return DEFAULT_EDITOR_SETTINGS.wordsPerMinute;
}

type Group = Readonly<Record<string, unknown>>;

/** A group of settings; empty where it is not set or is none. */
function readGroup(name: string, value: unknown, problems: string[]): Group {
  if (isUnset(value)) return {};
  if (isRecord(value)) return { ...value };
  problems.push(`The setting ${[SECTION, name].filter((part) => part !== "").join(".")} must be an object.`);
  return {};
}

function isUnset(value: unknown): boolean {
  return value === undefined || value === null;
}

function readChoice<Value extends string>(
  name: string,
  value: unknown,
  values: readonly Value[],
  whenUnset: Value,
  problems: string[],
): Value {
  if (isUnset(value)) return whenUnset;
  if (isOneOf(values, value)) return value;
  problems.push(wrongValue(name, value, values));
  return whenUnset;
}

const SEVERITY_NAMES = Object.keys(SEVERITIES) as (Severity | "off")[];

/** Without the rules that are set to what they are anyway, as editors tell of all: so settings that mean the same are equal. */
function readRules(value: unknown, problems: string[]): Settings["rules"] {
  const rules: Record<string, Severity | "off"> = {};
  const usual = new Map<string, Severity | "off">(RULES.map((rule) => [rule.name, rule.severity]));
  const names = [...usual.keys()];
  for (const [name, severity] of Object.entries(readGroup("rules", value, problems))) {
    if (!names.includes(name)) {
      const near = nearest(name, names);
      const advice = near === null ? `The rules are ${names.join(", ")}.` : `Did you mean “${near}”?`;
      problems.push(`The setting ${SECTION}.rules names no rule with “${name}”. ${advice}`);
    } else if (isOneOf(SEVERITY_NAMES, severity)) {
      if (severity !== usual.get(name)) rules[name] = severity;
    } else {
      problems.push(wrongValue(`rules.${name}`, severity, SEVERITY_NAMES));
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
