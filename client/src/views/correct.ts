/** Has the server make corrections, and take them back: what it writes into a `.transcript.json` is saved, as only what is saved holds. */

import { commands, Uri, workspace } from "vscode";
import { showReason } from "../rename-in-archive";
import type { Place } from "./row";

/** What the server answers. */
interface Corrected {
  readonly title: string;
  /** URI of the file that was changed. */
  readonly file: string | null;
}

/** Makes a correction at a place, by its name or by the member of the cast whom the label means; false where it was refused, which is said. */
export function correct(
  { uri, line, character }: Place,
  what: { readonly correction: string } | { readonly member: string },
): Promise<boolean> {
  return change("transcript.correct", { textDocument: { uri }, position: { line, character }, ...what });
}

/** Takes a correction back that holds for the document of a URI; false where that was refused, which is said. */
export function undoCorrection(uri: string, made: object): Promise<boolean> {
  return change("transcript.undoCorrection", { textDocument: { uri }, made });
}

async function change(command: string, target: object): Promise<boolean> {
  // What a person has changed and not saved is theirs to save.
  const dirty = workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString());
  try {
    const done = await commands.executeCommand<Corrected | null>(command, target);
    const file = done?.file ?? null;
    if (file !== null && !dirty.includes(Uri.parse(file).toString()))
      await (await workspace.openTextDocument(Uri.parse(file))).save();
    return done !== null;
  } catch (error) {
    showReason(error);
    return false;
  }
}
