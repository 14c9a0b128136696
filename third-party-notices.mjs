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

function notice(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder)
    .filter((file) => TERMS.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${folder} has no file with its licence: its terms have to be added by hand.`);
  const from = homepage ?? repository?.url ?? repository;
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n/g, "\n").trim());
  return [`${name} ${version} (${license})${from === undefined ? "" : `\n${from}`}`, texts.join("\n\n")];
}
