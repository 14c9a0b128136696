/** A document in the Rich Text Format as a talk: its paragraphs with line breaks, tables and bold labels, as they are shown, without notes. */

import { say } from "../text/message";
import { createParagraphs, labelled } from "./paragraphs";
import { createPageDecoders, PAGE_OF_CHARSET, type PageDecoder } from "./rtf-pages";
import { readTokens } from "./rtf-tokens";
import { stackedTurns } from "./stacked-turns";
import { CannotImport, oneLine, type Talk } from "./talk";

/** Groups that hold no words of the running text; so are those that begin with `\*`, but for the ones below. */
const LEFT_OUT = new Set(
  "annotation atnauthor atnid atnref atntime colortbl comment do fldinst footer footerf footerl footerr footnote ftncn ftnsep ftnsepc header headerf headerl headerr listtext nonesttables nonshppict objdata pict pntext rxe shprslt sp stylesheet tc txe xe".split(
    " ",
  ),
);
/** Groups that old readers pass over, and whose words are shown all the same. */
const SHOWN = new Set(["shpinst", "ud"]);
const DIVIDERS = new Set(["par", "line", "sect", "page", "column", "nestcell", "nestrow", "lbr", "softline", "softpage"]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: " ",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
  qmspace: " ",
  "~": "\u00A0",
  _: "\u2011",
  "{": "{",
  "}": "}",
  "\\": "\\",
};
/** Code pages that the document is said to be in by a word of its own. */
const PAGE_WORDS: Readonly<Record<string, number>> = { ansi: 1252, mac: 10000, pc: 437, pca: 850 };
/** No document has groups so deep. */
const DEEPEST = 10_000;

/** What holds in a group until it ends; a group within begins with the same. */
interface Group {
  readonly place: "body" | "title" | "fonts" | "info" | "out";
  readonly isBold: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly isInTable: boolean;
  readonly font: number | null;
  /** How many signs for old readers stand behind each in Unicode. */
  readonly substitutes: number;
  /** True where the first group within is for old readers. */
  readonly hasOldFirst: boolean;
}

const OUTERMOST: Group = {
  place: "body",
  isBold: false,
  isHidden: false,
  isDeleted: false,
  isInTable: false,
  font: null,
  substitutes: 1,
  hasOldFirst: false,
};

/** Reads RTF. Throws `CannotImport`. */
export function readRtf(bytes: Uint8Array): Talk {
  if (!/^\s*\{\\rtf/.test(new TextDecoder().decode(bytes.subarray(0, 64))))
    throw new CannotImport(say`is not in the Rich Text Format, whatever its name says`);
  const { write, divide, openRow, closeCell, closeRow, paragraphs } = createParagraphs();
  const groups: Group[] = [];
  /** Code pages by the numbers of fonts. */
  const pages = new Map<number, number>();
  let group = OUTERMOST;
  let [title, documentPage, defaultFont] = ["", 1252, 0];
  /** How many signs for old readers are still to come. */
  let passed = 0;
  /** True where a group has just begun; true behind the `\*` that it begins with. */
  let [isNew, isOptional, isRow] = [false, false, false];
  const decoderOf = createPageDecoders();
  let decoder: PageDecoder | null = null;

  const emit = (text: string) => {
    if (group.place === "title") title += text;
    if (group.place !== "body" || group.isHidden || group.isDeleted || text === "") return;
    if (group.isInTable !== isRow) {
      if (isRow) closeRow();
      else openRow();
      isRow = group.isInTable;
    }
    write(text, group.isBold);
  };
  const endBytes = () => {
    if (decoder !== null) emit(decoder.decode());
    decoder = null;
  };
  const set = (change: Partial<Group>) => {
    group = { ...group, ...change };
  };
  const sign = (text: string) => {
    if (passed > 0) passed--;
    else emit(text);
  };
  const layOut = (name: string) => {
    if (group.place !== "body") return;
    if (DIVIDERS.has(name)) divide();
    else if (name === "cell" && isRow) closeCell();
    else if (name === "row" && isRow) {
      closeRow();
      isRow = false;
    }
  };
  const format = (name: string, value: number | null) => {
    const isOn = value !== 0;
    if (name === "b") set({ isBold: isOn });
    else if (name === "v") set({ isHidden: isOn });
    else if (name === "deleted") set({ isDeleted: isOn });
    else if (name === "plain") set({ isBold: false, isHidden: false, isDeleted: false });
    else if (name === "pard") set({ isInTable: false });
    else if (name === "intbl") set({ isInTable: true });
    else if (name === "f") set({ font: value });
    else if (name === "uc") set({ substitutes: Math.max(0, value ?? 1) });
    else if (name === "upr") set({ hasOldFirst: true });
    else if (name === "ansicpg") documentPage = value ?? documentPage;
    else if (name === "deff") defaultFont = value ?? 0;
    else if (Object.hasOwn(PAGE_WORDS, name)) documentPage = PAGE_WORDS[name] ?? documentPage;
    else if (name === "fcharset" && group.place === "fonts") {
      const page = PAGE_OF_CHARSET.get(value ?? 0);
      if (page !== undefined) pages.set(group.font ?? 0, page);
    } else if (name === "u") {
      emit(String.fromCharCode((value ?? 0) & 0xffff));
      passed = group.substitutes;
    } else layOut(name);
  };
  const isWhole = readTokens(bytes, {
    open() {
      endBytes();
      if (groups.length >= DEEPEST) throw new CannotImport(say`is nested deeper than any document`);
      groups.push({ ...group, hasOldFirst: false });
      set({ place: group.hasOldFirst ? "out" : group.place, hasOldFirst: false });
      [isNew, isOptional, passed] = [true, false, 0];
    },
    close() {
      endBytes();
      group = groups.pop() ?? OUTERMOST;
      [isNew, isOptional, passed] = [false, false, 0];
    },
    word(name, value) {
      endBytes();
      if (name === "*") {
        isOptional = isNew;
        return;
      }
      if (isNew && group.place !== "out") {
        if (isOptional ? !SHOWN.has(name) : LEFT_OUT.has(name)) set({ place: "out" });
        else if (name === "fonttbl") set({ place: "fonts" });
        else if (name === "info") set({ place: "info" });
        else if (group.place === "info") set({ place: name === "title" ? "title" : "out" });
      }
      [isNew, isOptional] = [false, false];
      if (Object.hasOwn(SIGNS, name)) sign(SIGNS[name] ?? "");
      else if (passed > 0 && name !== "u") passed--;
      else format(name, value);
    },
    bytes(printed) {
      isNew = false;
      const from = Math.min(passed, printed.length);
      passed -= from;
      if (from === printed.length || (group.place !== "body" && group.place !== "title")) return;
      const page = pages.get(group.font ?? defaultFont) ?? documentPage;
      const text = printed.subarray(from);
      decoder ??= decoderOf(page);
      if (decoder !== null) emit(decoder.decode(text, { stream: true }));
      else if (text.every((byte) => byte < 0x80)) emit(new TextDecoder().decode(text));
      else throw new CannotImport(say`is written in code page ${page}, which is not known; save it in another format`);
    },
  });
  if (!isWhole) throw new CannotImport(say`is damaged: it breaks off before its end`);
  if (isRow) closeRow();
  const { texts } = labelled(paragraphs());
  const heading = oneLine(title);
  const header = heading === "" || texts.includes(heading) ? [] : [heading];
  const stacked = stackedTurns(texts);
  if (stacked !== null) return { header: [...header, ...stacked.header], turns: stacked.turns };
  return { header, turns: texts.map((text) => ({ label: null, paragraphs: [{ start: null, text }] })) };
}
