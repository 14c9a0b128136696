/** Transcriptions of speech in TEI P5, as the export writes them and as corpora of parliaments have them: utterances with their speakers. */

import { say } from "../text/message";
import { CannotImport, oneLine, type Talk } from "./talk";

const NAMESPACES: Readonly<Record<string, string>> = { "http://www.tei-c.org/ns/1.0": "t" };

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(["t:seg", "t:p", "t:ab", "t:head", "t:l", "t:u", "t:note", "t:div"]);

interface Turn {
  readonly label: string | null;
  /** Seconds; null where nothing says. */
  readonly start: number | null;
  readonly paragraphs: { text: string }[];
}

/** Reads TEI. Throws `CannotImport`, also for XML of another kind. */
export function readTei(xml: string): Talk {
  const { readXml } = require("./xml-parser") as typeof import("./xml-parser");
  const header: string[] = [];
  const turns: Turn[] = [];
  /** Names of people by their ids. */
  const people = new Map<string, string>();
  const open: string[] = [];
  let time: number | null = null;
  let hasUtterances = false;
  let [person, label, isSpeaker, isTime, isOwn] = ["", "", false, false, false];
  const isIn = (name: string) => open.includes(name);
  const turn = (): Turn => {
    const last = turns.at(-1);
    if (last !== undefined) return last;
    const first: Turn = { label: null, start: null, paragraphs: [] };
    turns.push(first);
    return first;
  };
  const divide = () => {
    const { paragraphs } = turn();
    if (paragraphs.at(-1)?.text.trim() !== "") paragraphs.push({ text: "" });
  };
  const write = (text: string) => {
    const last = turn().paragraphs.at(-1);
    if (last === undefined) turn().paragraphs.push({ text });
    else last.text += text;
  };
  const trouble = readXml(xml, NAMESPACES, {
    open(name, attributes) {
      open.push(name);
      if (name === "t:person") person = attributes.id ?? "";
      else if (isIn("t:persName")) people.set(person, `${people.get(person) ?? ""} `);
      if (!isIn("t:text") || isIn("t:front")) {
        if (name === "t:head" || name === "t:p") header.push("");
        return;
      }
      if (name === "t:lb") write(" ");
      if (name === "t:note") {
        isSpeaker = attributes.type === "speaker";
        isTime = attributes.type === "time";
        isOwn = /^(?:remark|end)$/.test(attributes.type ?? "");
      }
      if (name === "t:u") {
        hasUtterances = true;
        const id = (attributes.who ?? "").replace(/^#/, "");
        const name = oneLine(oneLine(label) === "" ? (people.get(id) ?? id) : label).replace(/ ?[:：]$/, "");
        turns.push({ label: name === "" ? null : name, start: time, paragraphs: [] });
        [label, time] = ["", null];
      } else if (BLOCKS.has(name) && !isTime && !isSpeaker) {
        // A note between turns is nobody's.
        if (name === "t:note" && !isIn("t:u")) turns.push({ label: null, start: null, paragraphs: [] });
        divide();
      }
    },
    close(name) {
      open.pop();
      const isAside = isSpeaker || isTime;
      if (name === "t:note") [isSpeaker, isTime] = [false, false];
      if (isIn("t:text") && BLOCKS.has(name) && !isAside && turns.length > 0) divide();
    },
    text(printed) {
      const text = printed.replace(/\s+/g, " ");
      const isNote = open.at(-1) === "t:note";
      const seconds = isNote && isTime && !isIn("t:u") ? secondsOf(text) : null;
      // Words that nobody speaks; the notes of the export are as they were in the transcript.
      const isRemark = open.at(-1) === "t:desc" || (isNote && !(isTime ? isIn("t:u") : isOwn));
      if (isIn("t:front")) {
        if (header.length > 0) header.push(`${header.pop() ?? ""}${text}`);
      } else if (!isIn("t:text")) {
        if (isIn("t:persName")) people.set(person, `${people.get(person) ?? ""}${text}`);
      } else if (isSpeaker) label += text;
      else if (seconds !== null) time = seconds;
      else write(isRemark && !/^\s*[([]/.test(text) ? ` [${text.trim()}]` : text);
    },
  });
  if (trouble !== null) throw new CannotImport(trouble);
  if (!hasUtterances) throw new CannotImport(say`has no utterance (u) of TEI in it`);
  const spoken = turns.map(({ label, start, paragraphs }) => {
    const said = paragraphs.filter(({ text }) => text.trim() !== "");
    // A label that has no words is one all the same.
    const all = said.length === 0 && label !== null ? [{ text: "" }] : said;
    // A time among the words says it already.
    return {
      label,
      paragraphs: all.map(({ text }, i) => ({ start: i === 0 && !/^\s*[[(]?\d/.test(text) ? start : null, text })),
    };
  });
  return { header, turns: spoken };
}

/** Seconds of a duration such as `PT12.5S`, as the export writes it; null for another. */
function secondsOf(duration: string): number | null {
  const seconds = /^\s*PT(\d{1,9}(?:\.\d{1,9})?)S\s*$/.exec(duration)?.[1];
  return seconds === undefined ? null : Number(seconds);
}
