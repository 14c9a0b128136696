/** Leaves alone what a rule says of itself for lists and settings: no test of a room reads it, those of test/structure/ do. */

import type { Ignorer, NodePath } from "@stryker-mutator/api/ignore";

const KEYS = new Set(["name", "summary", "severity", "tags", "scope"]);

/** What is looked at of Babel's path. */
interface Path {
  readonly node: { readonly type: string; readonly key?: { readonly name?: string } };
  readonly parentPath?: Path;
}

export class RuleDataIgnorer implements Ignorer {
  /** Why nothing is mutated below a node; undefined where it is. */
  shouldIgnore(path: NodePath): string | undefined {
    const { node, parentPath } = path as Path;
    if (node.type !== "ObjectProperty" || !KEYS.has(node.key?.name ?? "")) return;
    const declared = parentPath?.parentPath?.parentPath?.parentPath;
    return declared?.node.type === "ExportNamedDeclaration" ? "what a rule says of itself" : undefined;
  }
}
