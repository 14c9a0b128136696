/** The rows of the view of corrections: what a person has said of this archive's transcripts. */

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
  speaker: { what: "speaker label", icon: "person" },
  "no-label": { what: "not a label", icon: "circle-slash" },
  page: { what: "part of the page", icon: "browser" },
  spoken: { what: "spoken", icon: "comment" },
  title: { what: "title", icon: "symbol-text" },
  date: { what: "date", icon: "calendar" },
} as const;

const DOES = { question: "asks", answer: "answers", moderator: "leads", other: "takes part" } as const;

/** What the id of a row begins with; behind it is the correction as JSON. */
const CORRECTION = "correction ";

/** The rows of all corrections. */
export function correctionRows({ file, corrections }: CorrectionList): readonly Row[] {
  return corrections.map(({ made, start }) => {
    const { label, description, icon } = faceOf(made);
    return row({
      id: `${CORRECTION}${JSON.stringify(made)}`,
      label,
      description: file === null ? `${description} · until the editor is closed` : description,
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
  if (made.kind === "role") return { label: made.member, description: DOES[made.role], icon: "account" };
  if (made.kind === "alias") return { label: `“${made.text}”`, description: `alias of ${made.member}`, icon: "account" };
  if (made.kind === "ignore")
    return { label: made.text || made.rule, description: `${made.rule} ignored in ${made.file}`, icon: "bell-slash" };
  const { what, icon } = SAID[made.kind];
  return { label: `“${made.text}”`, description: what, icon };
}
