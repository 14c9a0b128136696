/** TEI and Akoma Ntoso by xmllint: well formed, and TEI as its Guidelines have it, every reference to something that is there. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { exported } from "../../server/src/formats/export-formats";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { CAPTIONS, CONFERENCE, TIMED, textOf } from "../formats/documents";
import { asVtt, importedWithTimes, someTalk } from "../formats/timed-talk";
import { SAMPLES } from "../samples/all";
import { sampleText } from "../samples/convention";
import { folderWith } from "../support/folder";
import { PROJECT_ROOT, SEEDS } from "../support/paths";
import { randomSource } from "../support/random";
import { HOSTILE_TEXTS } from "../trust/hostile-texts";
import { programs } from "./programs";

const TEXTS: readonly string[] = [
  CONFERENCE,
  TIMED,
  CAPTIONS,
  "",
  ...SEEDS.map((path) => readFileSync(path, "utf8")),
  ...HOSTILE_TEXTS,
  ...Object.values(SAMPLES).flat().map(sampleText),
];

/** TEI of a random talk with its precise times. */
function timedTei(seed: number): string {
  const { text, times } = importedWithTimes("talk.vtt", asVtt(someTalk(randomSource(seed), 40)));
  return textOf(exported(text, NO_KNOWLEDGE, "a.txt", "tei", { times: { speech: times, areNamed: false } }));
}

const SCHEMAS = { tei: ["--relaxng", join(PROJECT_ROOT, "test/programs/tei-subset.rng")], akn: [] } as const;

for (const [format, schema] of Object.entries(SCHEMAS))
  test(`xmllint takes ${format} of every text`, (t) => {
    const files = TEXTS.map((text, i) => [
      `${i}.xml`,
      textOf(exported(text, NO_KNOWLEDGE, "a.txt", format as keyof typeof SCHEMAS)),
    ]);
    if (format === "tei") for (let seed = 1; seed <= 10; seed++) files.push([`timed-${seed}.xml`, timedTei(seed)]);
    const path = folderWith(t, Object.fromEntries(files));
    const names = files.map(([name = ""]) => name);
    const { status, stderr } = spawnSync(programs().xmllint, ["--noout", "--nonet", ...schema, ...names], {
      cwd: path,
      encoding: "utf8",
    });
    const wrong = stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates"));
    assert.deepEqual([status, wrong], [0, []]);
  });

test("the schema refuses what TEI does not have", (t) => {
  const tei = textOf(exported(CONFERENCE, NO_KNOWLEDGE, "a.txt", "tei"));
  const path = folderWith(t, { "a.xml": tei.replace("<u ", '<u type="answer" ') });
  const { status } = spawnSync(programs().xmllint, ["--noout", ...SCHEMAS.tei, "a.xml"], { cwd: path });
  assert.equal(status, 3);
});

test("whatever is referred to is there, in TEI and in Akoma Ntoso", () => {
  let looked = 0;
  const plain = TEXTS.flatMap((text) =>
    (["tei", "akn"] as const).map((format) => textOf(exported(text, NO_KNOWLEDGE, "a.txt", format))),
  );
  for (const xml of [...plain, timedTei(1)]) {
    const ids = new Set([...xml.matchAll(/ (?:xml:id|eId)="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of xml.matchAll(/ (?:who|ana|by|source|href|start|end|since|origin)="#([^"]*)"/g)) {
      looked++;
      assert.ok(ids.has(id), `${id} in ${xml}`);
    }
  }
  assert.ok(looked > 1000);
});
