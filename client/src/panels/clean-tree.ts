/** The tree of a review: rules with what they fix, each with a box to tick. */

import {
  type Disposable,
  EventEmitter,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from "vscode";
import { counted, say } from "../words";
import { type CleanChoice, type CleanGroup, FIRST_CHOICE, isGroupTicked, tickGroup, tickItem } from "./clean-choice";
import type { ProtocolRange } from "./speech-words";

export const CLEAN_VIEW = "transcript.clean";
/** The command of an item: shows where it is. */
export const SHOW_COMMAND = "transcript.clean.show";

export interface PlacedGroup extends CleanGroup {
  readonly items: readonly (CleanGroup["items"][number] & { readonly range: ProtocolRange })[];
}

type Item = PlacedGroup["items"][number];
type Node = { readonly group: PlacedGroup; readonly item: Item | null };

export interface CleanTree extends Disposable {
  readonly view: TreeView<Node>;
  readonly choice: () => CleanChoice;
  /** Shows groups with the choice that was made so far; with the first one for another text. */
  readonly show: (groups: readonly PlacedGroup[], isOtherText: boolean) => void;
}

/** Makes the tree; `changed` is called when a box was ticked, or was not any more. */
export function createCleanTree(changed: () => void): CleanTree {
  let groups: readonly PlacedGroup[] = [];
  let choice = FIRST_CHOICE;
  const changes = new EventEmitter<undefined>();
  const view = window.createTreeView<Node>(CLEAN_VIEW, {
    manageCheckboxStateManually: true,
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getChildren: (node) =>
        node === undefined
          ? groups.map((group) => ({ group, item: null }))
          : node.group.items.map((item) => ({ group: node.group, item })),
      getTreeItem: ({ group, item }) => (item === null ? groupItem(group, choice) : itemItem(group, item, choice)),
    },
  });
  const ticking = view.onDidChangeCheckboxState(({ items }) => {
    for (const [{ group, item }, state] of items) {
      const isTicked = state === TreeItemCheckboxState.Checked;
      choice = item === null ? tickGroup(choice, group, isTicked) : tickItem(choice, item.id, isTicked);
    }
    changes.fire(undefined);
    changed();
  });
  return {
    view,
    choice: () => choice,
    show: (next, isOtherText) => {
      groups = next;
      if (isOtherText) choice = FIRST_CHOICE;
      changes.fire(undefined);
    },
    dispose: () => {
      ticking.dispose();
      view.dispose();
      changes.dispose();
    },
  };
}

function groupItem(group: PlacedGroup, choice: CleanChoice): TreeItem {
  const { rule, safe, heading, title, items } = group;
  const made = new TreeItem(heading, TreeItemCollapsibleState.Collapsed);
  made.id = `${rule} ${safe}`;
  const count = counted(items.length, "1 fix", "{0} fixes");
  const how = safe ? say("safe") : say("read first");
  made.description = `${count} · ${how}`;
  made.tooltip = title;
  made.checkboxState = boxState(isGroupTicked(choice, group));
  made.accessibilityInformation = { label: [heading, count, how].join(", "), role: "checkbox" };
  return made;
}

function itemItem({ rule, safe }: PlacedGroup, item: Item, choice: CleanChoice): TreeItem {
  const made = new TreeItem(item.fix, TreeItemCollapsibleState.None);
  made.id = `${rule} ${safe} ${item.id}`;
  const line = say("Ln {0}", item.range.start.line + 1);
  made.description = line;
  made.tooltip = item.message;
  made.command = { title: say("Show"), command: SHOW_COMMAND, arguments: [item.range] };
  made.accessibilityInformation = { label: `${item.fix}, ${line}: ${item.message}` };
  if (!safe) made.checkboxState = boxState(choice.chosen.has(item.id));
  return made;
}

function boxState(isTicked: boolean): TreeItemCheckboxState {
  return isTicked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked;
}
