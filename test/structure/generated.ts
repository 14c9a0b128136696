/** What is generated: the table of rules and the manifest's settings from rules and settings, the grammar from its parts, the schemas of the protocol and of what `parse` gives from their types. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configSchema } from "../../server/src/archive/config-schema";
import { RULES } from "../../server/src/rules/index";
import type { Rule } from "../../server/src/rules/rule";
import { GRAMMAR } from "../../syntaxes/grammar";
import { PROJECT_ROOT } from "../support/paths";
import { type Manifest, type ManifestWords, manifestWith } from "./manifest";
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
  const written = manifestWith(manifest(), manifestWords());
  return [
    { path: "RULES.md", text: withTable("RULES.md", "rules", ruleTable()) },
    { path: "KEYS.md", text: withTable("KEYS.md", "keys", keyTable()) },
    { path: "package.json", text: asJson(written.manifest) },
    { path: "package.nls.json", text: asJson(written.words) },
    { path: CONFIG_SCHEMA, text: asJson({ $schema: DRAFT, ...configSchema(RULES) }) },
    { path: "server/src/api/parsed-transcript.schema.json", text: parsedSchema() },
    { path: "test/support/protocol.schema.json", text: protocolSchema() },
    { path: "syntaxes/transcript.tmLanguage.json", text: asJson(GRAMMAR) },
  ];
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function manifest(): Manifest {
  return JSON.parse(read("package.json"));
}

function manifestWords(): ManifestWords {
  return JSON.parse(read("package.nls.json"));
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

/** The manifest's keys, those of the editor before those of a view, each with its command's title. */
function keyTable(): string {
  const { keybindings, commands } = manifest().contributes;
  const words = manifestWords();
  const titles = new Map(commands.map(({ command, title }) => [command, words[title.replace(/^%|%$/g, "")]]));
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
