/** A Word document (.docx) as a talk: its paragraphs with line breaks and tables, as they are without what was deleted in them. */

import { say } from "../text/message";
import { type OfficeDocument, officeDocument, titleOf } from "./office-document";
import { createParagraphs, labelled } from "./paragraphs";
import { stackedTurns } from "./stacked-turns";
import { CannotImport, type Talk } from "./talk";

/** Transitional documents, and strict ones. */
const NAMESPACES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};
const CORE = "docProps/core.xml";
const MAIN = /^word\/document\d*\.xml$/;
const STYLES = /^word\/styles\d*\.xml$/;

/** Elements whose words are not in the document as it is shown: deleted or moved ones, a second version for old programs, readings of ideographs. */
const LEFT_OUT = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:rt", "w:pPr"]);
const HYPHEN = "\u2011";

/** Reads a Word document. Throws `CannotImport`. */
export function readDocx(bytes: Uint8Array): Talk {
  const document = officeDocument(bytes, "a Word document", (name) => MAIN.test(name) || STYLES.test(name) || name === CORE);
  const main = document.names.find((name) => MAIN.test(name));
  if (main === undefined) throw new CannotImport(say`is not a Word document: there is no word/document.xml in it`);
  const boldStyles = boldStylesIn(document);
  const { write, divide, openRow, closeCell, closeRow, paragraphs } = createParagraphs();
  /** How many elements that are left out are open, and those in them. */
  let leftOut = 0;
  let [isBold, isHidden, isText] = [false, false, false];
  document.read(main, NAMESPACES, {
    open(name, attributes) {
      if (leftOut > 0 || LEFT_OUT.has(name)) {
        leftOut++;
        return;
      }
      if (name === "w:p") divide();
      else if (name === "w:tr") openRow();
      else if (name === "w:r") [isBold, isHidden] = [false, false];
      else if (name === "w:b") isBold = isOn(attributes);
      else if (name === "w:rStyle") isBold ||= boldStyles.has(attributes.val ?? "");
      else if (name === "w:vanish") isHidden = isOn(attributes);
      else if (name === "w:t") isText = !isHidden;
      else if (name === "w:tab" && !isHidden) write(" ", isBold);
      else if (name === "w:noBreakHyphen" && !isHidden) write(HYPHEN, isBold);
      else if ((name === "w:br" || name === "w:cr") && attributes.type === undefined) divide();
    },
    close(name) {
      if (leftOut > 0) leftOut--;
      else if (name === "w:p") divide();
      else if (name === "w:t") isText = false;
      else if (name === "w:tc") closeCell();
      else if (name === "w:tr") closeRow();
    },
    text(text) {
      if (isText && leftOut === 0) write(text, isBold);
    },
  });
  const { texts } = labelled(paragraphs());
  const title = titleOf(document, CORE);
  const header = title === null || texts.includes(title) ? [] : [title];
  const stacked = stackedTurns(texts);
  if (stacked !== null) return { header: [...header, ...stacked.header], turns: stacked.turns };
  return { header, turns: texts.map((text) => ({ label: null, paragraphs: [{ start: null, text }] })) };
}

/** The ids of the styles of characters that are bold. */
function boldStylesIn(document: OfficeDocument): ReadonlySet<string> {
  const bold = new Set(["Strong"]);
  const part = document.names.find((name) => STYLES.test(name));
  if (part === undefined) return bold;
  let [id, isOfCharacters] = ["", false];
  document.read(part, NAMESPACES, {
    open(name, attributes) {
      if (name === "w:style") [id, isOfCharacters] = [attributes.styleId ?? "", attributes.type === "character"];
      else if (name === "w:b" && isOfCharacters && isOn(attributes)) bold.add(id);
    },
    close: () => {},
    text: () => {},
  });
  return bold;
}

/** True for a property that is set; one without a value is. */
function isOn({ val = "true" }: Readonly<Record<string, string>>): boolean {
  return !/^(?:0|false|off|none)$/.test(val);
}
