/** A Word document as a template: all of it but its words stays, and it gets those of the styles that it has not. */

import { type OfficeDocument, officeDocument } from "../imports/office-document";
import { CannotImport } from "../imports/talk";
import { say } from "../text/message";
import {
  CONTENT_TYPES,
  CORE,
  coreProperties,
  MAIN,
  overrideOf,
  PACKAGE_RELATIONS,
  type PartKind,
  relations,
  relationTo,
  STRICT,
  STYLES,
  TRANSITIONAL,
} from "./docx-parts";
import { DOCX_STYLE_KEYS, DOCX_STYLES, type DocxStyleIds, type DocxStyleKey, OWN_IDS, styleElement } from "./docx-styles";

export interface DocxTemplate {
  readonly ids: DocxStyleIds;
  /** The parts of the document with this body and this title, by their names; text is in UTF-8. */
  readonly filled: (body: string, title: string | null) => ReadonlyMap<string, Uint8Array | string>;
}

const NAMESPACES: Readonly<Record<string, string>> = {
  [TRANSITIONAL]: "w",
  [STRICT]: "w",
  "http://schemas.openxmlformats.org/package/2006/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/content-types": "c",
};
const NOTHING = () => {};

/** Reads a template, which may also be one that Word saves as such (`.dotx`). Throws `CannotImport`. */
export function docxTemplate(bytes: Uint8Array): DocxTemplate {
  const document = officeDocument(bytes, "a Word document", () => true);
  const main = relatedTo(document, PACKAGE_RELATIONS, "", MAIN);
  if (main === null) throw new CannotImport(say`is not a Word document: it has no text`);
  refuseMacros(document);
  const mainText = document.textOf(main);
  const namespace = mainText.includes(STRICT) ? STRICT : TRANSITIONAL;
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const mainRelations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const found = relatedTo(document, mainRelations, folder, STYLES);
  const [styles, core] = [found ?? `${folder}styles.xml`, relatedTo(document, PACKAGE_RELATIONS, "", CORE)];
  const { ids, missing, normal } = stylesIn(document, found);
  const added = missing.map((key) => {
    const { type, basedOn } = DOCX_STYLES[key];
    const base = basedOn === null ? normal : ids[basedOn];
    return styleElement(DOCX_STYLES[key], ids[key], type === "paragraph" ? base : null, namespace);
  });
  return {
    ids,
    filled(body, title) {
      const parts = new Map<string, Uint8Array | string>(document.parts);
      let types = document.textOf(CONTENT_TYPES).replaceAll(".template.main+xml", ".document.main+xml");
      const relate = (source: string, kind: PartKind, name: string) => {
        const text = document.names.includes(source) ? document.textOf(source) : relations("");
        parts.set(source, withLast(text, relationTo(`transcript-${name.replace(/\W/g, "-")}`, kind, `/${name}`)));
        types = withLast(types, overrideOf(name, kind));
      };
      if (found === null) relate(mainRelations, STYLES, styles);
      if (core === null) relate(PACKAGE_RELATIONS, CORE, "docProps/core.xml");
      const before = found === null ? `<w:styles xmlns:w="${namespace}"></w:styles>` : document.textOf(found);
      parts.set(styles, withLast(before, added.join("")));
      parts.set(core ?? "docProps/core.xml", coreProperties(title));
      parts.set(main, withBody(mainText, body, namespace));
      parts.set(CONTENT_TYPES, types);
      for (const [name, part] of parts) if (typeof part === "string") parts.set(name, checked(name, part));
      return parts;
    },
  };
}

/** The name of the part that another one is related to; null for none. `folder` is where that other one lies. */
function relatedTo(document: OfficeDocument, source: string, folder: string, { relation }: PartKind): string | null {
  if (!document.names.includes(source)) return null;
  const kind = relation.slice(relation.lastIndexOf("/"));
  let target: string | null = null;
  document.read(source, NAMESPACES, {
    open(name, { Type = "", Target = "" }) {
      if (name === "r:Relationship" && Type.endsWith(kind)) target ??= Target.startsWith("/") ? Target.slice(1) : folder + Target;
    },
    close: NOTHING,
    text: NOTHING,
  });
  return target;
}

function refuseMacros(document: OfficeDocument): void {
  let hasMacros = false;
  document.read(CONTENT_TYPES, NAMESPACES, {
    open: (_, { ContentType = "" }) => {
      hasMacros ||= /macroEnabled|vbaProject/i.test(ContentType);
    },
    close: NOTHING,
    text: NOTHING,
  });
  if (hasMacros) throw new CannotImport(say`has macros; save it as .docx or .dotx first`);
}

interface Styles {
  readonly ids: DocxStyleIds;
  readonly missing: readonly DocxStyleKey[];
  /** The id of the style that paragraphs have which name none; null where there is none. */
  readonly normal: string | null;
}

/** The styles of ours that a template has by their names, in capitals or not, and ids for the others. */
function stylesIn(document: OfficeDocument, part: string | null): Styles {
  const known = new Map<string, string>();
  const taken = new Set<string>();
  let [type, id, normal]: [string, string, string | null] = ["", "", null];
  if (part !== null)
    document.read(part, NAMESPACES, {
      open(name, attributes) {
        if (name === "w:style") {
          [type, id] = [attributes.type ?? "", attributes.styleId ?? ""];
          taken.add(id);
          if (type === "paragraph" && /^(?:1|true|on)$/.test(attributes.default ?? "")) normal = id;
        } else if (name === "w:name") known.set(`${type} ${(attributes.val ?? "").toLowerCase()}`, id);
      },
      close: NOTHING,
      text: NOTHING,
    });
  const idOf = (key: DocxStyleKey): string => {
    let free = OWN_IDS[key];
    while (taken.has(free)) free += "1";
    return known.get(nameOf(key)) ?? free;
  };
  const ids = Object.fromEntries(DOCX_STYLE_KEYS.map((key) => [key, idOf(key)])) as Record<DocxStyleKey, string>;
  return { ids, missing: DOCX_STYLE_KEYS.filter((key) => !known.has(nameOf(key))), normal };
}

function nameOf(key: DocxStyleKey): string {
  const { type, name } = DOCX_STYLES[key];
  return `${type} ${name.toLowerCase()}`;
}

/** A document of XML whose root has more children behind its last one. */
function withLast(xml: string, more: string): string {
  const end = xml.lastIndexOf("</");
  if (end !== -1) return xml.slice(0, end) + more + xml.slice(end);
  // A root without children may be closed in its own tag.
  const name = /<([A-Za-z_][\w.:-]*)/.exec(xml)?.[1] ?? "";
  return `${xml.slice(0, xml.lastIndexOf("/>"))}>${more}</${name}>`;
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly closes: boolean;
  /** True for an element that is closed in the same tag. */
  readonly isEmpty: boolean;
}

/** The tags of elements of this name, whatever their prefix. */
function tagsNamed(name: string, xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let start = xml.indexOf("<"); start !== -1; start = xml.indexOf("<", start + 1)) {
    const end = xml.indexOf(">", start) + 1;
    if (end === 0) break;
    const tag = xml.slice(start, end);
    const [, closes, local] = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(tag) ?? [];
    if (local === name) tags.push({ start, end, closes: closes === "/", isEmpty: tag.endsWith("/>") });
  }
  return tags;
}

/** The main part with another body, which keeps only how the last section's pages are set up. */
function withBody(xml: string, body: string, namespace: string): string {
  const tags = tagsNamed("body", xml);
  const [opening, closing] = [tags[0], tags.at(-1)];
  if (opening === undefined || closing?.closes !== true)
    throw new CannotImport(say`is not a Word document: its text has no body`);
  const before = xml.slice(0, opening.end);
  const head = /\sxmlns:w\s*=/.test(before) ? before : before.replace(/<(?:[\w.-]+:)?document\b/, `$& xmlns:w="${namespace}"`);
  return head + body + lastSection(xml.slice(opening.end, closing.start)) + xml.slice(closing.start);
}

/** How the pages of the last section are set up; empty where nothing says. */
function lastSection(body: string): string {
  const tags = tagsNamed("sectPr", body);
  // One that something follows is that of a section before.
  if (body.slice(tags.at(-1)?.end).trim() !== "") return "";
  let depth = 0;
  for (const { start, closes, isEmpty } of [...tags].reverse()) {
    if (closes) depth++;
    else if (!isEmpty) depth--;
    if (depth === 0) return body.slice(start);
  }
  return "";
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part in UTF-8. Throws `CannotImport` for what is no XML any more, as a template that hides tags in comments may make it. */
function checked(name: string, xml: string): string {
  const { readXml } = require("../imports/xml-parser") as typeof import("../imports/xml-parser");
  const trouble = readXml(xml, NAMESPACES, { open: NOTHING, close: NOTHING, text: NOTHING });
  if (trouble !== null) throw new CannotImport(say`${trouble} (${name})`);
  return DECLARATION + (xml.startsWith("<?xml") ? xml.slice(xml.indexOf("?>") + 2).trimStart() : xml);
}
