/** The parts of a Word document, and what says of a part what it is. */

import { DOCX_STYLE_KEYS, DOCX_STYLES, type DocxStyleIds, styleElement } from "./docx-styles";
import { attribute, element } from "./xml";

/** The main namespace of transitional documents, which all programs write unless they are told otherwise. */
export const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/** That of strict ones. */
export const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

export const CONTENT_TYPES = "[Content_Types].xml";
export const PACKAGE_RELATIONS = "_rels/.rels";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface PartKind {
  /** What a relation to it says; strict documents have another address before the last word. */
  readonly relation: string;
  readonly contentType: string;
}

export const MAIN: PartKind = { relation: `${OFFICE}/officeDocument`, contentType: `${WORD}.document.main+xml` };
export const STYLES: PartKind = { relation: `${OFFICE}/styles`, contentType: `${WORD}.styles+xml` };
export const CORE: PartKind = {
  relation: `${PACKAGE}/relationships/metadata/core-properties`,
  contentType: "application/vnd.openxmlformats-package.core-properties+xml",
};

/** A4 with margins of 25 mm, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const NORMAL = "Normal";

/** A document of its own with this body and title; its language is a code such as `en`. The parts by their names. */
export function ownParts(
  ids: DocxStyleIds,
  body: string,
  title: string | null,
  language: string | null,
): ReadonlyMap<string, string> {
  const lang = language === null ? "" : `<w:lang${attribute("w:val", language)}/>`;
  const properties = `<w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/>${lang}</w:rPr>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="${NORMAL}"><w:name w:val="Normal"/></w:style>`;
  const styles = DOCX_STYLE_KEYS.map((key) => {
    const { type, basedOn } = DOCX_STYLES[key];
    const base = basedOn === null ? NORMAL : ids[basedOn];
    return styleElement(DOCX_STYLES[key], ids[key], type === "paragraph" ? base : null, TRANSITIONAL);
  });
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
  const named = [
    ["word/document.xml", MAIN],
    ["word/styles.xml", STYLES],
    ["docProps/core.xml", CORE],
  ] as const;
  const overrides = named.map(([name, kind]) => overrideOf(name, kind)).join("");
  return new Map([
    [CONTENT_TYPES, `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}</Types>`],
    [PACKAGE_RELATIONS, relations(relationTo("rId1", MAIN, "word/document.xml") + relationTo("rId2", CORE, "docProps/core.xml"))],
    ["word/document.xml", `${DECLARATION}<w:document xmlns:w="${TRANSITIONAL}"><w:body>${body}${PAGE}</w:body></w:document>`],
    ["word/_rels/document.xml.rels", relations(relationTo("rId1", STYLES, "styles.xml"))],
    [
      "word/styles.xml",
      `${DECLARATION}<w:styles xmlns:w="${TRANSITIONAL}"><w:docDefaults><w:rPrDefault>${properties}</w:rPrDefault><w:pPrDefault/></w:docDefaults>${normal}${styles.join("")}</w:styles>`,
    ],
    ["docProps/core.xml", coreProperties(title)],
  ]);
}

/** What the document says of itself: its title, and no time, so that the same transcript gives the same bytes. */
export function coreProperties(title: string | null): string {
  return `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${title === null ? "" : element("dc:title", title)}</cp:coreProperties>`;
}

/** Says what kind of part has this name, in the list of all. */
export function overrideOf(name: string, { contentType }: PartKind): string {
  return `<Override xmlns="${PACKAGE}/content-types"${attribute("PartName", `/${name}`)}${attribute("ContentType", contentType)}/>`;
}

/** Says that a part belongs to another; `target` is a path from the folder of that one, or from the root with a slash before it. */
export function relationTo(id: string, { relation }: PartKind, target: string): string {
  return `<Relationship xmlns="${PACKAGE}/relationships"${attribute("Id", id)}${attribute("Type", relation)}${attribute("Target", target)}/>`;
}

/** A part with these relations. */
export function relations(all: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all}</Relationships>`;
}
