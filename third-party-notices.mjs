/** The licences of all that the bundles hold of others, as a text, from what the bundler says went into them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TERMS = /^(?:licen[cs]e|copying|notice|thirdpartynotices)/i;
const RULE = "=".repeat(80);

/** The text for bundles with these metafiles of esbuild. Throws for a package whose terms are nowhere in it. */
export function thirdPartyNotices(metafiles) {
  const notices = new Map([...bundledPackages(metafiles)].map(notice));
  const all = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([title, text]) => `${RULE}\n${title}\n${RULE}\n\n${text}\n`);
  return `This product includes software of others, under the terms that follow each name.\n\n${all.join("\n")}`;
}

/** The folders of the packages of which something is in bundles with these metafiles of esbuild. */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0)),
  );
  return new Set(inputs.map(packageFolder).filter((folder) => folder !== null));
}

/** The folder of the package that a file belongs to; null for a file of this project. */
function packageFolder(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

/** What packages hold of others whose terms are not in them, and what is changed in them. */
const WITHIN = {
  "pdfjs-dist": `Changed here (esbuild.mjs): soft hyphens of a page are kept, and the distance that a text wants between its
letters is no gap between words.

Its legacy build holds parts of core-js (MIT), https://github.com/zloirock/core-js

Copyright (c) 2014-2024 Denis Pushkarev

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`,
};

function notice(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder)
    .filter((file) => TERMS.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${folder} has no file with its licence: its terms have to be added by hand.`);
  const from = homepage ?? repository?.url ?? repository;
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim());
  if (Object.hasOwn(WITHIN, name)) texts.push(WITHIN[name]);
  return [`${name} ${version} (${license})${from === undefined ? "" : `\n${from}`}`, texts.join("\n\n")];
}
