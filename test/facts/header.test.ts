/** What counts as the header, and what is already speech. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";

test("what a moderator says in the first line is no field of the header", () => {
  const first = (text: string) => outline(parse(text)).parts[0];
  assert.equal(first("Moderator: Good morning.\n\nWe begin."), "statement");
  assert.equal(first("Host: Are we ready?\n\nWe begin."), "statement");
  assert.equal(first("Moderator: Thank you all for coming, I am glad that we meet.\n"), "statement");
  assert.equal(first("Moderator: Jane Roe\n\nGood morning."), "header");
  assert.equal(first("Guests: Jane Roe, Amnesty Inc.\n\nGood morning. We begin."), "header");
});

/** A page as it is pasted: without blank lines, what it is on a line of its own, and keys above their values. */
const PASTED = `Skip to main content
We use some essential cookies to make this website work.
Accept additional cookies
View cookies
Menu
Home
Speech
Press conference with the Minister: 9 March 2022
From:
Ministry of Boats
Published
11 March 2022
Last updated
14 March 2022 — See all updates
Delivered on:
9 March 2022 (Transcript of the speech, exactly as it was delivered)
(Note: questions in other languages are given in translation)
Good afternoon. We met today to speak about boats.
Ben South (Net News): Will anybody resign?
Minister: No.
Cleo West, The Harbour Times: What about compensation?
Minister: It will be paid.
Share this page
Share on Facebook (opens in new tab)
Published 11 March 2022
Last updated 14 March 2022
Is this page useful?
Maybe
Yes this page is useful
© Crown copyright
`;

test("a page that is pasted without blank lines gives up its header, its turns and its furniture", () => {
  const { header, date, turns, boilerplate, statement } = outline(parse(PASTED));
  const lines = PASTED.split("\n");
  assert.equal(header.title?.text, "Press conference with the Minister: 9 March 2022");
  assert.equal(date?.value, "2022-03-09");
  assert.match(
    header.dateline?.text ?? "",
    /^9 March 2022 \(Transcript/,
    "neither the day of publication nor that of the update",
  );
  assert.equal(statement && lines[statement.from], "Good afternoon. We met today to speak about boats.");
  assert.deepEqual(
    turns.map(({ label }) => label.text),
    ["Ben South", "Minister", "Cleo West", "Minister"],
  );
  assert.deepEqual(
    boilerplate.map(({ from, to }) => [lines[from], lines[to]]),
    [
      ["Skip to main content", "Skip to main content"],
      ["We use some essential cookies to make this website work.", "View cookies"],
      ["Menu", "Home"],
      ["Last updated", "14 March 2022 — See all updates"],
      ["Share this page", "Share on Facebook (opens in new tab)"],
      ["Published 11 March 2022", "Published 11 March 2022"],
      ["Last updated 14 March 2022", "Last updated 14 March 2022"],
      ["Is this page useful?", "Yes this page is useful"],
      ["© Crown copyright", "© Crown copyright"],
    ],
  );
});

test("the day of publication is neither title nor date, and what stands above the date line is the title", () => {
  const page =
    "Publié le 12/03/2021\nPoint presse sur la pêche\nParis, le 11 mars 2021\n\nMesdames et Messieurs, bonjour à tous.\n\nNous avons signé.\n";
  const { header, date } = outline(parse(page));
  assert.deepEqual([header.title?.text, header.dateline?.text], ["Point presse sur la pêche", "Paris, le 11 mars 2021"]);
  assert.equal(date?.value, "2021-03-11");
  const named = "Posted on March 3, 2020 by admin\nThe Harbour in Winter\nMarch 1, 2020\n\nGood evening. We meet again.\n";
  assert.equal(outline(parse(named)).header.title?.text, "The Harbour in Winter");
});
