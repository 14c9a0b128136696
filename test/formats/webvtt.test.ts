/** WebVTT by the parser of the W3C, which is not ours: no error, and the same times, speakers and words. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsIn } from "../../server/src/facts/speech";
import { CannotExport, exported } from "../../server/src/formats/export-formats";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { SAMPLES } from "../samples/all";
import { sampleText } from "../samples/convention";
import { CAPTIONS, CONFERENCE, TIMED, textOf } from "./documents";

interface Node {
  readonly type: string;
  /** Text; of an element, such as a voice, what is written in its tag. */
  readonly value?: string;
  readonly name?: string;
  readonly children?: readonly Node[];
}

interface Parsed {
  readonly errors: readonly { readonly message: string; readonly line: number }[];
  readonly cues: readonly { readonly startTime: number; readonly endTime: number; readonly tree: Node }[];
}

const { WebVTTParser } = require("webvtt-parser") as {
  readonly WebVTTParser: new (entities: object) => { parse(text: string): Parsed };
};

/** Its own short list of entities has no semicolons. */
const ENTITIES = require("webvtt-parser/html-entities.json") as object;

const vtt = (text: string) => textOf(exported(text, NO_KNOWLEDGE, "a.txt", "vtt"));
const parsed = (text: string) => new WebVTTParser(ENTITIES).parse(text);

/** Speakers and words of a cue in their order, as `Ana: words`. */
function spokenIn(node: Node): string {
  const inner = (node.children ?? []).map(spokenIn).join("");
  return node.type === "text" ? (node.value ?? "") : node.name === "v" ? `${node.value ?? ""}: ${inner}` : inner;
}

test("times, speakers and words are what they were", () => {
  const { cues, errors } = parsed(vtt(CAPTIONS));
  assert.deepEqual(errors, []);
  assert.deepEqual(
    cues.map(({ startTime, endTime, tree }) => [startTime, endTime, spokenIn(tree)]),
    [
      [1, 3.5, "Ana Ito: Good morning, all & welcome\nto the harbour."],
      [4, 6, "Bo Lund: Why is it closed?"],
      [6.5, 8.25, "Ana Ito: Because of the ice."],
    ],
  );
});

test("two speakers in one caption have a tag each, which ends", () => {
  assert.match(vtt(`${TIMED}\nAna Ito: In May.\n`), /\n<v Bo Lund>And when will it open\?<\/v>\n<v Ana Ito>In May\.<\/v>\n$/);
  const { cues, errors } = parsed(vtt(`${TIMED}\nAna Ito: In <May> & not before.\n`));
  assert.deepEqual(errors, []);
  assert.equal(
    spokenIn(cues.at(-1)?.tree ?? { type: "none" }),
    "Bo Lund: And when will it open?\nAna Ito: In <May> & not before.",
  );
});

test("the parser finds no error in any export", () => {
  let looked = 0;
  for (const text of [CONFERENCE, TIMED, CAPTIONS, ...Object.values(SAMPLES).flat().map(sampleText)]) {
    try {
      const content = vtt(text);
      const { errors, cues } = parsed(content);
      assert.deepEqual(errors, [], content);
      assert.ok(wordsIn(cues.map(({ tree }) => spokenIn(tree)).join(" ")).length > 0);
      looked++;
    } catch (error) {
      if (!(error instanceof CannotExport)) throw error;
    }
  }
  assert.ok(looked > 10);
});
