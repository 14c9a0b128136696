/** The parser of XML, in a bundle of its own that is loaded when a file that holds XML is imported. No entity is ever declared or fetched. */

import { parser as createParser } from "sax";
import { type Message, say } from "../text/message";

/** What is told of a document, in its order. Elements are named as in `w:p`, with the prefix of `namespaces`, whatever the document calls it. */
export interface XmlVisitor {
  /** Attributes have no prefixes. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** No document has elements so deep, so many attributes on one of them, or so many names for namespaces. */
const MOST = { elements: 2000, attributes: 1000, prefixes: 1000 };

interface OpenElement {
  readonly name: string;
  /** The prefixes of `namespaces` by those of the document, `""` the one of elements without any. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/**
 * Reads a document; null where it was read to its end, or else one phrase that says what is wrong with it. Elements of other
 * namespaces have no prefix, but a colon.
 */
export function readXml(xml: string, namespaces: Readonly<Record<string, string>>, visitor: XmlVisitor): Message | null {
  // Namespaces are looked for here: the parser does so in all elements around, and holds each attribute against all others.
  const parser = createParser(true);
  const opened: OpenElement[] = [];
  let [attributes, prefixes] = [0, 0];
  parser.onerror = (error) => {
    throw error;
  };
  parser.ondoctype = (declaration) => {
    if (declaration.includes("[")) throw new Error("it declares entities, which are never read");
  };
  parser.onopentagstart = () => {
    attributes = 0;
    if (opened.length >= MOST.elements) throw new Error("it is nested deeper than any document");
  };
  parser.onattribute = ({ name }) => {
    if (++attributes > MOST.attributes || (/^xmlns(?::|$)/.test(name) && ++prefixes > MOST.prefixes))
      throw new Error("it has more attributes than any document");
  };
  parser.onopentag = ({ name, attributes }) => {
    const known = opened.at(-1)?.prefixes ?? NONE;
    const own: [string, string][] = [];
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) {
      if (/^xmlns(?::|$)/.test(key))
        own.push([localOf(key, "xmlns"), Object.hasOwn(namespaces, value) ? `${namespaces[value]}` : ""]);
      else plain[localOf(key, "")] = `${value}`;
    }
    const prefixes = own.length === 0 ? known : new Map([...known, ...own]);
    const colon = name.indexOf(":");
    const element = `${prefixes.get(name.slice(0, Math.max(0, colon))) ?? ""}:${name.slice(colon + 1)}`;
    opened.push({ name: element, prefixes });
    visitor.open(element, plain);
  };
  parser.onclosetag = () => visitor.close(opened.pop()?.name ?? "");
  parser.ontext = visitor.text;
  parser.oncdata = visitor.text;
  try {
    parser.write(xml).close();
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return say`is damaged XML: ${reason.split("\n")[0] ?? ""}`;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

/** What follows the colon of a name; the name where there is none, but nothing where it is `whole`. */
function localOf(name: string, whole: string): string {
  const colon = name.indexOf(":");
  return colon === -1 && name === whole ? "" : name.slice(colon + 1);
}
