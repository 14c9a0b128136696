/** Captions in TTML and transcriptions in TEI become turns; broken and harmful XML is refused. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { imported } from "../../server/src/imports/importers";
import { english } from "../../server/src/text/message";
import { importedText } from "./imported-text";
import { teiOf, ttmlOf } from "./xml-files";

test("TTML: agents are labels, spans and line breaks are words, and times count from what is around", () => {
  const body = `<div begin="60s"><p begin="00:00:01.5" ttm:agent="a">The ice<br/>is <span>thick</span> &amp; stays.</p></div>
<p begin="00:02:00:12" ttm:agent="b">Why?</p>
<p begin="121000ms" ttm:agent="b">Since when? <span ttm:agent="a">May.</span></p>`;
  assert.equal(
    importedText(
      "talk.ttml",
      ttmlOf(
        [
          ["a", "Ana Petrova"],
          ["b", "Ben Okafor"],
        ],
        body,
      ),
    ),
    `Ana Petrova: [00:01:01] The ice is thick & stays.

Ben Okafor: [00:02:00] Why? Since when?

Ana Petrova: [00:02:01] May.
`,
  );
});

test("TTML without agents: the labels are those in the words", () => {
  const words = ["Ana Petrova: Good evening to all of you.", "Ben Okafor: Why now?", "Ana Petrova: Because of the ice."];
  const body = words.map((line, i) => `<p begin="${i}s">${line}</p>`).join("");
  assert.equal(
    importedText("talk.ttml", ttmlOf([], body)),
    "Ana Petrova: [00:00:00] Good evening to all of you.\n\nBen Okafor: [00:00:01] Why now?\n\nAna Petrova: [00:00:02] Because of the ice.\n",
  );
});

test("TEI: speakers by their notes, names or ids, with paragraphs and events", () => {
  const body = `<note type="speaker">Ms Petrova (Harbour Office):</note>
<u who="#p1"><seg>The ice is <emph>thick</emph>.</seg>
<seg>It stays.<incident><desc>laughter</desc></incident></seg></u>
<u who="#p2"><seg>Why? <note>He pointed north.</note></seg></u>
<u who="#p3"><seg>Because.</seg></u>
<note type="time">Noon.</note>
<note>The sitting was closed.</note>
<note type="end">ENDS</note>`;
  const people = [
    ["p1", "Ana Petrova"],
    ["p2", "<forename>Ben</forename><surname>Okafor</surname>"],
  ] as const;
  assert.equal(
    importedText("talk.xml", teiOf(body, people)),
    `Ms Petrova (Harbour Office): The ice is thick.

It stays. [laughter]

Ben Okafor: Why?

[He pointed north.]

p3: Because.

[Noon.]

[The sitting was closed.]

ENDS
`,
  );
});

test("TEI: the prefix of its elements does not matter", () => {
  const tei = teiOf("<u who='#a'><seg>Why?</seg></u>")
    .replace(/<(\/?)/g, "<$1x:")
    .replace("xmlns=", "xmlns:x=");
  assert.equal(importedText("talk.xml", tei), "a: Why?\n");
});

const MANY = /^is damaged XML: it has more attributes than any document$/;

const REFUSED: readonly (readonly [what: string, name: string, text: string, reason: RegExp])[] = [
  ["TTML that breaks off", "a.ttml", ttmlOf([], "<p>Yes.</p>").slice(0, -8), /^is damaged XML: /],
  ["TTML without captions", "a.ttml", ttmlOf([], ""), /^has no captions in it: no element p of TTML$/],
  ["XML of another kind", "a.xml", "<rss><channel/></rss>", /^has no utterance \(u\) of TEI in it$/],
  ["text called XML", "a.xml", "Good evening.\n", /^is damaged XML: /],
  [
    "a billion laughs",
    "a.xml",
    '<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "ha">]><a>&a;</a>',
    /^is damaged XML: .*declares entities/,
  ],
  [
    "an entity from elsewhere",
    "a.ttml",
    '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><a>&a;</a>',
    /declares entities/,
  ],
  [
    "an element with a hundred thousand attributes",
    "a.xml",
    `<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(" ")}/>`,
    MANY,
  ],
  [
    "names for namespaces in each of many elements",
    "a.xml",
    `${Array.from({ length: 1900 }, (_, i) => `<a xmlns:n${i}="u">`).join("")}${"<b/>".repeat(20_000)}`,
    MANY,
  ],
  ["elements nested deeper than any document", "a.xml", "<a>".repeat(100_000), /nested deeper than any document$/],
];

for (const [what, name, text, reason] of REFUSED)
  test(`${what} is refused`, () => {
    const result = imported(name, text);
    assert.match("refused" in result ? english(result.refused) : `taken: ${result.text}`, reason);
  });
