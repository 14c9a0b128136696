/** A part of the preview's page as an element. */

import type { Block } from "../src/panels/messages";
import { say } from "../src/words";
import { element } from "./elements";

/** Tags of the parts that are one paragraph. */
const PLAIN = {
  title: "h1",
  byline: "p",
  date: "p",
  "delivery-note": "p",
  header: "p",
  event: "p",
  time: "p",
  end: "p",
  "left-out": "p",
} as const;

/** What a person can do in the margin. */
export interface Acts {
  /** Goes to a finding. */
  readonly goTo: (finding: Block["findings"][number]) => void;
  /** Offers to correct how the part is read. */
  readonly correct: () => void;
}

/** The element of a part, with its findings beside it, and a button to correct it where something was recognised. */
export function blockElement(block: Block, acts: Acts): HTMLElement {
  const made = element("div", `block ${block.kind}${block.role === null ? "" : ` ${block.role}`}`, content(block));
  const what = correction(block);
  if (block.findings.length > 0 || what !== null) made.append(margin(block, what, acts));
  return made;
}

/** What the button says that corrects what somebody may find read wrongly; null for speech that goes on. */
function correction({ kind, speaker }: Block): string | null {
  if (kind === "speech") return speaker === null ? null : say("Correct {0}", speaker.name);
  if (kind === "left-out") return say("Correct what is left out");
  if (kind === "title") return say("Correct title");
  if (kind === "date") return say("Correct date");
  return kind === "header" ? say("Correct header") : null;
}

function content(block: Block): HTMLElement {
  const { kind, speaker, leftOut } = block;
  if (leftOut !== null) return leftovers(block, leftOut);
  if (kind === "rule") return element("hr", "");
  if (kind !== "speech") return element(PLAIN[kind], "", ...words(block));
  const said = element("p", "", ...words(block));
  if (speaker === null) return element("div", "words", said);
  const { name, affiliation, note } = speaker;
  // Who goes by headings goes from question to question, and one level below from turn to turn.
  const label = element(block.role === "question" ? "h2" : "h3", "speaker", name);
  if (affiliation !== null) label.append(" ", element("span", "affiliation", `(${affiliation})`));
  if (note !== null) label.append(" ", element("span", "note", `[${note}]`));
  return element("div", "words", label, said);
}

function words({ runs }: Block): readonly (Node | string)[] {
  return runs.map(({ kind, text }) => (kind === "words" ? text : element("span", `run ${kind}`, text)));
}

/** What is known is folded away; what may be speech is there to be read. */
function leftovers({ runs }: Block, { known, title }: NonNullable<Block["leftOut"]>): HTMLElement {
  const text = element("div", "leftovers", ...runs.map((run) => run.text));
  const made = element("details", known ? "known" : "likely", element("summary", "", title), text);
  made.open = !known;
  return made;
}

function margin({ findings }: Block, what: string | null, { goTo, correct }: Acts): HTMLElement {
  const made = element("div", "margin");
  if (findings.length > 0) {
    const list = element("ul", "findings");
    list.setAttribute("aria-label", say("Findings"));
    for (const finding of findings) {
      const button = element("button", `finding ${finding.severity}`, finding.message);
      button.title = finding.message;
      button.addEventListener("click", () => goTo(finding));
      list.append(element("li", "", button));
    }
    made.append(list);
  }
  if (what !== null) {
    const button = element("button", "correct", say("Correct…"));
    button.setAttribute("aria-label", what);
    button.addEventListener("click", correct);
    made.append(button);
  }
  return made;
}
