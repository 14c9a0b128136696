/** Export and import again: what FORMATS.md says is the same is the same, and what it says is not is lost. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { wordsIn } from "../../server/src/facts/speech";
import { type DocumentTurn, labelText, paragraphText } from "../../server/src/formats/document";
import { documentOf } from "../../server/src/formats/document-of";
import { CannotExport, EXPORT_FORMATS, exported, type FormatName } from "../../server/src/formats/export-formats";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { importedDocument, importedText } from "../imports/imported-text";
import { SAMPLES } from "../samples/all";
import { sampleText } from "../samples/convention";
import { PROJECT_ROOT, SEEDS } from "../support/paths";
import { CAPTIONS, CONFERENCE, TIMED, textOf } from "./documents";

/** A transcript in normal form, in which each paragraph is one. */
const normal = (text: string) => textOf(exported(text, NO_KNOWLEDGE, "a.txt", "text"));

const CAPTIONS_WITH_EVENT = CAPTIONS.replace("the ice.", "the ice.\n\n00:00:09.000 --> 00:00:10.000\n(Applause.)");

const TEXTS: Readonly<Record<string, string>> = {
  conference: CONFERENCE,
  "times in labels": TIMED,
  "times below a header": `Harbour press conference\n12 March 2021\n\n${TIMED}`,
  captions: CAPTIONS,
  "captions with an event": CAPTIONS_WITH_EVENT,
  ...Object.fromEntries(SEEDS.map((path) => [basename(path), normal(readFileSync(path, "utf8"))])),
};

/** What a transcript says, by the columns of the page. */
const FACTS = {
  /** Those of events among them, which may be in a paragraph or beside it. */
  words: (text: string) =>
    turnsIn(text).map(({ body }) =>
      body.flatMap((item) => (item.kind === "paragraph" ? wordsIn(paragraphText(item)) : wordsIn(item.text))),
    ),
  labels: (text: string) => turnsIn(text).map(labelText),
  events: (text: string) =>
    documentOf(parse(text), "a.txt").parts.flatMap((part) =>
      (part.kind === "turn" ? part.body : [part]).flatMap((item) =>
        item.kind === "paragraph"
          ? item.runs.filter(({ kind }) => kind === "event").map((run) => run.text)
          : item.kind === "event"
            ? [item.text]
            : [],
      ),
    ),
  date: (text: string) => documentOf(parse(text), "a.txt").date,
  title: (text: string) => documentOf(parse(text), "a.txt").title,
  times: (text: string) => turnsIn(text).map(({ start }) => (start === null ? null : Math.floor(start))),
};

function turnsIn(text: string): readonly DocumentTurn[] {
  return documentOf(parse(text), "a.txt").parts.filter((part) => part.kind === "turn");
}

/** The transcript that is made of an export again; null where the format cannot hold it. */
function thereAndBack(text: string, format: FormatName): string | null {
  try {
    const { content } = exported(text, NO_KNOWLEDGE, "a.txt", format);
    if (typeof content !== "string") return importedDocument(`a.${format}`, content);
    return format === "text" || format === "markdown"
      ? content
      : importedText(`a.${format === "tei" || format === "akn" ? "xml" : format}`, content);
  } catch (error) {
    if (error instanceof CannotExport) return null;
    throw error;
  }
}

/** The table of the page: for each format, what is the same. */
function table(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const page = readFileSync(join(PROJECT_ROOT, "FORMATS.md"), "utf8");
  const [, section = ""] = /^## There and back\n([\s\S]*?)^## /m.exec(page) ?? [];
  const [head = [], , ...rows] = section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return new Map(
    rows.map(([format = "", ...cells]) => [
      format.slice(1, -1),
      Object.fromEntries(cells.map((cell, i) => [head[i + 1] ?? "", cell])),
    ]),
  );
}

test("the page says of each format that can be imported what is the same", () => {
  const importable = EXPORT_FORMATS.map(({ name }) => name).filter((name) => name !== "csv");
  assert.deepEqual([...table().keys()], importable);
  for (const cells of table().values()) {
    assert.deepEqual(Object.keys(cells), Object.keys(FACTS));
    for (const cell of Object.values(cells)) assert.match(cell, /^(?:yes|no)$/);
  }
});

for (const [format, cells] of table())
  test(`${format}: what is the same when an export is imported again`, () => {
    const pairs = Object.entries(TEXTS).flatMap(([name, text]) => {
      const again = thereAndBack(text, format as FormatName);
      return again === null ? [] : [{ name, text, again }];
    });
    assert.ok(pairs.length >= 3);
    for (const [fact, read] of Object.entries(FACTS)) {
      const lost = pairs.filter(({ text, again }) => JSON.stringify(read(text)) !== JSON.stringify(read(again)));
      if (cells[fact] === "no") assert.ok(lost.length > 0, `the ${fact} are kept: say so`);
      else for (const { name, text, again } of lost) assert.deepEqual(read(again), read(text), `${fact} of ${name}`);
    }
  });

/** Formats that keep the header, too, so that no word is lost. */
const WHOLE = ["html", "docx", "json", "tei"] as const;

for (const format of WHOLE)
  test(`${format}: an export that is imported again has every word of every sample, in order`, () => {
    let looked = 0;
    for (const sample of Object.values(SAMPLES).flat()) {
      const text = sampleText(sample);
      // A header alone is no talk.
      if (documentOf(parse(text), "a.txt").parts.length === 0) continue;
      looked++;
      const again = thereAndBack(text, format) ?? "";
      assert.deepEqual(
        wordsIn(again.replace(/\[\d\d:\d\d:\d\d\]/g, "")),
        wordsIn(normal(text).replace(/\[\d\d:\d\d:\d\d\]/g, "")),
        sample.name,
      );
    }
    assert.ok(looked > 250);
  });
