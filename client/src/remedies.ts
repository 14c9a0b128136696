/**
 * Has remedies shown that a person asks for while VS Code asks for some itself, as it does 250 ms after the cursor moved or
 * findings changed. That puts an end to the person's question half a second later, and nothing would be shown of a server that
 * is slower; nor where both answers reach the window at once, since it then has the later one before it shows the other.
 */

import { CodeActionTriggerKind, commands, type Range, type TextDocument, window } from "vscode";
import type { Middleware } from "vscode-languageclient";

/** A question that a person has put, and that has no answer yet. */
interface Asked {
  readonly document: TextDocument;
  readonly version: number;
  readonly place: Range;
  isOvertaken: boolean;
}

/** Where the window did show the answer, it shows the same again: on a busy machine, where each question is overtaken, no more often than this. */
const MOST_REPEATS = 3;

/** A part of the middleware of a client. What was overtaken is asked again, unless the person has gone on meanwhile. */
export function insistOnRemedies(): NonNullable<Middleware["provideCodeActions"]> {
  let asked: Asked | null = null;
  let repeats = 0;
  let isRepeating = false;
  return async (document, range, context, token, next) => {
    if (context.triggerKind !== CodeActionTriggerKind.Invoke) {
      // It comes before the end of the question that it overtakes is told.
      if (asked?.document === document) asked.isOvertaken = true;
      return next(document, range, context, token);
    }
    // Only the menu of all remedies is known to be this command's.
    if (context.only !== undefined) return next(document, range, context, token);
    const own: Asked = { document, version: document.version, place: range, isOvertaken: false };
    repeats = isRepeating ? repeats + 1 : 0;
    isRepeating = false;
    asked = own;
    try {
      return await next(document, range, context, token);
    } finally {
      if (asked === own) asked = null;
      if (own.isOvertaken && isStillThere(own) && (token.isCancellationRequested || repeats < MOST_REPEATS)) {
        isRepeating = true;
        void commands.executeCommand("editor.action.quickFix");
      }
    }
  };
}

/** True while the text is the same and the cursor where it was. */
function isStillThere({ document, version, place }: Asked): boolean {
  const editor = window.activeTextEditor;
  return editor?.document === document && document.version === version && place.contains(editor.selection.active);
}
