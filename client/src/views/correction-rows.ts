/** The rows of the view of corrections: what a person has said of this archive's transcripts. */

import { say } from "../words";
import type { Position } from "./conversation";
import { type Row, row } from "./row";

/** A correction as the server tells it, and takes it back. */
export type Made =
  | { readonly kind: "speaker" | "no-label" | "page" | "spoken" | "title" | "date"; readonly text: string }
  | { readonly kind: "role"; readonly member: string; readonly role: "question" | "answer" | "moderator" | "other" }
  | { readonly kind: "alias"; readonly member: string; readonly text: string }
  | {
      readonly kind: "ignore";
      readonly rule: string;
      readonly file: string;
      readonly fingerprint: string;
      readonly text: string;
    };

/** The server's answer to `transcript/corrections`. */
export interface CorrectionList {
  /** URI of the file that holds them; null where they are kept until the server ends. */
  readonly file: string | null;
  readonly corrections: readonly { readonly made: Made; readonly start: Position }[];
}

const SAID = {
  speaker: { what: () => say("speaker label"), icon: "person" },
  "no-label": { what: () => say("not a label"), icon: "circle-slash" },
  page: { what: () => say("part of the page"), icon: "browser" },
  spoken: { what: () => say("spoken"), icon: "comment" },
  title: { what: () => say("title"), icon: "symbol-text" },
  date: { what: () => say("date"), icon: "calendar" },
} as const;

const DOES = {
  question: () => say("asks"),
  answer: () => say("answers"),
  moderator: () => say("leads"),
  other: () => say("takes part"),
} as const;

/** What the id of a row begins with; behind it is the correction as JSON. */
const CORRECTION = "correction ";

/** The rows of all corrections. */
export function correctionRows({ file, corrections }: CorrectionList): readonly Row[] {
  return corrections.map(({ made, start }) => {
    const { label, description, icon } = faceOf(made);
    return row({
      id: `${CORRECTION}${JSON.stringify(made)}`,
      label,
      description: file === null ? `${description} · ${say("until the editor is closed")}` : description,
      icon,
      context: "correction",
      place: file === null ? null : { uri: file, ...start },
    });
  });
}

/** The correction of a row; null for another row. */
export function madeOf({ id }: Row): Made | null {
  return id.startsWith(CORRECTION) ? JSON.parse(id.slice(CORRECTION.length)) : null;
}

function faceOf(made: Made): Pick<Row, "label" | "description" | "icon"> {
  if (made.kind === "role") return { label: made.member, description: DOES[made.role](), icon: "account" };
  if (made.kind === "alias")
    return { label: say("“{0}”", made.text), description: say("alias of {0}", made.member), icon: "account" };
  if (made.kind === "ignore")
    return { label: made.text || made.rule, description: say("{0} ignored in {1}", made.rule, made.file), icon: "bell-slash" };
  const { what, icon } = SAID[made.kind];
  return { label: say("“{0}”", made.text), description: what(), icon };
}
