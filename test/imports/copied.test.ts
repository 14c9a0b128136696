/** What is copied from a page and pasted: turns without what is about the page, and never without a sentence. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { copiedText } from "../../server/src/imports/copied";
import { PROJECT_ROOT } from "../support/paths";

const TURNS = "<p><strong>Ana Petrova:</strong> The ice is thick.</p><p><b>Ben Okafor:</b> Why?</p>";

function paragraphs(html: string): readonly string[] {
  return copiedText({ html })?.paragraphs ?? [];
}

test("turns stay; menus, share bars, forms and what the catalogue knows go", () => {
  const html = `<meta charset="utf-8"><nav><a>Home</a> <a>Boats</a></nav><div class="share-bar"><a>Facebook</a> <a>Print</a></div>
${TURNS}<form><label>Search</label><input value="ice"><button>Go</button></form>
<p>SUBSCRIBE to this channel [ Link ]</p><p>Find us on FACEBOOK: [ Link ]</p><footer>Imprint</footer>`;
  assert.deepEqual(copiedText({ html }), {
    paragraphs: ["Ana Petrova: The ice is thick.", "Ben Okafor: Why?"],
    openers: [0, 1],
  });
});

test("a title in the head is not what was chosen, and hidden words were not seen", () => {
  assert.deepEqual(paragraphs(`<title>Document1</title>${TURNS}<p style="display: none">Not shown at all.</p>`), [
    "Ana Petrova: The ice is thick.",
    "Ben Okafor: Why?",
  ]);
});

test("a style says what is bold, and that a bold element is not", () => {
  const turn = (label: string, words: string) =>
    `<p><span style="font-size: 11pt; font-weight: 700">${label}</span> ${words}</p>`;
  assert.deepEqual(
    paragraphs(
      `<b style="font-weight:normal">${turn("Q", "When?")}${turn("A", "In May.")}${turn("Q", "Why?")}${turn("A", "Ice.")}</b>`,
    ),
    ["Q: When?", "A: In May.", "Q: Why?", "A: Ice."],
  );
});

test("Word's lists come without their dots", () => {
  const item = (words: string) =>
    `<p class=MsoListParagraph><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>${words}</p>`;
  assert.deepEqual(paragraphs(`${item("The ice is thick.")}${item("It stays.")}`), ["The ice is thick.", "It stays."]);
});

test("code, nothing, too much and what is made to do harm are pasted as they are", () => {
  const vsCode = `<meta charset='utf-8'><div style="color: #ccc;font-family: 'Droid Sans Mono', monospace;white-space: pre;"><div><span>Ana: Why?</span></div></div>`;
  for (const html of [
    vsCode,
    "<pre>Ana: Why?\nBen: So.</pre>",
    "",
    "<p> </p>",
    "<script>Why?</script>",
    "<nav></nav>",
    "<p>x".repeat(1_300_000),
    "<div>".repeat(100_000),
  ])
    assert.equal(copiedText({ html }), null, html.slice(0, 100));
});

test("a page in which some words are code is none", () => {
  assert.deepEqual(paragraphs("<p>We wrote <code>ice()</code> then.</p>"), ["We wrote ice() then."]);
});

test("plain text with names and times on lines of their own becomes turns, other text nothing", () => {
  const text = "Harbour talks\n\nAna Ito  0:03\nWhy now?\n\nBen Okafor  0:09\nThe ice.\n\nIt is thick.\n";
  assert.deepEqual(copiedText({ text }), {
    paragraphs: ["Harbour talks", "Ana Ito: [00:00:03] Why now?", "Ben Okafor: [00:00:09] The ice.", "It is thick."],
    openers: [1, 2],
  });
  assert.equal(copiedText({ text: "Ana Ito: Why now?\n\nBen Okafor: The ice.\n" }), null);
});

test("rich text with names and times on lines of their own becomes turns where that is asked for", () => {
  const turn = (who: string, time: string, words: string) => `<div><b>${who}</b> <span>${time}</span><p>${words}</p></div>`;
  const html = turn("Ana Ito", "0:03", "Why now?") + turn("Ben Okafor", "0:09", "The ice.");
  assert.deepEqual(copiedText({ html, stacks: true })?.paragraphs, [
    "Ana Ito: [00:00:03] Why now?",
    "Ben Okafor: [00:00:09] The ice.",
  ]);
  assert.deepEqual(paragraphs(html), ["Ana Ito 0:03", "Why now?", "Ben Okafor 0:09", "The ice."]);
  assert.deepEqual(copiedText({ html: TURNS, stacks: true }), copiedText({ html: TURNS }));
});

test("what Chromium puts on the clipboard of a page with menus, share bars and a sign-up form is its record", () => {
  const html = readFileSync(join(PROJECT_ROOT, "test/imports/written/chromium-clipboard.txt"), "utf8");
  assert.deepEqual(paragraphs(html), [
    "Press briefing",
    "March 12, 2021",
    "MS. ITO: Good afternoon, everyone. (Laughter.)",
    "Q: When will it melt?",
    "MS. ITO: In May.",
    "We think so.",
    "Q: And then?",
    "MS. ITO: Nothing.",
    "One thing.",
    "Another.",
    "Q In a table?",
  ]);
});

const sentence = fc
  .array(fc.constantFrom("ice", "harbour", "it's", "мы", "R&amp;D", "07:12", "Share", "menu"), { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join(" ")} stays.`);
const wrapping = fc.constantFrom<readonly [string, string]>(
  ["<p>", "</p>"],
  ["<nav>", "</nav>"],
  ["<aside>", "</aside>"],
  ["<footer>", "</footer>"],
  ["<p><button>", "</button></p>"],
  ["<form><label>", "</label></form>"],
  ["<menu><li>", "</li></menu>"],
  ["<div role=toolbar>", "</div>"],
  ["<div class='social-share'>", "</div>"],
  ["<ul class=related><li>", "</ul>"],
  ["<table><tr><td>", "</table>"],
  ["<blockquote>", "</blockquote>"],
);

test("whatever element a sentence is in, it is pasted, and in its order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(wrapping, sentence), { minLength: 2, maxLength: 8 }), (parts) => {
      const html = parts.map(([[opening, closing], words]) => `${opening}${words}${closing}`).join("\n");
      assert.deepEqual(
        paragraphs(html),
        parts.map(([, words]) => words.replaceAll("&amp;", "&")),
      );
    }),
  );
});
