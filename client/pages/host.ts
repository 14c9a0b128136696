/** The page's line to the extension. */

export interface Host<Message> {
  readonly post: (message: Message) => void;
  /** Keeps what is to be there when the window is opened again. */
  readonly keep: (state: object) => void;
}

/** What VS Code gives each page; it may be asked for once. */
declare function acquireVsCodeApi(): { postMessage(message: unknown): void; setState(state: unknown): void };

/** The host of this page, whose messages `take` gets. To be called once. */
export function connect<Told, Message>(take: (message: Told) => void): Host<Message> {
  const api = acquireVsCodeApi();
  // Only VS Code can post to the page: nothing else shares its frame.
  window.addEventListener("message", ({ data }) => take(data));
  return { post: (message) => api.postMessage(message), keep: (state) => api.setState(state) };
}
