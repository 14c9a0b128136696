/** Web pages become paragraphs, without what is about the page. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { importedText } from "./imported-text";

test("paragraphs, headings and bold labels stay; menus, share bars, forms and scripts go", () => {
  const html = `<!doctype html><html><head><title>Talks | Harbour Office</title><style>p { color: red }</style></head><body>
<header role="banner"><a href="/">Harbour Office</a></header>
<nav><ul><li>Home</li><li>Boats</li></ul></nav>
<main><h1>Harbour
 talks</h1>
<p>12 March 2021</p>
<div class="social-share"><a>Share</a> <a>Print</a></div>
<p><strong>Ana Petrova:</strong> The <em>ice</em> is thick &amp; stays.<br>It will&nbsp;melt.</p>
<p><b>Q</b> (Harbour News) When?</p><script>alert(1)</script>
<p><b>Q</b> In May?</p><p hidden>Not shown</p>
<form><input value="search"><button>Go</button></form>
</main><footer>All rights reserved</footer></body></html>`;
  assert.equal(
    importedText("page.html", html),
    `Harbour talks

12 March 2021

Ana Petrova: The ice is thick & stays.

It will\u00A0melt.

Q: (Harbour News) When?

Q: In May?
`,
  );
});

test("a page whose words are all in a form, an aside or a share class keeps them", () => {
  const speech = `<p>${"The ice is thick and stays until the spring. ".repeat(12)}</p>`;
  for (const html of [
    `<form>${speech}</form>`,
    `<nav>${speech}</nav>`,
    `<nav><p>Home</p>${speech}`,
    `<button>Menu${speech}`,
    `<dialog>${speech}`,
    `<div hidden>${speech}</div>`,
    `<div style="display: none">${speech}</div>`,
    `<div class="share">${speech}</div>`,
  ])
    assert.match(
      importedText("page.htm", html),
      /^(?:Home\n\n|Menu\n\n)?(?:The ice is thick and stays until the spring\. ?){12}\n$/,
    );
});

test("bold words in a paragraph that come once are no label", () => {
  assert.equal(
    importedText("page.html", "<p><b>Never</b> did we say so.</p><p>We did.</p>"),
    "Never did we say so.\n\nWe did.\n",
  );
});

test("bold words that several paragraphs begin with are no label where they are no name, or a sentence goes on", () => {
  const html = "<p><b>But</b> I said so.</p><p><b>But</b> Ana did, too.</p><p><b>We</b> will wait.</p><p><b>We</b> will see.</p>";
  assert.equal(importedText("page.html", html), "But I said so.\n\nBut Ana did, too.\n\nWe will wait.\n\nWe will see.\n");
});

test("a heading that is a button stays; a button in the text goes", () => {
  const html = "<h2><button>Will the ice melt?</button></h2><p>In May. <button>Copy</button></p>";
  assert.equal(importedText("page.html", html), "Will the ice melt?\n\nIn May.\n");
});

test("a transcript of buttons stays, a search form goes", () => {
  const cues = ["The ice is thick.", "Will it melt?", "In May, I think."]
    .map((words) => `<button>${words}</button>`)
    .join("<br>");
  const html = `<form><label>Search</label><input></form><div>${cues}</div>`;
  assert.equal(importedText("page.html", html), "The ice is thick.\n\nWill it melt?\n\nIn May, I think.\n");
});

test("formulas are words, too", () => {
  const html = "<p>We say <math><mi>E</mi><annotation>E</annotation></math> here.</p>";
  assert.equal(importedText("page.html", html), "We say E here.\n");
});

test("a page without a heading begins with its title, rows of a table are lines, and so are those of preformatted text", () => {
  const html =
    "<title>Harbour talks</title><table><tr><th>Q:</th><td>Why now?</td></tr><tr><td>A:</td><td>The ice.</td></tr></table><pre>One\n  two</pre>";
  assert.equal(importedText("page.html", html), "Harbour talks\n\nQ: Why now?\n\nA: The ice.\n\nOne\n\ntwo\n");
});

test("what is known as a leftover of a page goes, although no element says so", () => {
  const html =
    "<p>Good evening. The ice is thick.</p><p>SUBSCRIBE to this channel [ Link ]</p><p>Find us on FACEBOOK: [ Link ]</p>";
  assert.equal(importedText("page.html", html), "Good evening. The ice is thick.\n");
});
