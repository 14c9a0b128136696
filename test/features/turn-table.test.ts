/** A transcript as rows: what each turn says, who says it, when, and in which exchange. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { TURN_COLUMNS, type TurnRow } from "../../server/src/features/turn-row";
import { turnTable } from "../../server/src/features/turn-table";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";

const TEXT = `Harbour talk
3 May 2019

Good morning to all of you.

Reporter (Harbour News): Why is the harbour closed?

Ana Ito: Because of the ice. (Laughter.)

It may be open in June.

Last updated: 4 May 2019 15:13

Reporter (Island Post): And the ferry?
`;

const cells = (row: TurnRow, columns: readonly (keyof TurnRow)[]) => columns.map((column) => row[column] ?? "").join("|");
const rows = (text: string, columns: readonly (keyof TurnRow)[], knowledge = NO_KNOWLEDGE, name = "talk.txt") =>
  turnTable(parse(text, knowledge), name).map((row) => cells(row, columns));

test("a row for the statement and for each turn, with the words of speech and nothing of the page", () => {
  assert.deepEqual(rows(TEXT, TURN_COLUMNS), [
    "2019-05-03|0|||statement|||4|||6|Good morning to all of you.",
    "2019-05-03|1|Reporter|Reporter|question|Harbour News|1|6|||5|Why is the harbour closed?",
    "2019-05-03|2|Ana Ito|Ana Ito|answer||1|8|||10|Because of the ice. (Laughter.)\nIt may be open in June.",
    "2019-05-03|3|Reporter|Reporter|question|Island Post|2|14|||3|And the ferry?",
  ]);
});

test("a text without a date has that of its file's name, and one without turns has no rows", () => {
  assert.deepEqual(rows("Q: Will it rain?\n\nA: It will.\n", ["date", "turn"], NO_KNOWLEDGE, "2019-02-14.txt"), [
    "2019-02-14|1",
    "2019-02-14|2",
  ]);
  assert.deepEqual(turnTable(parse(""), "a.txt"), []);
});

test("lines that were wrapped are one line of text", () => {
  const wrapped = "Q: Will the harbour\nopen before the winter\nis over?\n\nA: It will open as soon\nas the ice is gone.\n";
  assert.deepEqual(rows(wrapped, ["text"]), [
    "Will the harbour open before the winter is over?",
    "It will open as soon as the ice is gone.",
  ]);
});

test("captions give the second at which each turn begins and how long it lasts", () => {
  const captions = `WEBVTT

00:00:01.000 --> 00:00:03.500
<v Ana Ito>Will the <i>harbour</i> open?

00:01:10.000 --> 00:01:12.000
<v Bo Lund>It will open
in June.
`;
  assert.deepEqual(rows(captions, ["speaker", "start", "seconds", "text"]), [
    "Ana Ito|1|2.5|Will the harbour open?",
    "Bo Lund|70|2|It will open in June.",
  ]);
});

test("times at labels are starts, and how long a turn lasts is known up to the next", () => {
  const timed =
    "[00:05] Ana Ito: Will it open?\n\n[00:20] Bo Lund: It will.\n\n[00:31] Ana Ito: When?\n\n[00:40] Bo Lund: In June.\n";
  assert.deepEqual(rows(timed, ["speaker", "start", "seconds"]), [
    "Ana Ito|5|15",
    "Bo Lund|20|11",
    "Ana Ito|31|9",
    "Bo Lund|40|",
  ]);
});

test("the cast says who a label means", () => {
  const cast = [{ name: "Ana Ito", role: "answer" as const, affiliation: null, aliases: [{ label: "A", from: null, to: null }] }];
  const knowledge = { ...NO_KNOWLEDGE, cast };
  assert.deepEqual(rows("Q: Will it rain?\n\nA: It will.\n", ["label", "speaker"], knowledge), ["Q|Q", "A|Ana Ito"]);
});
