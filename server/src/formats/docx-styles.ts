/** The styles of a Word document that the export writes, by the names under which a template may have its own. */

import { attribute } from "./xml";

export interface DocxStyle {
  readonly type: "paragraph" | "character";
  /** As Word shows it. A style of this name in a template is used instead. */
  readonly name: string;
  /** Which other of these styles a paragraph's is based on; null for what is normal in the document. */
  readonly basedOn: DocxStyleKey | null;
  /** What `w:style` holds after that, as XML. */
  readonly content: string;
}

export type DocxStyleKey =
  | "title"
  | "header"
  | "deliveryNote"
  | "speech"
  | "question"
  | "answer"
  | "event"
  | "note"
  | "speaker"
  | "remark";

/** The id by which a document refers to each style. */
export type DocxStyleIds = Readonly<Record<DocxStyleKey, string>>;

/** A contrast of 7 to 1 and more on white. */
const GREY = '<w:color w:val="454545"/>';
const ITALIC = `<w:rPr><w:i/><w:iCs/>${GREY}</w:rPr>`;

function paragraph(name: string, basedOn: DocxStyleKey | null, properties: string): DocxStyle {
  return { type: "paragraph", name, basedOn, content: `<w:qFormat/>${properties}` };
}

function character(name: string, properties: string): DocxStyle {
  return { type: "character", name, basedOn: null, content: `<w:qFormat/>${properties}` };
}

/** In the order in which they are written; each after the one that it is based on. */
export const DOCX_STYLES: Readonly<Record<DocxStyleKey, DocxStyle>> = {
  title: paragraph(
    "Title",
    null,
    '<w:pPr><w:keepNext/><w:spacing w:after="120"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr>',
  ),
  header: paragraph("Transcript Header", null, '<w:pPr><w:spacing w:after="240"/><w:contextualSpacing/></w:pPr>'),
  deliveryNote: paragraph("Transcript Delivery Note", "header", ITALIC),
  speech: paragraph("Transcript Speech", null, '<w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr>'),
  question: paragraph("Transcript Question", "speech", '<w:pPr><w:spacing w:before="160"/></w:pPr>'),
  answer: paragraph("Transcript Answer", "speech", ""),
  event: paragraph("Transcript Event", "speech", ITALIC),
  note: paragraph("Transcript Note", "speech", `<w:rPr>${GREY}</w:rPr>`),
  speaker: character("Transcript Speaker", "<w:rPr><w:b/><w:bCs/></w:rPr>"),
  remark: character("Transcript Remark", ITALIC),
};

/** All keys, in the order of the styles. */
export const DOCX_STYLE_KEYS = Object.keys(DOCX_STYLES) as readonly DocxStyleKey[];

/** The ids of the styles where no template has others. */
export const OWN_IDS = Object.fromEntries(
  DOCX_STYLE_KEYS.map((key) => [key, DOCX_STYLES[key].name.replaceAll(" ", "")]),
) as DocxStyleIds;

/** Names that are Word's own. */
const BUILT_IN = new Set(["Title"]);

/** A style as an element of `styles.xml`, which names its own namespace, since a template may call it otherwise. */
export function styleElement({ type, name, content }: DocxStyle, id: string, basedOn: string | null, namespace: string): string {
  const custom = BUILT_IN.has(name) ? "" : ' w:customStyle="1"';
  const base = basedOn === null ? "" : `<w:basedOn${attribute("w:val", basedOn)}/>`;
  return `<w:style xmlns:w="${namespace}" w:type="${type}"${custom}${attribute("w:styleId", id)}><w:name${attribute("w:val", name)}/>${base}${content}</w:style>`;
}
