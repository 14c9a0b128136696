/** Hovers, in Markdown or in plain text as the client likes. */

import { type ClientCapabilities, HoverRequest, MarkupKind } from "vscode-languageserver";
import { hover, type Markup } from "../features/hover";
import { reasonOf } from "../features/rule-page";
import { elsewhere } from "./archive-references";
import { fromPosition, toRange } from "./convert";
import { onDocument } from "./row";
import { ruleContext, type Session } from "./session";

export const HOVER = onDocument(
  HoverRequest.type,
  () => ({ hoverProvider: true }),
  null,
  (document, { position }, session) => {
    const { transcript, positions, uri } = document;
    const kind = markupKind(session.client);
    const markup = kind === MarkupKind.Markdown ? markdown(session) : PLAIN_TEXT;
    const { wordsPerMinute } = session.settings.of(uri).editor;
    const reason = (rule: string) => reasonOf(session.readRulePage(rule) ?? "");
    const offset = fromPosition(positions, position);
    const options = {
      markup,
      speak: session.speak,
      wordsPerMinute,
      reason,
      otherFiles: elsewhere(session, document, offset).size,
    };
    const told = hover(transcript, ruleContext(session, document), offset, options);
    if (told === null) return null;
    return { range: toRange(positions, told.span), contents: { kind, value: told.paragraphs.join("\n\n") } };
  },
);

/** Markdown unless the client says that it knows something else only. */
function markupKind({ textDocument }: ClientCapabilities): MarkupKind {
  const formats = textDocument?.hover?.contentFormat;
  return formats?.includes(MarkupKind.Markdown) === false ? MarkupKind.PlainText : MarkupKind.Markdown;
}

const PLAIN_TEXT: Markup = { text: (text) => text, strong: (text) => text, rulePage: () => "" };

function markdown({ rulePages }: Session): Markup {
  return {
    text: quoted,
    strong: (text) => `**${quoted(text)}**`,
    rulePage: (rule, words) => (rulePages === null ? "" : `[${quoted(words)}](${rulePages}/${rule}.md)`),
  };
}

function quoted(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&");
}
