/** Has VS Code ask for outlines again when the server says so: the protocol can say that of lenses, and not of symbols. */

import { Disposable, type Event, EventEmitter, languages } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

/** Follows the server until it is disposed of; the event fires when it reads the same texts otherwise than before. */
export interface Rereading extends Disposable {
  readonly onDidReread: Event<void>;
}

/**
 * Follows `transcript/refreshOutline` of a server that has been started, until it is disposed of. VS Code keeps an outline
 * for as long as its text and those who provide it are the same, and what is open in it for as long as they are as many:
 * so somebody who provides nothing is always there, and gives way to another such one.
 */
export function refreshOutlines(client: BaseLanguageClient): Rereading {
  const rereadings = new EventEmitter<void>();
  let latest = provideNothing();
  const reread = () => {
    const before = latest;
    latest = provideNothing();
    before.dispose();
    rereadings.fire();
  };
  const following = Disposable.from(
    client.onNotification("transcript/refreshOutline", reread),
    // A server that was started again: what was asked of the one before may never have been answered.
    client.onDidChangeState(({ newState }) => (newState === State.Running ? reread() : undefined)),
  );
  return {
    onDidReread: rereadings.event,
    dispose: () => {
      following.dispose();
      latest.dispose();
      rereadings.dispose();
    },
  };
}

function provideNothing(): Disposable {
  return languages.registerDocumentSymbolProvider({ language: "transcript" }, { provideDocumentSymbols: () => [] });
}
