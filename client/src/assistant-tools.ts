/** What an assistant in the editor can ask about the workspace's transcripts: the tools of the manifest, answered by the server. They only read. */

import { Disposable, type ExtensionContext, LanguageModelTextPart, LanguageModelToolResult, lm } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { associatedFiles } from "./transcript-files";
import { treatedFiles } from "./treated-files";
import { say } from "./words";

/** What the server answers to `transcript/assistant`. */
type Answer = { readonly answer: object } | { readonly trouble: string };

/** What is said while a tool is at work, by its name without `PREFIX`. */
const TOOLS: Readonly<Record<string, () => string>> = {
  list_transcripts: () => say("Listing transcripts"),
  outline_transcript: () => say("Outlining a transcript"),
  turns_of_speaker: () => say("Looking for what a speaker says"),
  search_words: () => say("Searching transcripts"),
  unanswered_questions: () => say("Looking for unanswered questions"),
};

/** Names are shared by all extensions. */
const PREFIX = "transcript_";

/** Offers the tools until it is disposed of; nothing where the editor has no assistants. */
export function registerAssistantTools(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  // Editors that have VS Code's interface for extensions may be without this part of it.
  const { registerTool }: Partial<typeof lm> = typeof lm === "undefined" ? {} : lm;
  if (registerTool === undefined) return new Disposable(() => {});
  const registered = Object.entries(TOOLS).map(([tool, working]) =>
    registerTool<object>(`${PREFIX}${tool}`, {
      prepareInvocation: () => ({ invocationMessage: working() }),
      invoke: async ({ input }, token) => {
        const files = (await associatedFiles(null, treatedFiles(context))).map(String);
        const answer = await client.sendRequest<Answer | null>("transcript/assistant", { tool, input, files }, token);
        if (answer === null) throw new Error("The question could not be answered; the log of the transcript server says why.");
        // An assistant tells by an error that it has to ask otherwise.
        if ("trouble" in answer) throw new Error(answer.trouble);
        return new LanguageModelToolResult([new LanguageModelTextPart(JSON.stringify(answer.answer))]);
      },
    }),
  );
  return new Disposable(() => registered.forEach((one) => void one.dispose()));
}
