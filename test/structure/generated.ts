/** What is generated: the table of rules and the manifest's settings from rules and settings, the grammar from its parts, the schemas of the protocol and of what `parse` gives from their types. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configSchema } from "../../server/src/archive/config-schema";
import { DATE_STYLES, DEFAULT_SETTINGS, LABEL_STYLES, SEVERITIES } from "../../server/src/archive/settings";
import { DEFAULT_EDITOR_SETTINGS } from "../../server/src/features/settings";
import { type KindData, TOKEN_KINDS } from "../../server/src/features/tokens";
import { RULES } from "../../server/src/rules/index";
import type { Rule } from "../../server/src/rules/rule";
import { GRAMMAR } from "../../syntaxes/grammar";
import { PROJECT_ROOT } from "../support/paths";
import { parsedSchema } from "./parsed-schema";
import { protocolSchema } from "./protocol-schema";

export interface GeneratedFile {
  /** From the project's root. */
  readonly path: string;
  readonly text: string;
}

const CONFIG_SCHEMA = "server/src/archive/transcript.schema.json";
const DRAFT = "http://json-schema.org/draft-07/schema#";

/** The files with what is generated in them as it should be. */
export function generated(): readonly GeneratedFile[] {
  return [
    { path: "RULES.md", text: withTable("RULES.md", "rules", ruleTable()) },
    { path: "KEYS.md", text: withTable("KEYS.md", "keys", keyTable()) },
    { path: "package.json", text: manifest() },
    { path: CONFIG_SCHEMA, text: `${JSON.stringify({ $schema: DRAFT, ...configSchema(RULES) }, null, 2)}\n` },
    { path: "server/src/api/parsed-transcript.schema.json", text: parsedSchema() },
    { path: "test/support/protocol.schema.json", text: protocolSchema() },
    { path: "syntaxes/transcript.tmLanguage.json", text: `${JSON.stringify(GRAMMAR, null, 2)}\n` },
  ];
}

function read(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), "utf8");
}

/** The page at a path with what stands between the two markers of `name` replaced. */
function withTable(path: string, name: string, table: string): string {
  const page = read(path);
  const [open, close] = [`<!-- ${name}: generated, see CONTRIBUTING.md -->\n`, `<!-- /${name} -->\n`];
  const from = page.indexOf(open);
  const to = page.indexOf(close);
  if (from === -1 || to < from) throw new Error(`${path} lacks the markers “${open.trim()}” and “${close.trim()}”.`);
  return `${page.slice(0, from + open.length)}\n${table}\n${page.slice(to)}`;
}

interface KeyBinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
}

interface CommandTitle {
  readonly command: string;
  readonly title: string;
}

/** The manifest's keys, those of the editor before those of a view, each with its command's title. */
function keyTable(): string {
  const { keybindings, commands }: { keybindings: readonly KeyBinding[]; commands: readonly CommandTitle[] } = JSON.parse(
    read("package.json"),
  ).contributes;
  const titles = new Map(commands.map(({ command, title }) => [command, title]));
  const rows = keybindings.map(({ command, key, mac = key, when }) => {
    const view = /focusedView == transcript\.(\w+)/.exec(when)?.[1];
    const place =
      view === undefined
        ? "editor"
        : `view *${view === "todo" ? "To Do" : view.replace(/^./, (letter) => letter.toUpperCase())}*`;
    return { view, text: `| \`${shown(key)}\` | \`${onMac(mac)}\` | ${place} | ${titles.get(command) ?? command} |` };
  });
  const sorted = [...rows.filter(({ view }) => view === undefined), ...rows.filter(({ view }) => view !== undefined)];
  return `${["| key | on a Mac | in the | does |", "| --- | --- | --- | --- |", ...sorted.map(({ text }) => text)].join("\n")}\n`;
}

/** `Ctrl+Shift+F8` for `ctrl+shift+f8`. */
function shown(key: string): string {
  return key.replace(/[a-z]\w*/g, (part) => part.replace(/^./, (letter) => letter.toUpperCase()));
}

/** `⇧⌘F8` for `cmd+shift+f8`. */
function onMac(key: string): string {
  const strokes = key.split(" ").map((stroke) => {
    const parts = stroke.split("+");
    const signs = ["ctrl", "alt", "shift", "cmd"].filter((part) => parts.includes(part)).map((part) => MAC_SIGNS[part] ?? "");
    return signs.join("") + shown(parts.at(-1) ?? "");
  });
  return strokes.join(" ");
}

const MAC_SIGNS: Readonly<Record<string, string>> = { ctrl: "⌃", alt: "⌥", shift: "⇧", cmd: "⌘" };

function ruleTable(): string {
  const rows = RULES.map(
    (rule) => `| [${rule.name}](server/src/rules/${rule.name}.md) | ${rule.summary} | ${rule.severity} | ${fixOf(rule)} |`,
  );
  return `${["| rule | finds | severity | fix |", "| --- | --- | --- | --- |", ...rows].join("\n")}\n`;
}

/** Whether the rule mends unread, as the examples on its page show. */
function fixOf(rule: Rule): string {
  const page = read(`server/src/rules/${rule.name}.md`);
  if (/^ *safe fix: /m.test(page)) return "safe";
  return /^ *fix: /m.test(page) ? "offered" : "none";
}

function manifest(): string {
  const content = JSON.parse(read("package.json"));
  content.contributes.configuration = [
    {
      title: "Transcript",
      properties: {
        "transcript.dateStyle": {
          type: "string",
          enum: Object.keys(DATE_STYLES),
          enumDescriptions: Object.values(DATE_STYLES),
          default: DEFAULT_SETTINGS.dateStyle,
          description: "How the date in a transcript's header is written, in the transcript's language.",
          scope: "resource",
        },
        "transcript.labelStyle": {
          type: "string",
          enum: Object.keys(LABEL_STYLES),
          enumDescriptions: Object.values(LABEL_STYLES),
          default: DEFAULT_SETTINGS.labelStyle,
          description: "How speakers' labels are written; the rule mixed-label-style finds those that are not.",
          scope: "resource",
        },
        ...editorSettings(),
      },
    },
    {
      title: "Rules",
      properties: Object.fromEntries(RULES.map((rule, order) => [`transcript.rules.${rule.name}`, ruleSetting(rule, order)])),
    },
  ];
  content.contributes.semanticTokenModifiers = Object.values(TOKEN_KINDS).map(({ modifier, description }) => ({
    id: modifier,
    description,
  }));
  content.contributes.semanticTokenScopes = [
    {
      language: "transcript",
      scopes: Object.fromEntries(Object.values(TOKEN_KINDS).map(({ type, modifier, scope }) => [`${type}.${modifier}`, [scope]])),
    },
  ];
  const kinds: readonly KindData[] = Object.values(TOKEN_KINDS);
  content.contributes.configurationDefaults["editor.semanticTokenColorCustomizations"] = {
    rules: Object.fromEntries(
      kinds.flatMap(({ type, modifier, bold }) => (bold === undefined ? [] : [[`${type}.${modifier}:transcript`, { bold }]])),
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function editorSettings(): object {
  const { workspaceDiagnostics, wordsPerMinute, codeLens, inlayHints } = DEFAULT_EDITOR_SETTINGS;
  const onOff = (isOn: boolean, description: string) => ({ type: "boolean", default: isOn, description, scope: "resource" });
  return {
    "transcript.workspaceDiagnostics": {
      ...onOff(
        workspaceDiagnostics,
        "Show what is found in all transcripts of an archive (a folder with a .transcript.json), not in open ones only.",
      ),
      scope: "window",
    },
    "transcript.wordsPerMinute": {
      type: "number",
      exclusiveMinimum: 0,
      default: wordsPerMinute,
      description: "Words per minute used to estimate speaking time.",
      scope: "resource",
    },
    "transcript.codeLens.speech": onOff(
      codeLens.speech,
      "Show words, speaking time and the number of answers above header, statement and each question.",
    ),
    "transcript.codeLens.findings": onOff(
      codeLens.findings,
      "Show the number of findings above the header; a click applies the safe fixes.",
    ),
    "transcript.inlayHints.speakers": onOff(
      inlayHints.speakers,
      "Show who speaks before each paragraph that goes on without a label.",
    ),
    "transcript.inlayHints.questionNumbers": onOff(
      inlayHints.questionNumbers,
      "Show the number of each question before its label.",
    ),
  };
}

function ruleSetting(rule: Rule, order: number): object {
  return {
    type: "string",
    enum: Object.keys(SEVERITIES),
    enumDescriptions: Object.values(SEVERITIES),
    default: rule.severity,
    description: rule.summary,
    scope: "resource",
    order,
  };
}
