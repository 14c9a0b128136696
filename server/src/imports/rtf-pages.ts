/** The code pages in which the Rich Text Format writes letters, as every runtime knows them. */

/** Names of encodings by the numbers of code pages; Windows' own are named after these. */
const PAGES: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  65001: "utf-8",
};

/** Code pages by the sets of signs that fonts are said to have; others are in the document's. */
export const PAGE_OF_CHARSET: ReadonlyMap<number, number> = new Map([
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** Makes text of bytes; letters may be in two calls, and the call without any ends them. */
export interface PageDecoder {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string;
}

/** Gives the decoder of a code page, one of each; null of one that nothing here knows. */
export function createPageDecoders(): (page: number) => PageDecoder | null {
  const made = new Map<number, PageDecoder>();
  return (page) => {
    const name = PAGES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : null);
    if (name === null) return null;
    const decoder = made.get(page) ?? new TextDecoder(name);
    made.set(page, decoder);
    return decoder;
  };
}
