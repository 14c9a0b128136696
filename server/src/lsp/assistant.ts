/** Our own request `transcript/assistant`: what an assistant in the editor asks about the workspace's transcripts, answered as `transcript mcp` does. */

import { type CancellationToken, LSPErrorCodes, RequestType, ResponseError } from "vscode-languageserver";
import { type Readings, Unanswerable } from "../features/assistant/readings";
import { answerTo } from "../features/assistant/tools";
import { transcriptsIn } from "./fix-folder";
import { guarded, type Row } from "./row";
import type { Session } from "./session";

export interface AssistantParams {
  /** The name of a tool (`features/assistant/tools.ts`). */
  readonly tool: string;
  /** What it is given. */
  readonly input: Readonly<Record<string, unknown>>;
  /** URIs of files that the client treats as transcripts, whatever the server takes for some. */
  readonly files: readonly string[];
}

/** What is answered, or in words why the question cannot be; null where it failed. */
export type AssistantAnswer = { readonly answer: object } | { readonly trouble: string };

export const AssistantRequest = new RequestType<AssistantParams, AssistantAnswer | null, void>("transcript/assistant");

/** Announced as `experimental.transcriptAssistant`. */
export const ASSISTANT: Row = {
  method: AssistantRequest.method,
  capability: () => ({ experimental: { transcriptAssistant: true } }),
  listen: (session) => {
    session.connection.onRequest(AssistantRequest, (params, token) =>
      guarded<AssistantAnswer | null, void>(session, AssistantRequest.method, params.tool, token, null, () =>
        answered(params, session, token),
      ),
    );
  },
};

async function answered(
  { tool, input, files }: AssistantParams,
  session: Session,
  token: CancellationToken,
): Promise<AssistantAnswer> {
  try {
    return { answer: await answerTo(tool, input, readingsOf(session, files, token)) };
  } catch (error) {
    if (error instanceof Unanswerable) return { trouble: error.message };
    throw error;
  }
}

/** The transcripts of the workspace, as the editor has them where they are open; named by their paths in the workspace. */
function readingsOf(session: Session, files: readonly string[], token: CancellationToken): Readings {
  const { disk, documents, survey } = session;
  const byName = new Map<string, string>();
  return {
    files: async () => {
      const known = (await survey?.files()) ?? [];
      const open = new Set(documents.keys().map((uri) => disk?.uriOf(uri)));
      // What a person has opened may be asked about, and nothing else that only a link leads to.
      for (const uri of transcriptsIn(session, { uri: null, files }, known))
        if (open.has(uri) || disk?.leadsOutOf(session.folders(), uri) === false) byName.set(nameOf(uri, session), uri);
      return [...byName.keys()].sort();
    },
    read: async (file) => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
      const uri = byName.get(file);
      const open = documents.all().find((one) => uri !== undefined && disk?.uriOf(one.uri) === uri);
      const document = open ?? (uri === undefined ? null : ((await survey?.read(uri)) ?? null));
      return document === null ? { trouble: `${file}: it cannot be read` } : { file, transcript: document.transcript };
    },
  };
}

/** A file's path from its folder of the workspace on, after that folder's name where there are several. */
function nameOf(uri: string, { disk, folders }: Session): string {
  const roots = folders().flatMap((one) => disk?.uriOf(one)?.replace(/\/$/, "") ?? []);
  const root = roots.filter((one) => uri.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0] ?? "";
  return decodeURIComponent(
    roots.length > 1 ? uri.slice(root.lastIndexOf("/") + 1) : uri.slice(root === "" ? 0 : root.length + 1),
  );
}
