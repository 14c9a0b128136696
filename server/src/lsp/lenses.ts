/** Code lenses; what one says is worked out when it comes into view. */

import { type CodeLens, CodeLensRequest, CodeLensResolveRequest, type Command } from "vscode-languageserver";
import { type LensKind, lenses, lensText } from "../features/lenses";
import { FIX_ALL_COMMAND } from "./commands";
import { toRange } from "./convert";
import { canApplyEdits } from "./edits";
import { guarded, onDocument, type Row } from "./row";
import { ruleContext, type Session } from "./session";

/** What a lens carries until it is resolved. */
interface Target {
  readonly uri: string;
  readonly kind: LensKind;
  readonly index: number;
}

const places = onDocument(
  CodeLensRequest.type,
  () => ({ codeLensProvider: { resolveProvider: true } }),
  null,
  (document, _params, session) =>
    lenses(document.transcript, ruleContext(session, document), session.settings.of(document.uri).editor).map(
      ({ kind, index, span }): CodeLens => {
        const data: Target = { uri: document.uri, kind, index };
        return { range: toRange(document.positions, span), data };
      },
    ),
);

/** Code lenses and what they say. */
export const LENSES: Row = {
  method: places.method,
  capability: places.capability,
  listen: (session) => {
    places.listen(session);
    session.connection.onCodeLensResolve((lens, token) =>
      guarded(session, CodeLensResolveRequest.method, "a lens", token, lens, () => ({
        ...lens,
        command: commandOf(lens, session),
      })),
    );
  },
};

/** Without a name a command is words only, and nothing to click; a lens whose place is gone says nothing. */
function commandOf({ data }: CodeLens, session: Session): Command {
  const { uri = "", kind = "all", index = 0 }: Partial<Target> = data ?? {};
  const document = session.documents.get(uri);
  if (document === undefined) return { title: "", command: "" };
  const context = ruleContext(session, document);
  const text = lensText(document.transcript, context, session.settings.of(uri).editor, { kind, index });
  if (text === null) return { title: "", command: "" };
  const title = session.speak(text.title);
  if (!text.fixes || !canApplyEdits(session.client)) return { title, command: "" };
  return { title, command: FIX_ALL_COMMAND, arguments: [{ textDocument: { uri } }] };
}
