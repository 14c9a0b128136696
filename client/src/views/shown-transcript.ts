/** Which transcript the views are about, and when they have to be filled again. */

import { Disposable, type Event, EventEmitter, TabInputText, type TextDocument, window, workspace } from "vscode";
import { afterRest } from "./after-rest";

export interface ShownTranscript extends Disposable {
  /**
   * The one that is edited, or was last: while it can still be seen, or is open behind something that is no text, such as
   * its preview. Null where there is none.
   */
  readonly document: () => TextDocument | null;
  /** Fires when it is another one, or null; when its text has come to rest after a change; and when it is read otherwise. */
  readonly onDidChange: Event<void>;
}

/** Milliseconds without a key after which views follow the text. */
const REST = 300;

/** Follows the editors until it is disposed of; `onDidReread` fires when the server reads the same texts otherwise than before. */
export function followTranscript(onDidReread: Event<void>): ShownTranscript {
  const changes = new EventEmitter<void>();
  const rest = afterRest(REST, () => changes.fire());
  let shown = transcriptInSight(null);
  const look = () => {
    const now = transcriptInSight(shown);
    if (now === shown) return;
    shown = now;
    rest.stop();
    changes.fire();
  };
  const following = Disposable.from(
    changes,
    rest,
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    // One whose language changes is closed and opened again.
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(look),
    window.tabGroups.onDidChangeTabs(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === shown && contentChanges.length > 0) rest.start();
    }),
    onDidReread(() => changes.fire()),
  );
  return { document: () => shown, onDidChange: changes.event, dispose: () => following.dispose() };
}

function transcriptInSight(before: TextDocument | null): TextDocument | null {
  const active = window.activeTextEditor?.document;
  if (active !== undefined && isTranscript(active)) return active;
  const visible = window.visibleTextEditors.map(({ document }) => document).filter(isTranscript);
  return visible.find((document) => document === before) ?? visible[0] ?? (before !== null && isBehind(before) ? before : null);
}

/** True for a transcript whose tab is open, while no text is in front of it. */
function isBehind(document: TextDocument): boolean {
  if (window.activeTextEditor !== undefined || !isTranscript(document)) return false;
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === document.uri.toString());
}

function isTranscript({ languageId, isClosed }: TextDocument): boolean {
  return languageId === "transcript" && !isClosed;
}
