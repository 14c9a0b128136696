/**
 * Leaves alone what is data amid code, of which no test of a room can tell: what a rule says of itself for lists and
 * settings, which tests of test/structure/ read, and the names and words of the signs of labels and roles.
 */

import type { Ignorer, NodePath } from "@stryker-mutator/api/ignore";

const KEYS = new Set(["name", "summary", "severity", "tags", "scope"]);
const SIGNS = new Set(["sign", "alikeSign", "nameSign", "shape"]);

/** What is looked at of Babel's path. */
interface Path {
  readonly node: {
    readonly type: string;
    readonly key?: { readonly name?: string };
    readonly callee?: { readonly name?: string };
  };
  readonly parentPath?: Path;
}

export class DataIgnorer implements Ignorer {
  /** Why nothing is mutated below a node; undefined where it is. */
  shouldIgnore(path: NodePath): string | undefined {
    const { node, parentPath } = path as Path;
    if (node.type === "StringLiteral") return SIGNS.has(parentPath?.node.callee?.name ?? "") ? "words of a sign" : undefined;
    if (node.type !== "ObjectProperty" || !KEYS.has(node.key?.name ?? "")) return;
    const declared = parentPath?.parentPath?.parentPath?.parentPath;
    return declared?.node.type === "ExportNamedDeclaration" ? "what a rule says of itself" : undefined;
  }
}
