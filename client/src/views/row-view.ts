/** A native tree of rows: it is filled when it can be seen, and of what it shows only what has changed is painted again. */

import {
  commands,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from "vscode";
import { say } from "../words";
import type { Place, Row } from "./row";
import { createShownRows } from "./shown-rows";

/** What fills a view. */
export interface Filling {
  /** Null leaves those that are there, where they cannot be seen. */
  readonly rows: readonly Row[] | null;
  /** True where the server has said what a transcript has: without rows there is nothing, which the view says then. */
  readonly isKnown: boolean;
  /** Beside the view's name; empty for nothing. */
  readonly description: string;
  /** Above the rows; null for nothing. */
  readonly message: string | null;
  /** What the number at the view's icon says; null for no number. */
  readonly badge: { readonly value: number; readonly tooltip: string } | null;
}

export interface RowView extends Disposable {
  readonly tree: TreeView<string>;
  /** The row of an id, which a menu hands to a command; of anything else, as a key hands over, the one that is selected; null where there is none. */
  readonly row: (id: unknown) => Row | null;
  /** The rows at the top, as they were last filled in. */
  readonly rows: () => readonly Row[];
  /** Fills the view again, now or as soon as it can be seen. */
  readonly fill: () => void;
  /** Selects and shows a row, ids leading to it from the top down, without taking the keyboard. */
  readonly reveal: (path: readonly string[]) => void;
}

/** The command of each row that leads somewhere; its arguments are the view's and the row's ids. */
export const GO_TO_ROW_COMMAND = "transcript.goToRow";

/**
 * Makes the view of an id from the manifest. `gather` finds what fills it, and is asked again when more has changed
 * meanwhile; what it throws goes to the output. A view with a number is filled whether it can be seen or not, which `gather`
 * is told. `onFilled` is called whenever it has been filled.
 */
export function createRowView(
  id: string,
  output: LogOutputChannel,
  gather: (isVisible: boolean) => Promise<Filling>,
  { isCounted = false, onFilled = () => {} }: { readonly isCounted?: boolean; readonly onFilled?: () => void } = {},
): RowView {
  const rows = createShownRows();
  const changes = new EventEmitter<string[] | undefined>();
  const tree = window.createTreeView<string>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changes.event,
      getChildren: (parent) => [...rows.children(parent ?? null)],
      getParent: (child) => rows.parent(child),
      getTreeItem: (child) => itemOf(id, child, rows.row(child)),
    },
  });
  let isDue = true;
  let isFilling = false;
  const fillWhileDue = async () => {
    while (isDue && (tree.visible || isCounted)) {
      isDue = false;
      const { rows: next, isKnown, description, message, badge } = await gather(tree.visible);
      tree.description = description;
      tree.message = message ?? "";
      tree.badge = badge ?? undefined;
      if (next === null) continue;
      // The manifest's welcome asks for it: until it is known, nobody is told that there is nothing.
      void commands.executeCommand("setContext", `${id}.isEmpty`, isKnown && next.length === 0);
      const changed = rows.show(next);
      const ids = changed.filter((one) => one !== null);
      if (ids.length < changed.length) changes.fire(undefined);
      else if (ids.length > 0) changes.fire(ids);
    }
  };
  const fill = () => {
    isDue = true;
    if (isFilling) return;
    isFilling = true;
    fillWhileDue()
      .catch((error) => output.error(`Could not fill the view “${tree.title}”.`, error))
      .finally(() => {
        isFilling = false;
        onFilled();
      });
  };
  const showing = tree.onDidChangeVisibility(() => (isDue || isCounted ? fill() : undefined));
  fill();
  return {
    tree,
    row: (id) => rows.row(typeof id === "string" ? id : (tree.selection[0] ?? "")),
    rows: () => rows.children(null).flatMap((one) => rows.row(one) ?? []),
    fill,
    reveal: (path) => {
      const last = path.at(-1);
      if (last === undefined || !tree.visible || isFilling || (tree.selection.length === 1 && tree.selection[0] === last)) return;
      // So that the parents are known by which the editor finds the row.
      for (const parent of [null, ...path.slice(0, -1)]) rows.children(parent);
      if (rows.row(last) === null) return;
      Promise.resolve(tree.reveal(last, { select: true, focus: false })).catch((error) =>
        output.warn(`Could not show where the cursor is in the view “${tree.title}”.`, error),
      );
    },
    dispose: () => {
      showing.dispose();
      tree.dispose();
      changes.dispose();
    },
  };
}

function itemOf(view: string, id: string, row: Row | null): TreeItem {
  const item = new TreeItem(row?.label ?? "", collapsibleState(row));
  item.id = id;
  if (row === null) return item;
  item.description = row.description;
  item.tooltip = row.description === "" ? row.label : `${row.label}\n${row.description}`;
  item.contextValue = row.context;
  item.accessibilityInformation = { label: row.spoken };
  if (row.icon !== "") item.iconPath = new ThemeIcon(row.icon);
  if (row.place !== null) item.command = { title: say("Go to Place"), command: GO_TO_ROW_COMMAND, arguments: [view, id] };
  return item;
}

function collapsibleState(row: Row | null): TreeItemCollapsibleState {
  if (row === null || row.children === null) return TreeItemCollapsibleState.None;
  return row.isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** Puts the cursor at a place, in an editor that is shown and, unless the keyboard is to stay where it is, has it. */
export async function goToPlace({ uri, line, character }: Place, preserveFocus = false): Promise<void> {
  const at = new Position(line, character);
  const editor = await window.showTextDocument(Uri.parse(uri), { preserveFocus, selection: new Range(at, at) });
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Puts the cursor where the row leads that a menu, or a key, means; false where it leads nowhere. */
export async function goToRow(view: RowView, id: unknown): Promise<boolean> {
  const place = view.row(id)?.place ?? null;
  if (place !== null) await goToPlace(place);
  return place !== null;
}

/** The view; what follows it ends with it. */
export function endingWith(view: RowView, following: Disposable): RowView {
  return {
    ...view,
    dispose: () => {
      following.dispose();
      view.dispose();
    },
  };
}
