/** Goes from a panel to a place in a text. */

import { type Position, Range, TabInputText, TextEditorRevealType, type Uri, ViewColumn, window } from "vscode";

/** Shows a text in the editor that has it, or else beside the panel, with the cursor at a place; where that is null, it stays where it is. */
export async function showPlace(uri: Uri, place: Position | null): Promise<void> {
  const viewColumn = columnOf(uri) ?? ViewColumn.Beside;
  const editor = await window.showTextDocument(uri, {
    viewColumn,
    ...(place === null ? {} : { selection: new Range(place, place) }),
  });
  if (place !== null) editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column of the editor that has a text, in view or behind another tab. */
function columnOf(uri: Uri): ViewColumn | undefined {
  const isOfText = (input: unknown) => input instanceof TabInputText && input.uri.toString() === uri.toString();
  return window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => isOfText(input)))?.viewColumn;
}
