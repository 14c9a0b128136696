/** Labels that a scan or a lost line break damaged, a sample of our own each, and words that only look like them. */

import type { Convention } from "./convention";

const TREASURER = `Q. Is the budget ready?
TREASURER. It is ready, and it is a good one.
Q. When do we see it?
TREASURER. On Tuesday.
Q. All of it?
TREASURER. Nearly all of it.
Q. Why not the rest?
TREASURER. It is secret.
Q. To whom?
TREASURER. To all.
`;

const HEARING = `Mr. STONE. Were you there?

Ms. REED. I was.

Mr. STONE. On both days?

Ms. REED. On both days.

`;

const TALK = `HOST: Is it ready?
BROWN: It is.
HOST: And the ships?
BROWN: They are, too.
HOST: And the boats?
BROWN: So are the boats.
HOST: And the nets?
BROWN: They are old.
HOST: How old?
BROWN: Ten years.
`;

export const DAMAGED_LABELS: readonly Convention[] = [
  {
    name: "a scan reads another letter for the full stop behind Q",
    text: `Interview with the Treasurer\n\n${TREASURER}Qt Yes?\nTREASURER. Quite.\nQ1 Growth was low.`,
    turns: [...Array(5).fill(["Q", "TREASURER"]).flat(), "Q", "TREASURER"],
  },
  {
    name: "a sum of money follows a label without separator",
    text: `Press conference\n\nQ. What did they get?\nPM. Nothing.\nQ. And what did they ask for?\nPM. A lot.\nQ. How much?\nPM. Too much.\nQ. In figures?\nPM. Nine.\nQ. And now?\nPM $ 35 million.`,
    turns: Array(5).fill(["Q", "PM"]).flat(),
  },
  {
    name: "a scan reads other letters in a label, and one for its separator",
    text: `Press conference\n\nQUESTION: When?\nPRIME MINISTER: On Sunday.\nQUESTION: Why?\nPRIME MINISTER: It is free.\nQUESTION: Where?\nPRIME MINISTER: In town.\nQUESTION: Who comes?\nPRIME MINISTER: All do.\nQUESTION: And then?\nPRIME i1INISTERS Well, we shall see.\nPRIME MINISTERIAL OFFICE\nPRIMES Are numbers.`,
    turns: Array(5).fill(["QUESTION", "PRIME MINISTER"]).flat().with(-1, "PRIME i1INISTER"),
  },
  {
    name: "a scan leaves words before a label that the document knows well",
    text: `Interview\n\n${TALK}HOST: You had to say\nand BROWN: no, I did not say that.\nHOST: Then, for how many\nyears BROWN: For ten years.`,
    turns: Array(7).fill(["HOST", "BROWN"]).flat(),
  },
  {
    name: "a label that the document hardly knows starts no turn amid words",
    text: `Interview\n\nHOST: Is it ready?\n\nBROWN: It is.\n\nHOST: You had to say and BROWN: no, I did not.`,
    turns: ["HOST", "BROWN", "HOST"],
  },
  {
    name: "who is spoken of or to before a colon starts no turn",
    text: `Interview\n\n${TALK}HOST: I put it to the BROWN: was it you? They told BROWN: go. We read of DAVID BROWN: he did it. So I say Brown: do it.`,
    turns: [...Array(5).fill(["HOST", "BROWN"]).flat(), "HOST"],
  },
  {
    name: "a title and a surname in capitals between full stops, spelt well or badly",
    text: `Hearing of the committee\n\n${HEARING}Mr. STONE. And what did you see? Ms. REEO. Nothing. Mr . STONE. Nothing at all?\n\nMs. REED. I saw Mr. Stone. He was late. I said so to Ms. ADAMS, who knew.`,
    turns: [...Array(2).fill(["Mr. STONE", "Ms. REED"]).flat(), "Mr. STONE", "Ms. REEO", "Mr . STONE", "Ms. REED"],
  },
  {
    name: "badly scanned names ask and answer as those do that they are read from",
    text: `Interview with the Prime Minister

${"KETTLER: Is it ready?\n\nPRIME MINISTER: It is, and it is good.\n\n".repeat(5)}KETILER: All of it, then.

PRIME AMISTER: Yes.

SPEAKER 1: Thank you both.`,
    turns: [...Array(5).fill(["KETTLER", "PRIME MINISTER"]).flat(), "KETILER", "PRIME AMISTER"],
    roles: "qaqaqaqaqaqa",
  },
  {
    name: "a speaker with another number is somebody else",
    text: `Interview with the Prime Minister\n\n${"SPEAKER 1: Is it ready?\n\nPRIME MINISTER: It is, and it is good.\n\n".repeat(5)}SPEAKER 2: Thank you both.`,
    turns: [...Array(5).fill(["SPEAKER 1", "PRIME MINISTER"]).flat(), "SPEAKER 2"],
    roles: "qaqaqaqaqao",
  },
  {
    name: "a stray mark before a label",
    text: `Interview\n\nQuestion:\nIs it ready?\n\nMinister:\nIt is.\n\n_ question:\nAll of it?\n\nMinister:\nYes.`,
    turns: ["Question", "Minister", "question", "Minister"],
    roles: "qaqa",
  },
  {
    name: "a name without separator before the first words of a sentence",
    text: `Television interview\n\nMr Ben South This is the first time that we meet here.\n\n${TREASURER}`,
    turns: ["Mr Ben South", ...Array(5).fill(["Q", "TREASURER"]).flat()],
    roles: "mqaqaqaqaqa",
  },
  {
    name: "a name that is addressed or spoken of at the start of a line",
    text: `Television interview\n\n${TREASURER}Mr South I think that you know it.\n\nMr Ben South this time was late.\n\nMr South Will Not Yield`,
    turns: Array(5).fill(["Q", "TREASURER"]).flat(),
  },
  {
    name: "an office once in full, and in initials further on",
    text: `PRESS CONFERENCE IN THE CAPITAL
PRIME MINISTER : Before you ask I would like to make an announcement, and
it is about the treasury.
Q. Is it ready?
PM. It is.
Q. When do we see it?
PM. On Tuesday.
Q. All of it?
PM. Yes, all.`,
    turns: ["PRIME MINISTER", ...Array(3).fill(["Q", "PM"]).flat()],
  },
  {
    name: "questions that somebody reads out, and the one of a caller",
    text: `Phone-in\n\nHost: We have a caller. You are on the air.\n\nQuestion: When will the road be mended?\n\nMayor: In spring.\n\nHost: Question: “Why is it so dark at night in the town?”\n\nMayor: The lamps are old.\n\nHost: Question: “And who pays for the new ones?”\n\nMayor: We all do, and I have brought a few letters, which I would like to read to you.\n\nQuestion: “Who planted the trees?” I chose this one myself.`,
    turns: ["Host", "Question", "Mayor", "Host", "Mayor", "Host", "Mayor"],
  },
  {
    name: "a conference in which a question is read out once or twice",
    text: `Press conference\n\n${"Question: When will the road be mended, and who will mend it?\n\nMayor: In spring, and we shall all mend it together.\n\n".repeat(5)}Host: Question: “Why?”\n\nMayor: It is old.\n\nHost: Question: “Who?”\n\nMayor: We all do.`,
    turns: [...Array(5).fill(["Question", "Mayor"]).flat(), "Host", "Mayor", "Host", "Mayor"],
  },
];
