/** Where the project's files are, seen from the compiled tests. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of package.json. */
export const PROJECT_ROOT = resolve(__dirname, "../../..");

/** The seeds by readable name, in the order of their original numbers 000 to 004. */
export const SEEDS = [
  "eu-defence-ministers-doorstep.txt",
  "pre-ministerial-press-conference.txt",
  "defence-ministers-press-conference.txt",
  "defence-ministers-video-description.txt",
  "north-atlantic-council-press-conference.txt",
].map((name) => resolve(PROJECT_ROOT, "seeds", name));

const SHARED = resolve(PROJECT_ROOT, "../shared");

/** The gold corpus beside the checkout; null on a machine that has none, where tests that need it skip and say so. */
export const CORPUS = existsSync(resolve(SHARED, "corpus")) ? resolve(SHARED, "corpus") : null;

/** Why a test that needs the corpus is skipped; false where the corpus is there. */
export const skipWithoutCorpus = CORPUS === null ? "the gold corpus (../shared/corpus) is not beside this checkout" : false;
