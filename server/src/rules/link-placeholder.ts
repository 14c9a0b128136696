/** Words that stood for a link and lead nowhere now, inside the record. */

import { LINK_PLACEHOLDER } from "../facts/catalogue-parts";
import { Trait } from "../syntax/traits";
import { plural, say } from "../text/message";
import type { LineRule, Pattern } from "./rule";

/** For text in small letters. */
const IN_BRACKETS =
  /(?:\\?\[|\()\s*(?:(?:click|tap) here|(?:read|see|view|learn|find out) more|(?:read|watch|listen|download) here|(?:opens? |ouvre |s['’]ouvre )?(?:in|dans) (?:a |une )?(?:new|nouvelle) (?:window|tab|fenêtre)|link (?:is external|removed|opens in (?:a )?new (?:window|tab)|to (?:the )?(?:video|report|document|page|article|transcript|website))|opens? in (?:a )?new (?:window|tab)|external link|hyperlink|lien externe|le lien est externe|externer link|öffnet (?:sich )?in (?:einem )?neue[mn]s? (?:fenster|tab)|enlace externo|se abre en una (?:ventana|pestaña) nueva|внешняя ссылка|откроется в новом окне)\s*(?:\\?\]|\))/gu;
const PLACEHOLDERS = new RegExp(LINK_PLACEHOLDER.source, "gu");

const LOST_LINK: Pattern = {
  message: (count) => plural(count, say`${count} placeholders for lost links; this is the first.`),
  title: (count) => plural(count, say`Remove all ${count} placeholders for links`),
};

export const linkPlaceholder: LineRule = {
  name: "link-placeholder",
  summary: "Placeholder for a lost link: [link], [ Ссылка ], (opens in new window).",
  severity: "warning",
  tags: ["boilerplate"],
  scope: "line",
  concerns: Trait.bracket,
  *check(text) {
    // Up to here nothing is left of the line.
    let gone = 0;
    for (const { start, end } of places(text)) {
      const words = text.slice(start, end);
      const before = start - (/[ \t\u00a0]*$/.exec(text.slice(0, start))?.[0].length ?? 0);
      // The space before it goes, too; at the start of the line the space behind it, which then is not the next one's.
      const opens = before <= gone;
      const from = opens ? gone : before;
      const to = opens ? end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) : end;
      if (opens) gone = to;
      yield {
        span: { start, end },
        message: say`“${words}” is a placeholder for a lost link.`,
        pattern: LOST_LINK,
        fixes: [{ title: say`Remove “${words}”`, edits: [{ span: { start: from, end: to }, text: "" }], safe: false }],
      };
    }
  },
};

/** Where placeholders stand, in order; a link of Markdown is none. */
function places(text: string): readonly { readonly start: number; readonly end: number }[] {
  const low = text.toLowerCase();
  if (low.length !== text.length) return [];
  const found = [...low.matchAll(PLACEHOLDERS), ...low.matchAll(IN_BRACKETS)];
  let last = 0;
  return found
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ end }) => !/^[(:[]/.test(text.slice(end)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
}
