/** A debate in Akoma Ntoso, as the export writes it and as parliaments publish it: speeches, questions and answers with their speakers. */

import { say } from "../text/message";
import { CannotImport, oneLine, type Talk, type TalkTurn } from "./talk";

/** All versions of the format; each has a namespace of its own. */
const NAMESPACE = /["'](http:\/\/(?:docs\.oasis-open\.org\/legaldocml\/ns\/akn\/|www\.akomantoso\.org\/)[^"'<>\s]{1,60})["']/;

/** Elements in which somebody speaks. */
const SPEECHES = new Set(["a:speech", "a:question", "a:answer"]);
/** Elements of words that nobody speaks; a remark stands in a line. */
const BLOCK_REMARKS = new Set(["a:scene", "a:narrative", "a:summary", "a:authorialNote"]);
const FRONT = new Set(["a:coverPage", "a:preface"]);
const RECORD = new Set(["a:debateBody", "a:conclusions"]);
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  "p block other scene narrative summary authorialNote heading subheading li item listIntroduction listConclusion tr longTitle container"
    .split(" ")
    .map((name) => `a:${name}`),
);
/** Elements that stand apart from the words beside them. */
const SPACED = new Set(["a:eol", "a:td", "a:th", "a:num"]);
/** What the export calls itself. */
const OWN = "transcript";

/** The namespace of Akoma Ntoso that a document of XML names; null for another kind. */
export function aknNamespace(xml: string): string | null {
  return NAMESPACE.exec(xml.slice(0, 5000))?.[1] ?? null;
}

interface OpenTurn {
  label: string | null;
  readonly paragraphs: string[];
}

/** Reads Akoma Ntoso of this namespace. Throws `CannotImport`, also for a document that is no debate. */
export function readAkn(xml: string, namespace: string): Talk {
  const { readXml } = require("./xml-parser") as typeof import("./xml-parser");
  const header: string[] = [];
  const turns: OpenTurn[] = [];
  /** Names of people and offices by their ids. */
  const names = new Map<string, string>();
  let [day, words, from, speaker] = ["", "", "", ""];
  let place: "none" | "header" | "record" = "none";
  let [isWork, isFrom, isSpeech, isOwn, isDebate] = [false, false, false, false, false];
  /** How many paragraphs of what nobody speaks are open; the words before each of those that stand in a line. */
  let blockRemarks = 0;
  const beforeRemarks: string[] = [];

  // The export leaves the brackets as they are in the transcript.
  const remark = (text: string) => (isOwn || text === "" || /^[([]/.test(text) ? text : `[${text}]`);
  const divide = () => {
    const printed = oneLine(beforeRemarks.join("") + words);
    const text = blockRemarks > 0 ? remark(printed) : printed;
    words = "";
    beforeRemarks.fill("");
    if (text === "") return;
    if (place === "header") header.push(text);
    else if (isSpeech) turns.at(-1)?.paragraphs.push(text);
    else turns.push({ label: null, paragraphs: [text] });
  };
  const endSpeech = () => {
    divide();
    isSpeech = false;
    const turn = turns.at(-1);
    if (turn === undefined) return;
    const label = oneLine(oneLine(from) === "" ? (names.get(speaker) ?? speaker) : from).replace(/ ?[:：]$/, "");
    turn.label = label === "" ? null : label;
    if (turn.paragraphs.length === 0) turn.paragraphs.push("");
  };
  const openInMeta = (name: string, { eId, id, showAs, date, name: kind }: Readonly<Record<string, string>>) => {
    if (name.startsWith("a:TLC")) names.set(eId ?? id ?? "", showAs ?? "");
    else if (name === "a:FRBRWork") isWork = true;
    else if (name === "a:FRBRdate" && isWork && kind !== "unknown") day = date ?? "";
    else if (name === "a:debate") [isDebate, isOwn] = [true, kind === OWN];
    else if (FRONT.has(name)) place = "header";
    else if (RECORD.has(name)) place = "record";
  };
  const trouble = readXml(
    xml,
    { [namespace]: "a" },
    {
      open(name, attributes) {
        if (place === "none") openInMeta(name, attributes);
        else if (SPEECHES.has(name)) {
          divide();
          turns.push({ label: null, paragraphs: [] });
          [isSpeech, from, speaker] = [true, "", (attributes.by ?? "").replace(/^#/, "")];
        } else if (BLOCKS.has(name)) {
          divide();
          if (BLOCK_REMARKS.has(name)) blockRemarks++;
        } else if (name === "a:remark") {
          beforeRemarks.push(words);
          words = "";
        } else if (SPACED.has(name)) words += " ";
        else if (name === "a:from") isFrom = true;
      },
      close(name) {
        if (place === "none") isWork &&= name !== "a:FRBRWork";
        else if (SPEECHES.has(name)) endSpeech();
        else if (BLOCKS.has(name)) {
          divide();
          if (BLOCK_REMARKS.has(name)) blockRemarks--;
        } else if (name === "a:remark") {
          words = `${beforeRemarks.pop() ?? ""}${blockRemarks > 0 ? words : remark(words.trim())}`;
        } else if (SPACED.has(name)) words += " ";
        else if (name === "a:from") isFrom = false;
        else if (FRONT.has(name) || RECORD.has(name)) {
          divide();
          place = "none";
        }
      },
      text(text) {
        if (place === "none") return;
        if (isFrom) from += text;
        else words += text;
      },
    },
  );
  if (trouble !== null) throw new CannotImport(trouble);
  if (!isDebate) throw new CannotImport(say`is Akoma Ntoso, but no debate`);
  const date = /^(?!0001)\d{4}-\d\d-\d\d/.exec(day)?.[0];
  if (date !== undefined && !header.some((line) => line.includes(date.slice(0, 4)))) header.push(date);
  return {
    header,
    turns: turns.map(
      ({ label, paragraphs }): TalkTurn => ({ label, paragraphs: paragraphs.map((text) => ({ start: null, text })) }),
    ),
  };
}
