/** Captions in XML (TTML, also called DFXP) as a talk, with the agents that they name as speakers. */

import { say } from "../text/message";
import { type Cue, talkOfCues } from "./read-captions";
import { CannotImport, type Talk } from "./talk";

const NAMESPACES: Readonly<Record<string, string>> = Object.fromEntries(
  ["http://www.w3.org/ns/ttml", "http://www.w3.org/2006/10/ttaf1", "http://www.w3.org/2006/04/ttaf1"].flatMap((uri) => [
    [uri, "tt"],
    [`${uri}#metadata`, "ttm"],
  ]),
);

/** Reads captions. Throws `CannotImport`. */
export function readTtml(xml: string): Talk {
  const { readXml } = require("./xml-parser") as typeof import("./xml-parser");
  const cues: Cue[] = [];
  /** Names of agents by their ids. */
  const agents = new Map<string, string>();
  let [agent, isName, isCaption] = ["", false, false];
  let [frameRate, tickRate] = [30, 1];
  /** Of each element that is open, the time from which those in it count, and who speaks in it. */
  const around: { readonly begin: number; readonly speaker: string | null }[] = [];
  let line = "";
  const endLine = () => {
    if (line.trim() !== "") cues.at(-1)?.lines.push(line);
    line = "";
  };
  const trouble = readXml(xml, NAMESPACES, {
    open(name, attributes) {
      const outer = around.at(-1) ?? { begin: 0, speaker: null };
      if (name === "tt:tt") {
        frameRate = Number(attributes.frameRate) || frameRate;
        tickRate = Number(attributes.tickRate) || tickRate;
      }
      const begin = secondsOf(attributes.begin ?? "", frameRate, tickRate);
      const speaker = agents.get(attributes.agent ?? "") ?? outer.speaker;
      around.push({ begin: outer.begin + (begin ?? 0), speaker });
      if (name === "ttm:agent") agent = attributes.id ?? "";
      else if (name === "ttm:name") isName = true;
      else if (name === "tt:p") {
        isCaption = true;
        const start = outer.begin + (begin ?? 0);
        const end = secondsOf(attributes.end ?? "", frameRate, tickRate);
        const lasts = secondsOf(attributes.dur ?? "", frameRate, tickRate);
        cues.push({ start, end: end !== null ? outer.begin + end : lasts === null ? null : start + lasts, lines: [] });
      } else if (name === "tt:br") endLine();
      if (isCaption && speaker !== null && (name === "tt:p" || speaker !== outer.speaker)) line += `<v ${escaped(speaker)}>`;
    },
    close(name) {
      around.pop();
      if (name === "ttm:name") isName = false;
      else if (name === "tt:p") {
        endLine();
        isCaption = false;
      }
    },
    text(text) {
      if (isName) agents.set(agent, `${agents.get(agent) ?? ""}${text}`);
      else if (isCaption) line += escaped(text.replace(/\s+/g, " "));
    },
  });
  if (trouble !== null) throw new CannotImport(trouble);
  if (cues.length === 0) throw new CannotImport(say`has no captions in it: no element p of TTML`);
  return talkOfCues([], cues);
}

/** Seconds of a time such as `00:01:02.500`, `00:01:02:12` with frames, `62.5s` or `1500ms`; null for none. */
function secondsOf(time: string, frameRate: number, tickRate: number): number | null {
  const clock = /^(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)(?::(\d{1,4}))?$/.exec(time);
  if (clock !== null) {
    const [, hours, minutes, seconds, frames = "0"] = clock;
    return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) + Number(frames) / frameRate;
  }
  const offset = /^(\d{1,12}(?:\.\d{1,9})?)(h|m|s|ms|f|t)$/.exec(time);
  if (offset === null) return null;
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / frameRate, t: 1 / tickRate };
  return Number(offset[1]) * (units[offset[2] ?? ""] ?? 1);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
