/** A web page, or a document saved as one, as a talk: its paragraphs, without menus, forms, share bars and scripts. */

import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { outline } from "../facts/outline";
import { parse } from "../syntax/transcript";
import { say } from "../text/message";
import { createParagraphs, labelled, type Paragraph } from "./paragraphs";
import { CannotImport, oneLine, type Talk } from "./talk";

/** Elements that hold no words of the page. */
const SILENT = new Set(
  "script style template noscript svg math iframe embed select option datalist input textarea progress meter head title".split(
    " ",
  ),
);
/** Elements and roles that are about the page, unless nearly all of its words are in them. */
const ASIDE = new Set(["nav", "aside", "footer", "menu", "button", "dialog", "object", "audio", "video", "canvas", "map"]);
const HEADING = /^(?:h[1-6]|summary|legend)$/;
const ASIDE_ROLES = new Set([
  "navigation",
  "search",
  "complementary",
  "contentinfo",
  "banner",
  "menu",
  "menubar",
  "toolbar",
  "alert",
]);
/** Classes of what hangs on a page; it is left out only where it is short. */
const HANGING =
  /(?:^|[\s_-])(?:share|sharing|social|breadcrumbs?|cookies?|newsletter|subscribe|pagination|pager|related|toolbar|skip-?link)(?:$|[\s_-])/i;
const LONGEST_HANGING = 400;
/** What is about the page holds no more than this share of its words; else it is the page. */
const SHARE_OF_ASIDE = 0.5;

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const BOLD = new Set(["b", "strong", "th"]);

/** Reads HTML. Throws `CannotImport` for a text without any element, and for a page that is made to do harm. */
export function readHtml(html: string): Talk {
  if (!/<(?:!doctype|html|head|body|div|p|br|span|h[1-6]|table|ul|article|section|b|strong)\b/i.test(html))
    throw new CannotImport(say`is not HTML: there is no element in it`);
  const { pageTree } = require("./html-parser") as typeof import("./html-parser");
  const document = pageTree(html);
  if (document === null) throw new CannotImport(say`is nested deeper than any page, or made to fill the memory`);
  const elements = elementsOf(document);
  const all = elements.get(document)?.words ?? 0;
  const paragraphs = paragraphsOf(document, (element) => isPartOfPage(element, elements.get(element)?.words ?? 0, all));
  const title = elements.get(document)?.hasHeading === true ? null : titleOf(document);
  const texts = labelled(paragraphs);
  return {
    header: title === null ? [] : [title],
    turns: withoutLeftovers(texts).map((text) => ({ label: null, paragraphs: [{ start: null, text }] })),
  };
}

interface Measure {
  /** Units of text in it. */
  words: number;
  /** True where there is a first heading in it. */
  hasHeading: boolean;
}

/** How much each element holds. Without recursion, as pages are nested deep. */
function elementsOf(document: Tree.Document): ReadonlyMap<Tree.Node, Measure> {
  const measures = new Map<Tree.Node, Measure>();
  const inOrder: Tree.Node[] = [document];
  for (const node of inOrder) {
    measures.set(node, { words: 0, hasHeading: node.nodeName === "h1" });
    if ("childNodes" in node && !SILENT.has(node.nodeName)) for (const child of node.childNodes) inOrder.push(child);
  }
  for (const node of inOrder.toReversed()) {
    const own = measures.get(node);
    const above = "parentNode" in node && node.parentNode !== null ? measures.get(node.parentNode) : undefined;
    if (own === undefined) continue;
    if ("value" in node && node.nodeName === "#text") own.words = node.value.trim().length;
    if (above === undefined) continue;
    above.words += own.words;
    above.hasHeading ||= own.hasHeading;
  }
  return measures;
}

/** True for an element that is not about the page. */
function isPartOfPage(element: Tree.Element, words: number, all: number): boolean {
  if (SILENT.has(element.nodeName)) return false;
  const attribute = (name: string) => element.attrs.find((one) => one.name === name)?.value;
  const isHidden = attribute("hidden") !== undefined || /display\s*:\s*none/i.test(attribute("style") ?? "");
  // A heading that unfolds what is below it is a button.
  const isAside =
    (ASIDE.has(element.nodeName) && !(element.parentNode !== null && HEADING.test(element.parentNode.nodeName))) ||
    ASIDE_ROLES.has(attribute("role")?.toLowerCase() ?? "");
  // A tab or an element without an end may hold the whole page.
  if ((isHidden || isAside) && words <= all * SHARE_OF_ASIDE) return false;
  const names = `${attribute("class") ?? ""} ${attribute("id") ?? ""}`;
  return !(words <= LONGEST_HANGING && words <= all * SHARE_OF_ASIDE && HANGING.test(names));
}

/** The paragraphs of a page in their order. */
function paragraphsOf(document: Tree.Document, isWanted: (element: Tree.Element) => boolean): readonly Paragraph[] {
  const { write, divide, paragraphs } = createParagraphs();
  /** How many of the elements that are open are bold, and keep white space. */
  let [bold, kept] = [0, 0];
  type Step = { readonly node: Tree.Node; readonly ends: boolean };
  const steps: Step[] = [{ node: document, ends: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, ends } = step;
    const { nodeName } = node;
    const change = ends ? -1 : 1;
    if ("value" in node && nodeName === "#text") {
      if (kept === 0) write(node.value, bold > 0);
      else
        for (const [i, line] of node.value.split("\n").entries()) {
          if (i > 0) divide();
          write(line, bold > 0);
        }
    }
    if (!("childNodes" in node)) continue;
    if ("attrs" in node && !ends && !isWanted(node)) continue;
    if (BLOCKS.has(nodeName) || nodeName === "br") divide();
    if (nodeName === "td" || nodeName === "th") write(" ", bold > 0);
    if (BOLD.has(nodeName)) bold += change;
    if (nodeName === "pre") kept += change;
    if (ends) continue;
    steps.push({ node, ends: true });
    for (const child of node.childNodes.toReversed()) steps.push({ node: child, ends: false });
  }
  return paragraphs();
}

/** Without the paragraphs of which every line is known as a page's. */
function withoutLeftovers(texts: readonly string[]): readonly string[] {
  const { boilerplate } = outline(parse(texts.join("\n\n")));
  const left = new Set<number>();
  for (const { from, to, known } of boilerplate) for (let line = from; known && line <= to; line++) left.add(line);
  return texts.filter((_, i) => !left.has(2 * i));
}

/** What the page calls itself; null where it does not. */
function titleOf(document: Tree.Document): string | null {
  const inOrder: Tree.Node[] = [document];
  for (const node of inOrder) {
    if (node.nodeName === "title" && "childNodes" in node) {
      const text = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
      return oneLine(text) === "" ? null : text;
    }
    if ("childNodes" in node && node.nodeName !== "body") for (const child of node.childNodes) inOrder.push(child);
  }
  return null;
}
