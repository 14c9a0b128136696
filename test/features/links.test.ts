/** What is a link, and where it leads. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { links } from "../../server/src/features/links";
import { parse } from "../../server/src/syntax/transcript";
import { slice } from "../../server/src/text/source";

/** Each link as its words and its target. */
function linked(text: string): readonly string[] {
  const transcript = parse(text);
  return links(transcript).map(({ span, target }) => `${slice(transcript.source, span)} → ${target}`);
}

test("addresses end where their sentence goes on", () => {
  assert.deepEqual(linked("See https://example.org/a_(b), (www.example.org/news). And “http://x.example/?q=1”!"), [
    "https://example.org/a_(b) → https://example.org/a_(b)",
    "www.example.org/news → https://www.example.org/news",
    "http://x.example/?q=1 → http://x.example/?q=1",
  ]);
});

test("mail addresses are links, also in brackets", () => {
  assert.deepEqual(linked("Write to press.office@example.org (or a+b@mail.example.org)."), [
    "press.office@example.org → mailto:press.office@example.org",
    "a+b@mail.example.org → mailto:a+b@mail.example.org",
  ]);
});

test("a handle leads to the network that its line names, and nowhere where none is named", () => {
  assert.deepEqual(linked("Twitter: @AnaIto.\nInstagram @ana.ito\nFollow @AnaIto\nMastodon: @ana@social.example\n"), [
    "@AnaIto → https://x.com/AnaIto",
    "@ana.ito → https://www.instagram.com/ana.ito",
    "@ana@social.example → https://social.example/@ana",
  ]);
});

test("timecodes lead into the recording that the front matter names", () => {
  assert.deepEqual(
    linked(`---
title: Talk
media: https://pods.example/talk.mp3
---

Tim: [00:00:10] Hello there, Dana.

Dana: [00:01:05] Hello, Tim. And so

[01:00:00] we went on.

Tim: [01:02:03] We did.

Dana: [01:02:09] Yes.
`),
    [
      "https://pods.example/talk.mp3 → https://pods.example/talk.mp3",
      "[00:00:10] → https://pods.example/talk.mp3#t=10",
      "[00:01:05] → https://pods.example/talk.mp3#t=65",
      "[01:00:00] → https://pods.example/talk.mp3#t=3600",
      "[01:02:03] → https://pods.example/talk.mp3#t=3723",
      "[01:02:09] → https://pods.example/talk.mp3#t=3729",
    ],
  );
});

test("without a recording timecodes lead nowhere", () => {
  assert.deepEqual(linked("Tim: [00:00:10] Hello.\n\nDana: [00:01:05] Hello, Tim.\n\nTim: [00:01:07] So.\n"), []);
});

test("a time, a price and a name are no links", () => {
  assert.deepEqual(linked("It was 9:30 p.m. @ the office, U.S.A., node.js and etc."), []);
  assert.deepEqual(linked(""), []);
});
