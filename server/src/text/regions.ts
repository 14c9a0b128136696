/** Fewer and larger edits that come to the same. */

import { type Edit, lineAt, type Source } from "./source";

/**
 * Edits in text order, none overlapping, joined where no untouched line stands between two of them: an editor that shows or
 * makes thousands of edits one by one stands still for seconds.
 */
export function regions(source: Source, edits: readonly Edit[]): readonly Edit[] {
  const joined: { readonly start: number; end: number; readonly texts: string[] }[] = [];
  for (const { span, text } of edits) {
    const last = joined.at(-1);
    if (last === undefined || lineAt(source, span.start) > lineAt(source, last.end) + 1) {
      joined.push({ ...span, texts: [text] });
      continue;
    }
    last.texts.push(source.text.slice(last.end, span.start), text);
    last.end = span.end;
  }
  return joined.map(({ start, end, texts }) => ({ span: { start, end }, text: texts.join("") }));
}
