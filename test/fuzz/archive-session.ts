/** Fuzzed archives: `.transcript.json` and what an archive has learnt, with anything in them, whole, half written and damaged. */

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { DidChangeWatchedFilesNotification, FileChangeType } from "vscode-languageserver/node";
import { NO_ARCHIVE, settingsFor } from "../../server/src/archive/archive";
import { CONFIG_NAME, readConfig } from "../../server/src/archive/config";
import { configSchema } from "../../server/src/archive/config-schema";
import type { Schema } from "../../server/src/archive/json-check";
import { LESSON_NAME, withLesson } from "../../server/src/archive/label-lesson";
import { DEFAULT_SETTINGS } from "../../server/src/archive/settings";
import { SIGNS } from "../../server/src/facts/label-signs";
import { weighedLabels } from "../../server/src/facts/turns";
import { RULES } from "../../server/src/rules/index";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { startClient } from "../support/client";
import { createMemoryDisk } from "../support/memory-disk";
import { QUESTIONS } from "../support/questions";
import type { RandomSource } from "../support/random";
import { damaged } from "./damage";
import { plain, timedAnswer } from "./server-session";
import { holdText, type Scope, type Session, timed } from "./session";
import { randomText } from "./texts";

/** What an archive says is read or told, and whatever counts of it leaves speech whole; a server sees it change and answers as a fresh one does. */
export async function holdArchive(scope: Scope, random: RandomSource, session: Session): Promise<void> {
  const text = randomText(random);
  const [config, lesson] = [randomConfig(random, text), randomLesson(random, text)];
  const { archive, problems } = timed({ ...session, text: config + lesson }, "reading the archive", () => {
    const read = readConfig(config, RULES);
    const learnt = withLesson({ ...NO_ARCHIVE, config: read.config }, lesson);
    return { archive: learnt.archive, problems: [...read.problems, ...learnt.problems] };
  });
  for (const { span, message } of problems) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= config.length, "a problem lies outside of the file");
    assert.match(english(message), /\S/);
  }
  session.text = text;
  const { knowledge } = archive.config;
  holdText(session, knowledge, { ...DEFAULT_CONTEXT, settings: settingsFor(archive, "a.transcript", DEFAULT_SETTINGS) });
  for (const { likelihood } of weighedLabels(parse(text, knowledge)).scored)
    assert.ok(likelihood >= 0 && likelihood <= 1, `a label is likely by ${likelihood}`);
  await holdServer(scope, random, session, { [CONFIG_NAME]: config, [LESSON_NAME]: lesson });
}

async function holdServer(
  scope: Scope,
  random: RandomSource,
  session: Session,
  archive: Readonly<Record<string, string>>,
): Promise<void> {
  const contents = (files: Readonly<Record<string, string>>) => ({ ...files, "a.transcript": session.text });
  const options = (files: Readonly<Record<string, string>>) => ({
    server: { disk: createMemoryDisk(contents(files)) },
    folders: ["file:///archive"],
  });
  const first = options(archive);
  const client = await startClient(scope, first);
  const uri = client.open(session.text, "a.transcript");
  const from = random.below(session.text.split("\n").length);
  const range = { start: { line: from, character: 0 }, end: { line: from, character: 1 } };
  const asked = [...ASKED, random.pick(Object.keys(QUESTIONS).filter((name) => name.startsWith("textDocument/")))];
  for (const question of asked) await timedAnswer(session, client, question, uri, range);
  const later = { ...archive, [CONFIG_NAME]: random.below(2) === 0 ? "" : damaged(random, archive[CONFIG_NAME] ?? "") };
  const changed = `file:///archive/${CONFIG_NAME}`;
  first.server.disk.files.set(changed, later[CONFIG_NAME]);
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: changed, type: FileChangeType.Changed }],
  });
  const fresh = await startClient(scope, options(later));
  fresh.open(session.text, "a.transcript");
  for (const question of asked) {
    const answer = await timedAnswer(session, client, question, uri, range);
    const wanted = await timedAnswer(session, fresh, question, uri, range);
    assert.ok(
      isDeepStrictEqual(plain(answer), plain(wanted)),
      `${question} differs from a fresh server's after a change of ${CONFIG_NAME}`,
    );
  }
  const [told = null] = [...client.logged, ...fresh.logged, ...client.faults, ...fresh.faults];
  assert.equal(told, null, told ?? "");
  client.end();
  fresh.end();
}

const ASKED = ["textDocument/documentSymbol", "textDocument/diagnostic", "transcript/corrections"];

/** A file by its schema, with values that fit and some that do not; then perhaps damaged. */
function randomConfig(random: RandomSource, text: string): string {
  const value = JSON.stringify(valueFor(random, configSchema(RULES), linesOf(text)), null, random.pick([0, 2]));
  return random.below(3) === 0 ? damaged(random, value) : value;
}

const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  "",
  "__proto__",
  [],
  {},
  [[]],
  "a".repeat(5_000),
  "\ud800",
  "*".repeat(300),
];
/** Entries of a list, mostly few. */
const LENGTHS = [0, 1, 2, 3, 8, 60];

function valueFor(random: RandomSource, schema: Schema, lines: readonly string[]): unknown {
  if (random.below(40) === 0) return random.pick(ODD);
  if ("oneOf" in schema) return valueFor(random, random.pick(schema.oneOf), lines);
  if (schema.type === "array") return Array.from({ length: random.pick(LENGTHS) }, () => valueFor(random, schema.items, lines));
  if (schema.type === "object") {
    const names = Object.keys(schema.properties);
    const chosen = names.length === 0 ? [] : Array.from({ length: random.below(6) }, () => random.pick(names));
    const entries = [...(schema.required ?? []), ...chosen].map((name) => [
      random.below(50) === 0 ? "__proto__" : name,
      valueFor(random, schema.properties[name] as Schema, lines),
    ]);
    return Object.fromEntries(entries);
  }
  if (schema.enum !== undefined) return random.pick(schema.enum);
  return random.pick([
    random.pick(lines),
    random.pick(lines).slice(0, 20),
    "2017-12-04",
    "**/*.transcript",
    "a*",
    "?",
    "Q",
    "../up",
    "\\",
  ]);
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.slice(0, 500));
}

/** What was learnt of signs and of kinds of labels, as far as it may be written, and further. */
function randomLesson(random: RandomSource, text: string): string {
  const correction = () => random.pick([0, -0.5, 3, -3, 8, -8, 1e308, "1", null]);
  const some = (names: readonly string[]) =>
    Object.fromEntries(Array.from({ length: random.below(12) }, () => [random.pick(names), correction()]));
  const templates = weighedLabels(parse(text)).scored.map(({ subject }) => subject.place.own.template);
  const lesson = {
    version: random.below(10) === 0 ? 2 : 1,
    bias: correction(),
    signs: some(SIGNS.map(({ name }) => name)),
    templates: some([...templates, "__proto__", ""]),
  };
  const written = JSON.stringify(lesson);
  return random.below(4) === 0 ? damaged(random, written) : written;
}
