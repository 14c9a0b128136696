/** What the page of a rule says of it. */

/** The paragraphs that say why a rule is there, as Markdown, before the first example; empty where the page says nothing. */
export function reasonOf(page: string): string {
  const [, section = ""] = page.split(/^## Why[ \t]*$/mu);
  const [words = ""] = section.split(/^(?:```|## )/mu);
  // A sentence that announces the example says nothing without it.
  return words.trim().replace(/(?<=[.!?])\s[^.!?]*$/u, "");
}
