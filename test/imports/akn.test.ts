/** Debates in Akoma Ntoso become turns, also those that the export has written. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { documentOf } from "../../server/src/formats/document-of";
import { exported } from "../../server/src/formats/export-formats";
import { imported } from "../../server/src/imports/importers";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { importedText } from "./imported-text";
import { aknOf } from "./xml-files";

test("speeches, questions and answers have their speakers; what nobody speaks is in brackets", () => {
  const preface =
    "<p><docTitle>Harbour council</docTitle></p><p>Sitting of <docDate date='2021-03-12'>12 March 2021</docDate></p>";
  const body = `<heading>Ice</heading>
<narrative>The council met at <recordedTime time="2021-03-12T09:00:00">nine</recordedTime>.</narrative>
<question by="#ito"><from>Ms Ito (Harbour News):</from><p>Why <i>now</i>?</p></question>
<answer by="#petrova"><num>2.</num><p>Because of the ice. <remark>Laughter</remark></p><p>It stays.<authorialNote><p>North of the pier.</p></authorialNote></p></answer>
<speech by="#nobody"><p>So?</p></speech>
<scene>(Applause)</scene>
<summary>The sitting rose.</summary>`;
  assert.equal(
    importedText("debate.xml", aknOf(body, preface, [["petrova", "Ana Petrova"]])),
    `Harbour council
Sitting of 12 March 2021

Ice

[The council met at nine.]

Ms Ito (Harbour News): Why now?

Ana Petrova: 2.

Because of the ice. [Laughter]

It stays.

[North of the pier.]

nobody: So?

(Applause)

[The sitting rose.]
`,
  );
});

test("a preface that does not say the year gets the day of the sitting, not that of its publication", () => {
  const speech = "<speech by='#a'><from>Ana</from><p>So?</p></speech>";
  assert.equal(importedText("a.xml", aknOf(speech, "<p>Council</p>")), "Council\n2021-03-12\n\nAna: So?\n");
  const second = aknOf(speech).replace("docs.oasis-open.org/legaldocml/ns/akn/3.0", "www.akomantoso.org/2.0");
  assert.equal(importedText("a.xml", second), "2021-03-12\n\nAna: So?\n");
});

test("what the export writes is read again: header, day, turns, labels, events", () => {
  const text = `Harbour talks
12 March 2021

Moderator: Good evening. We begin.

(Music)

Ana Ito (Harbour News): Why now? (Laughter.)

Ana Petrova: Because of the ice.

It is thick, as you know.

(Applause.)

Ben Okafor (Radio North): Until when, do you think?

Ana Petrova: Until May. [Inaudible.]
`;
  const { content: xml } = exported(text, NO_KNOWLEDGE, "talk.txt", "akn");
  assert.ok(typeof xml === "string");
  const again = importedText("talk.akn.xml", xml);
  const plain = (source: string) => {
    const { date, title, speakers, parts } = documentOf(parse(source), "talk.txt");
    return { date, title, speakers: speakers.map(({ name }) => name), parts };
  };
  assert.deepEqual(plain(again), plain(text));
  assert.equal(again, text);
});

test("a paragraph of a hundred thousand remarks takes no longer than its length asks for", { timeout: 20_000 }, () => {
  const speech = `<speech by="#a"><from>Ana</from><p>${"So <remark>x</remark> ".repeat(100_000)}</p></speech>`;
  assert.equal(importedText("a.xml", aknOf(speech)).match(/\[x\]/g)?.length, 100_000);
});

test("another document in Akoma Ntoso, and one that breaks off, are refused", () => {
  const act = aknOf("").replaceAll("debate", "act");
  for (const [xml, reason] of [
    [act, /^is Akoma Ntoso, but no debate$/],
    [aknOf("<p>So?</p>").slice(0, -20), /^is damaged XML: /],
    [aknOf(""), /^has no words in it$/],
  ] as const) {
    const result = imported("a.xml", xml);
    assert.match("refused" in result ? english(result.refused) : `taken: ${result.text}`, reason);
  }
});
