/** What the safe fixes leave alone: places where a careful editor would object to a change that nobody has read. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fixAll } from "../../server/src/rules/fix";
import { DEFAULT_CONTEXT } from "../../server/src/rules/rule";
import { parse } from "../../server/src/syntax/transcript";

function fixed(text: string): string {
  return fixAll(parse(text), DEFAULT_CONTEXT).transcript.source.text;
}

const HEAD = "Press conference of the harbour board\n4 December 2017\n\n";
const TURNS =
  "Ann Reed: Good morning, and welcome to the harbour.\n\nTom Hale: What does the new crane cost?\n\n" +
  "Ann Reed: It costs what we said it would.\n\nTom Hale: When will it come?\n\nAnn Reed: In the spring, I hope.\n";
const TRANSCRIPT = HEAD + TURNS;

/** Texts that stay as they are, by what they hold. */
const KEPT: Readonly<Record<string, string>> = {
  "a label in capitals that is wrapped": `${HEAD}ANN REED: Good morning.\n\nANA RUIZ, DIRECTORA DEL HOSPITAL\nREGIONAL: We have what we need.\n\nTOM HALE: Why?\n\nANA RUIZ, DIRECTORA DEL HOSPITAL\nREGIONAL: It is so.\n\nTOM HALE: When?\n`,
  "a label that is wrapped over three lines": `${HEAD}Tom Hale: Why is it so?\n\nAna Ruiz, who is head of the\nregional office of the harbour, and its\nSpokeswoman: It is what we need.\n\nTom Hale: When?\n\nSpokeswoman: In the spring.\n`,
  "a picture whose words are wrapped": `${TRANSCRIPT}\nTom Hale: Here it is. ![The new crane in the harbour.\nAnn Reed: in front of it](crane.png) What is it?\n\nAnn Reed: A crane.\n`,
  "a link that is wrapped": `${TRANSCRIPT}\nTom Hale: Here it is. [The new crane in the harbour.\nAnn Reed: in front of it](crane.html) What is it?\n\nAnn Reed: A crane.\n`,
  "bold type that is wrapped": `${TRANSCRIPT}\nTom Hale: Here it is. **The new crane is here.\nAnn Reed: in front of it** What is it?\n\nAnn Reed: A crane.\n`,
  "a bracket that is wrapped": `${TRANSCRIPT}\nTom Hale: Here it is. (The new crane is here.\nAnn Reed: in front of it.) What is it?\n\nAnn Reed: A crane.\n`,
  "a tag that is wrapped": `${TRANSCRIPT}\nTom Hale: Here it is. <img alt="The new crane.\nAnn Reed: in front of it"> What is it?\n\nAnn Reed: A crane.\n`,
  "a roster with offices below the names": `Press conference\n4 December 2017\n\nAnn Reed\nhead of the harbour board and of all that belongs to it since 2012\nTom Hale\nwriter for the harbour gazette and other papers of the town and the coast\n\n${TURNS}`,
  "a field below the date": `Press conference\nDate: 4 December 2017\nTítulo: Versión estenográfica. Conferencia del puerto, que es del jueves\n\n${TURNS}`,
  "an abbreviation before a label": `${HEAD}Hon. Deputy Speaker: I call the member.\n\nAnn Reed: There are two days ago, as I said, that--Hon.\nDeputy Speaker: There is a point of order.\n\nDeputy Speaker: Go on.\n\nAnn Reed: I will.\n\nDeputy Speaker: Thank you.\n`,
  "the lines of a list, one of them the day of an update": `${TRANSCRIPT}\n* Last updated: 4 December 2018\n* Dependencies: none\n`,
  "code between fences": `${TRANSCRIPT}\nAnn Reed: I wrote this.\n\n\`\`\`js\nconst a = b ? c : d ;\nrun .all(http.Server)  \n\n\n\nlabel:: x\n\`\`\`\n`,
  "names of a program": `${TRANSCRIPT}\nAnn Reed: It is a http.Server or tkinter.Tk root, and \`Mapper\`s of stream.Readable streams.\n`,
  "an expression": `${TRANSCRIPT}\nAnn Reed: We write isOn() ? one : two and ls . and \`x\` , then.\n`,
  "a sign of a documentation tool": `${TRANSCRIPT}\nAnn Reed: It is\n\n.. note:: a note\n\nOutput::\n`,
  "commands of a terminal": `${TRANSCRIPT}\nAnn Reed: It is \u001b[31m red \u001b[0m here.\n`,
  "letters in the other order": `${TRANSCRIPT}\nAnn Reed: He is \u202etrebor\u202c here.\n`,
  "stops that are somebody's way of writing": `${TRANSCRIPT}\nlink done - mark thinks so.. roy says it is.. then we talk\n`,
  "line breaks of Markdown": `# Press conference\n\n**Harbour hall**  \nEast quay\n\n**Ann Reed:** Good morning.\n\n**Tom Hale:** Why?\n\n**Ann Reed:** It is so.\n`,
  "labels and words in two columns": `${HEAD}ANN:      Good morning to all.\n\nTOM HALE: What does it cost?\n\nANN:      It costs what we said.\n\nTOM HALE: When will it come?\n\nANN:      In the spring.\n\nTOM HALE: Thank you.\n\nANN:      Thank you.\n\nTOM HALE: Good.\n`,
  "a column of signs": `${TRANSCRIPT}\nComma\t\t\t,\tCedilla\nStop      .  Dot\n`,
  "a soft hyphen at the end of a line": `${TRANSCRIPT}\nAnn Reed: It is an inter\u00AD\nnational harbour.\n`,
  "a box drawn with bars": `${TRANSCRIPT}\n    +------------+\n    | The crane. |\n    |            |\n    | The barge. |\n    +------------+\n`,
  "stops below one another": `${TRANSCRIPT}\nAnn Reed: It is in the volume .\n.\n.\nthat we wrote.\n`,
  "a stop behind an abbreviation": `${TRANSCRIPT}\nAnn Reed: We met in Washington, D.C.., and we agreed.\n`,
  "the owner of a licence":
    "Harbour Tools\n\nCopyright (c) 2014, The Harbour Board and other contributors\nAll rights reserved.\n\nRedistribution and use in source and binary forms, with or without\nmodification, are permitted.\n",
  "a drawing":
    "If we undo one change, back to the first:\n\n\t\tone ~\n\t\t |\n\t      change 1\n\t\t |\n\t      one too ~\n\t\t |\n\t      change 2\n\t\t |\n\t      one two ~\n\nThen we see the other branch of the tree.\n",
  "a list of changes":
    "# Changelog\n\n## [1.2.0](https://example.org/compare/v1.1.0...v1.2.0) (2021-03-06)\n\n* fix: read the file again\n* feat: write it, too\n",
};

for (const [name, text] of Object.entries(KEPT)) {
  test(`the safe fixes leave alone ${name}`, () => {
    assert.equal(fixed(text), text);
  });
}

test("a blank line is put before a turn below a whole line", () => {
  const crowded = TRANSCRIPT.replace("welcome to the harbour.\n\nTom", "welcome to the harbour.\nTom");
  assert.equal(fixed(crowded), TRANSCRIPT);
  const unended = TRANSCRIPT.replace("harbour.\n\nTom", "harbour\nTom");
  assert.equal(fixed(unended), TRANSCRIPT.replace("harbour.\n\nTom", "harbour\n\nTom"));
});

test("a blank line is put between the header and the first words where the header ends", () => {
  assert.equal(fixed(TRANSCRIPT.replace("2017\n\nAnn", "2017\nAnn")), TRANSCRIPT);
});

test("a sentence that begins behind the one before gets its space", () => {
  const text = `${TRANSCRIPT}\nAnn Reed: It is a crisis.And we are ready.\n`;
  assert.equal(fixed(text), text.replace("crisis.And", "crisis. And"));
});

test("a control character between two parts of words is left to a person, in every script", () => {
  for (const words of ["crane\u0005s", "ம\u0005\u{25555}", "\u{10330}\u0005\u{10330}", "cafe\u0301\u0005s", "don’\u0005t"]) {
    const text = `Ann Reed: We have ${words} here.\n\nTom Hale: So we have.\n\nAnn Reed: Thank you.\n`;
    const { transcript, dropped } = fixAll(parse(text), DEFAULT_CONTEXT);
    assert.equal(transcript.source.text, text);
    assert.deepEqual(dropped, [], words);
  }
});
