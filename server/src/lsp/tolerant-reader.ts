/** Reads messages as another reader does, but for those over which the library would end the server. */

import type { DataCallback, Message, MessageReader } from "vscode-languageserver";

/** The same messages without those that no server can act on: a cancellation that does not say of what. */
export function tolerantReader(reader: MessageReader): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback: DataCallback) =>
      reader.listen((message) => {
        if (!isEmptyCancellation(message)) callback(message);
      }),
    dispose: () => reader.dispose(),
  };
}

function isEmptyCancellation(message: Message & { readonly method?: unknown; readonly params?: unknown }): boolean {
  if (message?.method !== "$/cancelRequest") return false;
  const { id }: { readonly id?: unknown } = message.params ?? {};
  return typeof id !== "string" && typeof id !== "number";
}
