/** An OpenDocument text (.odt) as a talk: its paragraphs with line breaks and tables, without notes and without what was deleted. */

import { say } from "../text/message";
import { officeDocument, titleOf } from "./office-document";
import { createParagraphs, labelled } from "./paragraphs";
import { CannotImport, type Talk } from "./talk";

const NAMESPACES: Readonly<Record<string, string>> = {
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
  "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
};
const [CONTENT, META, MANIFEST] = ["content.xml", "meta.xml", "META-INF/manifest.xml"];

/** Elements whose words are no part of the running text. */
const LEFT_OUT = new Set(["text:note", "office:annotation", "text:tracked-changes", "text:ruby-text", "office:forms"]);
const BOLD = /^(?:bold|[6-9]00)$/;

/** Reads an OpenDocument text. Throws `CannotImport`. */
export function readOdt(bytes: Uint8Array): Talk {
  const document = officeDocument(bytes, "an OpenDocument text", (name) => [CONTENT, META, MANIFEST].includes(name));
  if (document.names.includes(MANIFEST)) refuseEncrypted(document);
  const { write, divide, openRow, closeCell, closeRow, paragraphs } = createParagraphs();
  const boldStyles = new Set(["Strong_20_Emphasis"]);
  let style = "";
  /** How many elements that are left out are open, and those in them; how many paragraphs are. */
  let [leftOut, depth] = [0, 0];
  /** Of each span that is open, whether it is bold. */
  const spans: boolean[] = [];
  const isBold = () => spans.at(-1) === true;
  document.read(CONTENT, NAMESPACES, {
    open(name, attributes) {
      if (leftOut > 0 || LEFT_OUT.has(name)) {
        leftOut++;
        return;
      }
      if (name === "style:style") style = attributes.name ?? "";
      else if (name === "style:text-properties" && BOLD.test(attributes["font-weight"] ?? "")) boldStyles.add(style);
      else if (name === "text:p" || name === "text:h") {
        depth++;
        divide();
      } else if (name === "text:span") spans.push(isBold() || boldStyles.has(attributes["style-name"] ?? ""));
      else if (name === "text:s" || name === "text:tab") write(" ", isBold());
      else if (name === "text:line-break") divide();
      else if (name === "table:table-row") openRow();
    },
    close(name) {
      if (leftOut > 0) leftOut--;
      else if (name === "text:p" || name === "text:h") {
        depth--;
        divide();
      } else if (name === "text:span") spans.pop();
      else if (name === "table:table-cell") closeCell();
      else if (name === "table:table-row") closeRow();
    },
    text(text) {
      if (leftOut === 0 && depth > 0) write(text, isBold());
    },
  });
  const { texts } = labelled(paragraphs());
  const title = titleOf(document, META);
  return {
    header: title === null || texts.includes(title) ? [] : [title],
    turns: texts.map((text) => ({ label: null, paragraphs: [{ start: null, text }] })),
  };
}

/** Throws `CannotImport` for a document that is protected by a password: its parts are no XML then. */
function refuseEncrypted({ read }: ReturnType<typeof officeDocument>): void {
  let isEncrypted = false;
  read(MANIFEST, NAMESPACES, {
    open: (name) => {
      isEncrypted ||= name === "manifest:encryption-data";
    },
    close: () => {},
    text: () => {},
  });
  if (isEncrypted) throw new CannotImport(say`is protected by a password; save it without one first`);
}
