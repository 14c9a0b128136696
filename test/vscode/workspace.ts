/** Folders that a test may write to. */

import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CACHE, PROJECT_ROOT } from "../../client/launch/project";

/** A folder of a test's own. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** An empty folder in the cache. */
export function temporaryFolder(name: string): TemporaryFolder {
  const parent = join(CACHE, "runs");
  mkdirSync(parent, { recursive: true });
  const path = mkdtempSync(join(parent, `${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Copies the seeds with their workspace settings into `folder`, which is made; its path comes back. */
export function copySeeds(folder: string): string {
  cpSync(join(PROJECT_ROOT, "seeds"), folder, { recursive: true });
  return folder;
}
