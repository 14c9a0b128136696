/** The parser of HTML with limits, in a bundle of its own that is loaded when a page is imported. */

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** Browsers stop at 512. What each element costs grows with the elements that are open around it. */
const DEEPEST = 2000;

/**
 * The tree of a page; null for one that is nested deeper than any page, or whose elements multiply: HTML has bold words that
 * nothing ends begin again in every paragraph.
 */
export function pageTree(html: string): DefaultTreeAdapterTypes.Document | null {
  let depth = 0;
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      // Each tag has three signs and more.
      if (++depth > DEEPEST || ++elements > html.length + DEEPEST) throw new TooMuch();
    },
    onItemPop() {
      depth--;
    },
  };
  try {
    return parse(html, { treeAdapter });
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  }
}

class TooMuch extends Error {}
