/** What a person decides about findings and speakers, written into an archive's `.transcript.json`. */

import { parse } from "jsonc-parser";
import type { Role } from "../syntax/knowledge";
import { isRecord } from "../text/json";
import type { Span } from "../text/span";
import type { Ignore } from "./config";
import { withCastMembers, withItems, withoutItems, withValue } from "./config-edit";
import { LONGEST_TAUGHT, TAUGHT_LINE } from "./config-schema";
import { placeOf, tooMuch } from "./json-check";
import { type Made, withoutCorrection } from "./made-corrections";

/** A finding that is not to be reported, with what it was about, for people who read the file. */
export interface WrittenIgnore extends Ignore {
  readonly text: string;
}

/** Paths count from the archive's root, with slashes. */
export type Decision =
  /** `path` is the one file that it is about; null for all. */
  | { readonly kind: "rule-off"; readonly rule: string; readonly path: string | null }
  | { readonly kind: "ignore"; readonly ignores: readonly WrittenIgnore[] }
  /** Lines of which `canBeTaught` is true. */
  | { readonly kind: "never-boilerplate"; readonly lines: readonly string[] }
  /** Lines of which `canBeTaught` is true. */
  | { readonly kind: "boilerplate"; readonly lines: readonly string[] }
  /** Each text is a label's words, or a whole line that begins with them. */
  | { readonly kind: "label"; readonly texts: readonly string[]; readonly isLabel: boolean }
  /** A line of which `canBeTaught` is true. */
  | { readonly kind: "header-line"; readonly line: string; readonly is: "titles" | "dates" }
  /** `member` is a name of the cast, or is added to it. */
  | { readonly kind: "role"; readonly member: string; readonly role: Role }
  | { readonly kind: "cast-member"; readonly name: string; readonly affiliation: string | null }
  /** `member` is a name of the cast. */
  | { readonly kind: "alias"; readonly member: string; readonly label: string }
  /** What was decided before is said no more. */
  | { readonly kind: "undo"; readonly made: Made };

/** How a file begins that a decision makes. */
const NEW_FILE = "// Settings for the transcripts in this folder and its subfolders.\n";

/**
 * The text of the file with a decision in it; `text` is empty where there is no file yet. The same text where it says so
 * already; null where it is no JSON, or says something else where the decision belongs: a person has to mend that first.
 */
export function withDecision(text: string, decision: Decision): string | null {
  const whole = text.trim() === "" ? NEW_FILE : text;
  const file = fileOf(whole);
  switch (decision.kind) {
    case "rule-off": {
      const { rule, path } = decision;
      return path === null
        ? withValue(whole, ["rules", rule], "off")
        : withRuleOffIn(whole, list(file.overrides), rule, globOf(path));
    }
    case "ignore": {
      const known = list(file.ignores).map(record);
      const fresh = decision.ignores.filter(
        (ignore) => !known.some(({ file: path, fingerprint }) => path === ignore.file && fingerprint === ignore.fingerprint),
      );
      return withItems(whole, ["ignores"], fresh);
    }
    case "never-boilerplate":
      return moved(whole, "boilerplate", { from: "lines", to: "never" }, decision.lines);
    case "boilerplate":
      // A line that was a label is none as a part of the page, and the other way round.
      return moved(
        withoutItems(whole, ["labels", "speakers"], decision.lines),
        "boilerplate",
        { from: "never", to: "lines" },
        decision.lines,
      );
    case "label": {
      const { texts, isLabel } = decision;
      return isLabel
        ? moved(withoutItems(whole, ["boilerplate", "lines"], texts), "labels", { from: "never", to: "speakers" }, texts)
        : moved(whole, "labels", { from: "speakers", to: "never" }, texts);
    }
    case "header-line":
      return moved(whole, "header", { from: decision.is === "titles" ? "dates" : "titles", to: decision.is }, [decision.line]);
    case "role": {
      const { member, role } = decision;
      const index = list(file.cast).findIndex((entry) => record(entry).name === member);
      if (index !== -1) return withValue(whole, ["cast", index, "role"], role);
      return withCastMembers(whole, [{ name: member, affiliation: null, role, aliases: [] }]);
    }
    case "cast-member": {
      const { name, affiliation } = decision;
      const isKnown = list(file.cast).some((entry) => record(entry).name === name);
      return isKnown ? whole : withCastMembers(whole, [{ name, affiliation, role: null, aliases: [] }]);
    }
    case "alias": {
      const index = list(file.cast).findIndex((entry) => record(entry).name === decision.member);
      if (index === -1) return null;
      return withItems(whole, ["cast", index, "aliases"], [decision.label]);
    }
    case "undo":
      return withoutCorrection(whole, decision.made);
  }
}

/** The text of a file that says nothing yet; one that is there stays as it is. */
export function newConfig(text: string): string {
  return text.trim() === "" ? `${NEW_FILE}{}\n` : text;
}

/** The text of a `.transcript.json` with decisions in it; null as for `withDecision`. */
export function withDecisions(text: string, decisions: readonly Decision[]): string | null {
  let whole: string | null = text;
  for (const decision of decisions) whole = whole === null ? null : withDecision(whole, decision);
  return whole;
}

/** The text with entries in the one of two lists that contradict each other, and not in the other; null as for `withItems`. */
function moved(
  text: string,
  key: "boilerplate" | "labels" | "header",
  { from, to }: { readonly from: string; readonly to: string },
  entries: readonly string[],
): string | null {
  const known = list(record(fileOf(text)[key])[to]);
  const fresh = [...new Set(entries)].filter((entry) => !known.includes(entry));
  return withItems(withoutItems(text, [key, from], entries), [key, to], fresh);
}

/** Where the cast names a member; the start of the text where it does not. */
export function castPlace(text: string, name: string): Span {
  const index = list(fileOf(text).cast).findIndex((entry) => record(entry).name === name);
  return placeOf(text, ["cast", index, "name"]);
}

const taughtLine = new RegExp(TAUGHT_LINE, "u");

/** True for a line that a decision about boilerplate can name, as the schema asks. */
export function canBeTaught(line: string): boolean {
  return line.length <= LONGEST_TAUGHT && taughtLine.test(line);
}

/** The last override that fits a file counts: one for this file alone is used again where none behind it says otherwise. */
function withRuleOffIn(text: string, overrides: readonly unknown[], rule: string, glob: string): string | null {
  const own = overrides.findLastIndex((entry) => {
    const include = list(record(entry).include);
    return include.length === 1 && include[0] === glob;
  });
  const isLast = own !== -1 && overrides.slice(own + 1).every((entry) => !Object.hasOwn(record(record(entry).rules), rule));
  if (isLast) return withValue(text, ["overrides", own, "rules", rule], "off");
  return withItems(text, ["overrides"], [{ include: [glob], rules: { [rule]: "off" } }]);
}

/** A glob that means one file: one without a slash would mean files of that name in any folder. */
function globOf(path: string): string {
  const quoted = path.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
  return quoted.includes("/") ? quoted : `/${quoted}`;
}

/** The file's own keys; none where it is too much to be read. */
function fileOf(text: string): Readonly<Record<string, unknown>> {
  return record(tooMuch(text) === null ? parse(text, [], { allowTrailingComma: true }) : null);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? { ...value } : {};
}
