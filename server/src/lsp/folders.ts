/** Our own request `transcript/folders`: in which folders of the workspace transcripts lie. */

import { type CancellationToken, RequestType0 } from "vscode-languageserver";
import { guarded, type Row } from "./row";
import type { Session } from "./session";

/** URIs of folders, without a slash at their ends, those with transcripts in folders below them left out; null where it failed. */
export const FoldersRequest = new RequestType0<string[] | null, void>("transcript/folders");

/** For a client that offers something of ours only where there are transcripts. */
export const FOLDERS: Row = {
  method: FoldersRequest.method,
  capability: () => ({}),
  listen: (session) => {
    session.connection.onRequest(FoldersRequest, (token: CancellationToken) =>
      guarded<string[] | null, void>(session, FoldersRequest.method, "the workspace", token, null, () => foldersOf(session)),
    );
  },
};

async function foldersOf({ survey }: Session): Promise<string[]> {
  const files = (await survey?.files()) ?? [];
  return [...new Set(files.map((uri) => uri.slice(0, uri.lastIndexOf("/"))))];
}
