/** Elements whose words are text, whatever these hold: no markup of a transcript is ever read as such. */

/** An element of a class with children; a string is text. Without a class where that is empty. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}
