/** A web page, or a document saved as one, as a talk: its paragraphs, without menus, forms, share bars and scripts; and what is copied from one. */

import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { say } from "../text/message";
import { createParagraphs, type LabelledParagraphs, labelled, type Paragraph } from "./paragraphs";
import { CannotImport, oneLine, type Talk } from "./talk";

/** Elements that hold no words of the page. */
const SILENT = new Set(
  "script style template noscript svg annotation annotation-xml iframe embed select option datalist input textarea progress meter head title".split(
    " ",
  ),
);
/** Elements and roles that are about the page, unless nearly all of its words are in them. */
const ASIDE = new Set(["nav", "aside", "footer", "menu", "dialog", "object", "audio", "video", "canvas", "map"]);
/** The same, unless something is said in them: interactive transcripts are made of buttons, old pages of one form. */
const CONTROLS = new Set(["button", "form"]);
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
/** Where a sentence ends, but no abbreviation such as “U.S.”. */
const END_OF_SENTENCE = /\p{L}{2}["”’»)\]]?[.?!…。！？]["”’»)\]]?(?:\s|$)|[。！？]/u;
/** From so many units on, words are a sentence without its mark, as speech recognition writes them. */
const LONGEST_LINK = 60;

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
  const page = measuredPage(html);
  const { texts, leftovers } = labelled(paragraphsOf(page, (element) => isPartOfPage(element, page)));
  const title = page.all.hasHeading ? null : titleOf(page.document);
  return {
    header: title === null ? [] : [title],
    turns: texts.filter((_, i) => !leftovers.has(i)).map((text) => ({ label: null, paragraphs: [{ start: null, text }] })),
  };
}

/**
 * The paragraphs of what somebody chose on a page and copied. They meant all of it, so that of what is about the page only goes
 * what says nothing. Null for what comes from a code editor. Throws `CannotImport` for what is made to do harm.
 */
export function readCopied(html: string): LabelledParagraphs | null {
  const page = measuredPage(html);
  if (page.all.words === page.all.code) return null;
  return labelled(
    paragraphsOf(
      page,
      (element) => isPartOfPage(element, page) || (isShown(element) && page.measures.get(element)?.isSaid === true),
    ),
  );
}

interface Measure {
  /** Units of text in it. */
  words: number;
  /** How many of them are set as code. */
  code: number;
  /** True where there is a first heading in it. */
  hasHeading: boolean;
  /** True where a sentence is in it. */
  isSaid: boolean;
}

interface MeasuredPage {
  readonly document: Tree.Document;
  readonly all: Measure;
  readonly measures: ReadonlyMap<Tree.Node, Measure>;
}

/** How much each element of a page holds. Without recursion, as pages are nested deep. */
function measuredPage(html: string): MeasuredPage {
  const { pageTree } = require("./html-parser") as typeof import("./html-parser");
  const document = pageTree(html);
  if (document === null) throw new CannotImport(say`is nested deeper than any page, or made to fill the memory`);
  const measures = new Map<Tree.Node, Measure>();
  const all: Measure = { words: 0, code: 0, hasHeading: false, isSaid: false };
  const inOrder: Tree.Node[] = [document];
  for (const node of inOrder) {
    measures.set(node, node === document ? all : { words: 0, code: 0, hasHeading: node.nodeName === "h1", isSaid: false });
    if ("childNodes" in node && !SILENT.has(node.nodeName)) for (const child of node.childNodes) inOrder.push(child);
  }
  for (const node of inOrder.toReversed()) {
    const own = measures.get(node);
    const above = "parentNode" in node && node.parentNode !== null ? measures.get(node.parentNode) : undefined;
    if (own === undefined) continue;
    if ("value" in node && node.nodeName === "#text") {
      const text = node.value.trim();
      own.words = text.length;
      own.isSaid = text.length > LONGEST_LINK || END_OF_SENTENCE.test(text);
    }
    if ("attrs" in node && isCode(node)) own.code = own.words;
    if (above === undefined) continue;
    above.words += own.words;
    above.code += own.code;
    above.hasHeading ||= own.hasHeading;
    above.isSaid ||= own.isSaid;
  }
  return { document, all, measures };
}

/** True for an element that is not about the page. */
function isPartOfPage(element: Tree.Element, { all, measures }: MeasuredPage): boolean {
  if (SILENT.has(element.nodeName)) return false;
  const { words = 0, isSaid = false } = measures.get(element) ?? {};
  // A tab or an element without an end may hold the whole page.
  if (words > all.words * SHARE_OF_ASIDE) return true;
  // A heading that unfolds what is below it is a button.
  const isInHeading = element.parentNode !== null && HEADING.test(element.parentNode.nodeName);
  const isControl = CONTROLS.has(element.nodeName) && !isSaid;
  const isAside = isControl || ASIDE.has(element.nodeName);
  if (!isShown(element) || (isAside && !isInHeading)) return false;
  if (ASIDE_ROLES.has(attributeOf(element, "role")?.toLowerCase() ?? "")) return false;
  const names = `${attributeOf(element, "class") ?? ""} ${attributeOf(element, "id") ?? ""}`;
  return !(words <= LONGEST_HANGING && HANGING.test(names));
}

/** False for an element that is hidden, and for the numbers and dots that Word writes before the items of a list. */
function isShown(element: Tree.Element): boolean {
  if (SILENT.has(element.nodeName) || attributeOf(element, "hidden") !== undefined) return false;
  return !/display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(attributeOf(element, "style") ?? "");
}

/** True for an element whose words are set as code editors copy them. */
function isCode(element: Tree.Element): boolean {
  if (element.nodeName === "pre" || element.nodeName === "code") return true;
  const style = attributeOf(element, "style") ?? "";
  return /white-space(?:-collapse)?\s*:\s*(?:pre|preserve)/i.test(style) && /font(?:-family)?\s*:[^;]*mono/i.test(style);
}

/** True or false where an element says whether its words are bold, null where they are as those around it. */
function boldnessOf(element: Tree.Element): boolean | null {
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(attributeOf(element, "style") ?? "")?.[1];
  if (weight !== undefined && weight !== "inherit") return /^(?:bold|bolder|[6-9]00)$/i.test(weight);
  return BOLD.has(element.nodeName) ? true : null;
}

function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The paragraphs of a page in their order. */
function paragraphsOf({ document }: MeasuredPage, isWanted: (element: Tree.Element) => boolean): readonly Paragraph[] {
  const { write, divide, paragraphs } = createParagraphs();
  /** Of each element that is open, whether its words are bold. */
  const boldness: boolean[] = [];
  /** How many of the elements that are open keep white space. */
  let kept = 0;
  type Step = { readonly node: Tree.Node; readonly ends: boolean };
  const steps: Step[] = [{ node: document, ends: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { node, ends } = step;
    const { nodeName } = node;
    const isBold = boldness.at(-1) === true;
    if ("value" in node && nodeName === "#text") {
      if (kept === 0) write(node.value, isBold);
      else
        for (const [i, line] of node.value.split("\n").entries()) {
          if (i > 0) divide();
          write(line, isBold);
        }
    }
    if (!("childNodes" in node)) continue;
    if ("attrs" in node && !ends && !isWanted(node)) continue;
    if (BLOCKS.has(nodeName) || nodeName === "br") divide();
    if (nodeName === "td" || nodeName === "th") write(" ", isBold);
    if (nodeName === "pre") kept += ends ? -1 : 1;
    if (ends) {
      boldness.pop();
      continue;
    }
    boldness.push(("attrs" in node ? boldnessOf(node) : null) ?? isBold);
    steps.push({ node, ends: true });
    for (const child of node.childNodes.toReversed()) steps.push({ node: child, ends: false });
  }
  return paragraphs();
}

/** What the page calls itself; null where it does not. */
function titleOf(document: Tree.Document): string | null {
  const inOrder: Tree.Node[] = [document];
  for (const node of inOrder) {
    if (node.nodeName === "title" && "childNodes" in node) {
      const text = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
      // So is a page called that an export makes of a transcript without a title.
      return /^(?:Transcript)?$/.test(oneLine(text)) ? null : text;
    }
    if ("childNodes" in node && node.nodeName !== "body") for (const child of node.childNodes) inOrder.push(child);
  }
  return null;
}
