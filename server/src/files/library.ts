/**
 * The libraries that only some calls need, in a bundle of their own: together they are larger than the rest of the
 * command line, and would be read at every start. Load it with `require` where a function needs it.
 */

import tinyglobby = require("tinyglobby");

export { analyse } from "chardet";
export { FILE_HEADERS_ONLY, formatPatch } from "diff";
export { default as iconv } from "iconv-lite";
export { default as ignore } from "ignore";

// Required, not imported: its form for `import` asks where its own file is, which a bundle cannot say.
export const { glob } = tinyglobby;
