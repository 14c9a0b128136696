/** The page's line to the extension. */

import type { FromPage, PageState } from "../src/panels/messages";
import { speak } from "../src/words";

export interface Host<Message> {
  /** Says that the page is there, and has it filled. */
  readonly begin: () => void;
  /** Has the editor go to a 0-based place. */
  readonly goTo: (line: number, character: number) => void;
  readonly tell: (message: Message) => void;
  /** Keeps what is to be there when the window is opened again. */
  readonly keep: (state: PageState) => void;
}

/** What VS Code gives each page; it may be asked for once. */
declare function acquireVsCodeApi(): { postMessage(message: unknown): void; setState(state: unknown): void };

/** The host of this page, which says everything in the editor's language from now on, and whose messages `take` gets. To be called once. */
export function connect<ToPage, Message>(take: (message: ToPage) => void): Host<Message> {
  const words = document.querySelector("main")?.dataset.words;
  speak(document.documentElement.lang, words === undefined ? undefined : JSON.parse(words));
  const api = acquireVsCodeApi();
  const post = (message: FromPage<Message>) => api.postMessage(message);
  // Only VS Code can post to the page: nothing else shares its frame.
  window.addEventListener("message", ({ data }) => take(data));
  return {
    begin: () => post({ type: "ready" }),
    goTo: (line, character) => post({ type: "goTo", line, character }),
    tell: (told) => post({ type: "own", told }),
    keep: (state) => api.setState(state),
  };
}
