/** What of a view is painted again when other rows come. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { inStretches, type Row, row, stretchOf } from "../../client/src/views/row";
import { createShownRows } from "../../client/src/views/shown-rows";

function leaf(id: string, label = id): Row {
  return row({ id, label });
}

function group(id: string, below: readonly Row[], label = id): Row {
  return row({ id, label, children: () => below });
}

test("nothing is painted again where rows look as before, wherever they lead", () => {
  const shown = createShownRows();
  shown.show([row({ id: "a", label: "A", place: { uri: "file:///x", line: 1, character: 0 } })]);
  assert.deepEqual(shown.children(null), ["a"]);
  assert.deepEqual(shown.show([row({ id: "a", label: "A", place: { uri: "file:///x", line: 9, character: 0 } })]), []);
  assert.equal(shown.row("a")?.place?.line, 9);
});

test("a row that looks otherwise is painted again, and no other", () => {
  const shown = createShownRows();
  shown.show([leaf("a"), group("b", [leaf("b1"), leaf("b2")])]);
  shown.children(null);
  shown.children("b");
  assert.deepEqual(shown.show([leaf("a", "new"), group("b", [leaf("b1"), leaf("b2", "new")])]), ["a", "b2"]);
  assert.deepEqual(shown.children("b"), ["b1", "b2"]);
  assert.equal(shown.row("b2")?.label, "new");
});

test("where rows come or go, what they are below is painted again", () => {
  const shown = createShownRows();
  shown.show([group("b", [leaf("b1")])]);
  shown.children(null);
  shown.children("b");
  assert.deepEqual(shown.show([group("b", [leaf("b1"), leaf("b2")])]), ["b"]);
  assert.deepEqual(shown.children("b"), ["b1", "b2"]);
  assert.equal(shown.parent("b2"), "b");
  assert.deepEqual(shown.show([leaf("c")]), [null]);
  assert.deepEqual(shown.children(null), ["c"]);
  assert.equal(shown.row("b2"), null);
});

test("rows that nobody has opened are neither made nor compared", () => {
  let made = 0;
  const make = (i: number) => {
    made++;
    return leaf(`q${i}`);
  };
  const many = () => inStretches("q", 10_000, make);
  const shown = createShownRows();
  shown.show(many());
  const stretches = shown.children(null);
  assert.equal(stretches.length, 50);
  assert.equal(made, 0);
  shown.children(stretches[1] ?? "");
  assert.equal(made, 200);
  assert.deepEqual(shown.show(many()), []);
  assert.equal(made, 400);
  assert.deepEqual(stretchOf("q", 10_000, 399), [stretches[1]]);
  assert.deepEqual(stretchOf("q", 200, 199), []);
});
