/** What can be done at a place, and the text after it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { refactorings } from "../../server/src/features/refactorings";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";
import { applyEdits } from "../../server/src/text/source";
import { readMarks } from "../support/marks";

function at(marked: string) {
  const { text, spans } = readMarks(marked);
  const transcript = parse(text);
  return { text, offered: refactorings(transcript, spans[0] ?? { start: 0, end: 0 }) };
}

function titles(marked: string): readonly string[] {
  return at(marked).offered.map(({ title }) => english(title));
}

/** The text after the refactoring whose title begins so. */
function after(marked: string, title: string): string {
  const { text, offered } = at(marked);
  const chosen = offered.find((one) => english(one.title).startsWith(title));
  assert.ok(chosen !== undefined, `“${title}” is not among ${JSON.stringify(titles(marked))}`);
  return applyEdits(text, chosen.edits());
}

const TEXT = `Good morning.

Moderator: The first one, please.

Q (CNN): Is it over? 😀 We were told so.

Secretary General: It is. Let me be clear: it is over. Are you sure? I am sure.

It is late.

It is very late.

Moderator: Last one.

Q (WSJ): Then why?

Secretary General: Because.
`;

/** The text with the cursor, or a selection, put where these words are. */
function mark(words: string): string {
  const plain = words.replaceAll(/<\|>|<\||\|>/g, "");
  assert.ok(TEXT.includes(plain), words);
  return TEXT.replace(plain, words);
}

test("a turn is split at the sentence of the cursor, and the rest given to the other side", () => {
  const split = TEXT.replace("over. Are you", "over.\n\nQ: Are you");
  assert.equal(after(mark("Are y<|>ou sure"), "Start a turn of “Q” at “Are you sure? I am sure."), split);
  assert.equal(after(mark("<|>Are you sure"), "Start a turn"), split);
  assert.equal(after(mark("is over.<|> Are"), "Start a turn"), split);
  assert.equal(
    after(mark("told <|>so"), "Start a turn of “Secretary General” at “😀 We were told so.”"),
    TEXT.replace(" 😀 We", "\n\nSecretary General: 😀 We"),
  );
});

test("a turn is split exactly where a selection begins, at a paragraph, and with the labels of the transcript", () => {
  assert.equal(after(mark("it is over. <|Are|> you"), "Start a turn"), TEXT.replace("over. Are", "over.\n\nQ: Are"));
  assert.equal(after(mark("sure? I <|am sure|>"), "Start a turn"), TEXT.replace("I am", "I\n\nQ: am"));
  assert.equal(after(mark("It is v<|>ery late"), "Start a turn"), TEXT.replace("It is very", "Q: It is very"));
  const named = "Ann Berg:\nHello to you. How are <|>you?\n\nBob Ito:\nFine.\n\nAnn Berg:\nGood.\n\nBob Ito:\nYes.\n";
  assert.equal(
    after(named, "Start a turn of “Bob Ito”"),
    "Ann Berg:\nHello to you.\n\nBob Ito:\nHow are you?\n\nBob Ito:\nFine.\n\nAnn Berg:\nGood.\n\nBob Ito:\nYes.\n",
  );
  const close = "Ann: Hello to you. How are <|>you?\r\nBob: Fine.\r\nAnn: Good.\r\nBob: Yes.\r\n";
  assert.equal(
    after(close, "Start a turn"),
    "Ann: Hello to you.\r\nBob: How are you?\r\nBob: Fine.\r\nAnn: Good.\r\nBob: Yes.\r\n",
  );
});

test("nothing is split at the first words of a turn, outside of turns, and where nobody else speaks", () => {
  const splits = (marked: string) => titles(marked).filter((title) => title.startsWith("Start"));
  assert.deepEqual(splits(mark("General: It i<|>s. Let")), []);
  assert.deepEqual(splits(mark("Secretary G<|>eneral: It")), []);
  assert.deepEqual(splits(mark("Good mor<|>ning")), []);
  assert.deepEqual(splits("Secretary General: One. Two<|>.\n\nSecretary General: Three.\n"), []);
});

test("a turn is merged with the one before by taking its label away", () => {
  assert.equal(
    after(mark("Mode<|>rator: Last"), "Merge with the turn of “Secretary General” before"),
    TEXT.replace("Moderator: Last", "Last"),
  );
  assert.equal(after(mark("Q (W<|>SJ): Then"), "Merge"), TEXT.replace("Q (WSJ): Then", "Then"));
  const empty = "Ann: Hello.\n\nBob: So.\n\nAnn<|>:\n\nBob: Yes. We are.\n\nAnn: Good.\n";
  assert.equal(after(empty, "Merge"), "Ann: Hello.\n\nBob: So.\n\nBob: Yes. We are.\n\nAnn: Good.\n");
  assert.deepEqual(
    titles(mark("Modera<|>tor: The")).filter((title) => title.startsWith("Merge")),
    [],
  );
});

test("a paragraph is given to another speaker; what follows stays its speaker's", () => {
  assert.deepEqual(
    titles(mark("It is l<|>ate.")).filter((title) => title.startsWith("Give")),
    ["Give this paragraph to “Q”", "Give this paragraph to “Moderator”"],
  );
  assert.equal(
    after(mark("It is l<|>ate."), "Give this paragraph to “Moderator”"),
    TEXT.replace("It is late.", "Moderator: It is late.").replace("It is very", "Secretary General: It is very"),
  );
  assert.equal(after(mark("It is very l<|>ate."), "Give this paragraph to “Q”"), TEXT.replace("It is very", "Q: It is very"));
  assert.equal(
    after(mark("General: It i<|>s. Let"), "Give this paragraph to “Q”"),
    TEXT.replace("Secretary General: It", "Q: It").replace("It is late", "Secretary General: It is late"),
  );
  assert.equal(
    after(mark("Then w<|>hy"), "Give this turn to “Secretary General”"),
    TEXT.replace("Q (WSJ): Then", "Secretary General: Then"),
  );
  assert.equal(after(mark("Good mor<|>ning"), "Give this paragraph to “Moderator”"), `Moderator: ${TEXT}`);
});

test("selected paragraphs of one turn are given away together", () => {
  const selected = mark("It is l<|ate.\n\nIt is ve|>ry late.");
  assert.equal(after(selected, "Give these 2 paragraphs to “Q”"), TEXT.replace("It is late", "Q: It is late"));
  const across = mark("It is very l<|ate.\n\nModerator: L|>ast one.");
  assert.deepEqual(
    titles(across).filter((title) => title.startsWith("Give")),
    [],
  );
});

test("a misspelt label is nobody a paragraph is given to, and names and other separators know no word for a question", () => {
  const variant =
    "Question: Why?\n\nMs. Ito: So.\n\nQeustion: Is it?\n\nMs. Ito: It is. I s<|>ay.\n\nQuestion: Oh?\n\nMs. Ito: Yes.\n";
  assert.deepEqual(
    titles(variant).filter((title) => title.startsWith("Give")),
    ["Give this turn to “Question”"],
  );
  const dotted =
    "CHAIR HOLLIN. Good morning.\n\nANN BERG. Is it over?\n\nCHAIR<|> HOLLIN. It is.\n\nANN BERG. Why?\n\nCHAIR HOLLIN. So.\n";
  assert.deepEqual(
    titles(dotted).filter((title) => title.startsWith("Mark this turn as a question")),
    [],
  );
});

test("before the first label only the last paragraph can be given away", () => {
  const gifts = (marked: string) => titles(marked).filter((title) => title.startsWith("Give"));
  assert.deepEqual(gifts(TEXT.replace("Good morning.", "Good <|>morning.\n\nThank you.")), []);
  assert.equal(gifts(TEXT.replace("Good morning.", "Good morning.\n\nThank <|>you.")).length, 3);
});

test("a turn is marked as what it is by the transcript's own label, its outlet kept", () => {
  assert.deepEqual(
    titles(mark("Modera<|>tor: Last")).filter((title) => title.startsWith("Mark")),
    ["Mark this turn as a question: “Q”", "Mark this turn as an answer: “Secretary General”"],
  );
  assert.equal(after(mark("Modera<|>tor: Last"), "Mark this turn as a question"), TEXT.replace("Moderator: Last", "Q: Last"));
  assert.equal(after(mark("Q<|> (WSJ)"), "Mark this turn as an answer"), TEXT.replace("Q (WSJ)", "Secretary General (WSJ)"));
});

test("where nobody asks yet, a paragraph that asks can be marked as a question, in the language of the text", () => {
  assert.equal(
    after("Good morning.\n\nIs it o<|>ver?\n", "Mark this paragraph as a question: “Question”"),
    "Good morning.\n\nQuestion: Is it over?\n",
  );
  assert.deepEqual(titles("Good morning.\n\nIt is o<|>ver.\n"), []);
  assert.equal(
    after("Guten Morgen, und das ist nicht die Frage.\n\nIst es nicht v<|>orbei?\n", "Mark"),
    "Guten Morgen, und das ist nicht die Frage.\n\nFrage: Ist es nicht vorbei?\n",
  );
});

test("what says an event, and what is selected, is put into brackets", () => {
  const text = TEXT.replace("It is late.", "Laughter<|>.");
  assert.equal(after(text, "Put “Laughter.” into brackets"), TEXT.replace("It is late.", "(Laughter.)"));
  const square = TEXT.replace("It is late.", "[applause]\n\nLaugh<|>ter");
  assert.equal(after(square, "Put"), TEXT.replace("It is late.", "[applause]\n\n[Laughter]"));
  assert.equal(
    after(mark("<|It is very late. |>".replace(" |>", "|>")), "Put"),
    TEXT.replace("It is very late.", "(It is very late.)"),
  );
  assert.deepEqual(
    titles(mark("It is l<|>ate.")).filter((title) => title.startsWith("Put")),
    [],
  );
});

test("the lines of a paragraph are joined", () => {
  const wrapped = "Ann: One two\nthree  \nfour.\n\nBob: <|>Five\r\n six,\nseven e\u0301 😀\neight.\n\nAnn: Yes.\n\nBob: No.\n";
  assert.equal(
    after(wrapped, "Join the lines of this paragraph"),
    "Ann: One two\nthree  \nfour.\n\nBob: Five six, seven e\u0301 😀 eight.\n\nAnn: Yes.\n\nBob: No.\n",
  );
  const all = `<|${wrapped.replace("<|>", "")}|>`;
  assert.match(after(all, "Join the lines of 2 paragraphs"), /^Ann: One two three four\.\n\nBob: Five six, seven/);
});

test("selected paragraphs are wrapped at plain spaces only", () => {
  const words = "one two three four five six seven eight nine ten";
  const long = `Ann: ${words} ${words}\u00a0${words} - ${words}.`;
  const rest = "\n\nBob: Yes.\n\nAnn: No.\n\nBob: So.\n";
  const result = after(`<|${long}|>${rest}`, "Wrap this paragraph at 80 characters");
  for (const line of result.split("\n")) assert.ok(line.length <= 80, line);
  assert.equal(result.replace(rest, "").replaceAll("\n", " "), long);
  assert.doesNotMatch(result, /^-/m);
  assert.deepEqual(
    titles(`Ann<|>: ${words} ${words} ${words}${rest}`).filter((title) => title.startsWith("Wrap")),
    [],
  );
});

test("a line in which another turn starts is wrapped once", () => {
  const said = "There was not, and we will go on as we said and said again. ";
  const paragraph = `Secretary General: ${said}${said.trim()}\n${said}${said}Question: And tomorrow? ${said}${said.trim()}\n${said.trim()}`;
  const rest = "\n\nSecretary General: Tomorrow is another day.\n\nQuestion: And then?\n\nSecretary General: Nothing.\n";
  const wrapped = after(`<|Question: Was there nothing?\n\n${paragraph}|>${rest}`, "Wrap 2 paragraphs");
  for (const line of wrapped.split("\n")) assert.ok(line.length <= 80, line);
  assert.equal(wrapped.replace(/\s+/g, " "), `Question: Was there nothing?\n\n${paragraph}${rest}`.replace(/\s+/g, " "));
});

test("the lines of a header are put in order, those that go on with those they belong to", () => {
  assert.equal(
    after(
      "(As delivered)\n\n4 December 2017\n\nPress co<|>nference\nby Secretary General Jens Berg\n\nGood morning to all of you here today.\n",
      "Put the header’s lines in order",
    ),
    "Press conference\nby Secretary General Jens Berg\n4 December 2017\n\n(As delivered)\n\nGood morning to all of you here today.\n",
  );
  assert.deepEqual(titles("Press co<|>nference\n4 December 2017\n\n(As delivered)\n\nGood morning.\n"), []);
});

test("captions are left as they are, and an empty text has nothing to change", () => {
  const captions =
    "WEBVTT\n\n1\n00:00.000 --> 00:02.000\nAnn: Hello there, you. Is it o<|>ver?\n\n2\n00:02.000 --> 00:04.000\nBob: Yes.\n";
  assert.deepEqual(titles(captions), []);
  assert.deepEqual(titles("<|>"), []);
});
