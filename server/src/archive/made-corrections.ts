/** The corrections that a `.transcript.json` holds, one by one, and the file without one of them. */

import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { Role } from "../syntax/knowledge";
import type { Span } from "../text/span";
import { type KeyPath, withoutEntry } from "./config-edit";
import { tooMuch } from "./json-check";

/** What was corrected, by what the file says of it, so that it is found again when other things were written meanwhile. */
export type Made =
  | { readonly kind: ListKind; readonly text: string }
  | { readonly kind: "role"; readonly member: string; readonly role: Role }
  | { readonly kind: "alias"; readonly member: string; readonly text: string }
  /** `text` says for people what the finding was about. */
  | {
      readonly kind: "ignore";
      readonly rule: string;
      readonly file: string;
      readonly fingerprint: string;
      readonly text: string;
    };

/** A correction with its place in the text of the file. */
export interface MadeCorrection {
  readonly made: Made;
  readonly span: Span;
}

/** Corrections that are a text in a list, and which list. */
const LISTS = {
  speaker: ["labels", "speakers"],
  "no-label": ["labels", "never"],
  page: ["boilerplate", "lines"],
  spoken: ["boilerplate", "never"],
  title: ["header", "titles"],
  date: ["header", "dates"],
} as const satisfies Record<string, KeyPath>;

export type ListKind = keyof typeof LISTS;

const LIST_KINDS = Object.keys(LISTS) as readonly ListKind[];

/** The corrections of a file in the order in which an editor lists them; none of a text that is no JSON. Entries that are not as they should be are left out. */
export function madeCorrections(text: string): readonly MadeCorrection[] {
  return entriesOf(text).map(({ made, node: { offset, length } }) => ({ made, span: { start: offset, end: offset + length } }));
}

/** The text without a correction; the same text where it holds none such. A member of the cast who was only given a role goes with it. */
export function withoutCorrection(text: string, made: Made): string {
  const identity = identityOf(made);
  const entry = entriesOf(text).find((one) => identityOf(one.made) === identity);
  return entry === undefined ? text : withoutEntry(text, entry.node);
}

interface Entry {
  readonly made: Made;
  /** The item of a list, or the property, that says it. */
  readonly node: Node;
}

function entriesOf(text: string): readonly Entry[] {
  const root = tooMuch(text) === null ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
  if (root === undefined) return [];
  const listed = LIST_KINDS.flatMap((kind) =>
    itemsAt(root, LISTS[kind]).flatMap((node): readonly Entry[] =>
      typeof node.value === "string" ? [{ made: { kind, text: node.value }, node }] : [],
    ),
  );
  return [...listed, ...itemsAt(root, ["cast"]).flatMap(ofMember), ...itemsAt(root, ["ignores"]).flatMap(ofIgnore)];
}

function ofMember(entry: Node): readonly Entry[] {
  const member = textOf(entry, "name");
  if (member === null) return [];
  const role = findNodeAtLocation(entry, ["role"]);
  const isOnlyRole = entry.children?.length === 2;
  const own: readonly Entry[] =
    role !== undefined && isRole(role.value)
      ? [{ made: { kind: "role", member, role: role.value }, node: isOnlyRole ? entry : (role.parent ?? role) }]
      : [];
  const aliases = itemsAt(entry, ["aliases"]).flatMap((node): readonly Entry[] => {
    const text = typeof node.value === "string" ? node.value : textOf(node, "label");
    return text === null ? [] : [{ made: { kind: "alias", member, text }, node }];
  });
  return [...own, ...aliases];
}

function ofIgnore(node: Node): readonly Entry[] {
  const [rule, file, fingerprint] = [textOf(node, "rule"), textOf(node, "file"), textOf(node, "fingerprint")];
  if (rule === null || file === null || fingerprint === null) return [];
  return [{ made: { kind: "ignore", rule, file, fingerprint, text: textOf(node, "text") ?? "" }, node }];
}

function itemsAt(node: Node, path: readonly string[]): readonly Node[] {
  const list = findNodeAtLocation(node, [...path]);
  return list?.type === "array" ? (list.children ?? []) : [];
}

function textOf(node: Node, key: string): string | null {
  const value: unknown = node.type === "object" ? findNodeAtLocation(node, [key])?.value : null;
  return typeof value === "string" ? value : null;
}

function isRole(value: unknown): value is Role {
  return value === "question" || value === "answer" || value === "moderator" || value === "other";
}

/** Equal for the same correction: what people read of an ignored finding says nothing of which one it is. */
function identityOf(made: Made): string {
  if (made.kind === "role") return JSON.stringify([made.kind, made.member, made.role]);
  if (made.kind === "alias") return JSON.stringify([made.kind, made.member, made.text]);
  if (made.kind === "ignore") return JSON.stringify([made.kind, made.rule, made.file, made.fingerprint]);
  return JSON.stringify([made.kind, made.text]);
}

/** True for what a client may send as a correction that was made. */
export function isMade(value: unknown): value is Made {
  const made: Readonly<Record<string, unknown>> = { ...(value ?? {}) };
  const has = (...keys: readonly string[]) => keys.every((key) => typeof made[key] === "string");
  if (made.kind === "role") return has("member") && isRole(made.role);
  if (made.kind === "alias") return has("member", "text");
  if (made.kind === "ignore") return has("rule", "file", "fingerprint", "text");
  return LIST_KINDS.some((kind) => kind === made.kind) && has("text");
}
