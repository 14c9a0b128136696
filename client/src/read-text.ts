/** Reads a file as VS Code has it, wherever it is. */

import { type Uri, workspace } from "vscode";

/** A file's text, null where it is gone, not allowed or in an encoding that only an editor can tell. */
export async function readText(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
