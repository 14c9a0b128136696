/** Programs that are not ours and open what is exported: those that are here, or Debian's. */

import { spawnSync } from "node:child_process";
import { installCommand, installPackages, isLikeDebian, onPath, runs } from "../support/programs";
import { provideBrowser } from "../vscode/browser";

/** Paths of programs that are ready to use. */
export interface Programs {
  /** LibreOffice. */
  readonly office: string;
  /** Text of PDF. */
  readonly pdfToText: string;
  readonly xmllint: string;
  readonly browser: string;
}

const VARIABLE = "PROGRAMS_TEST_SET_UP";

/** Debian's packages with each program; LibreOffice's writer alone, without a window: some 200 MB. */
const PACKAGES = { office: "libreoffice-writer-nogui", pdfToText: "poppler-utils", xmllint: "libxml2-utils" } as const;

/**
 * Provides the programs and leaves word of them in the environment, for the processes that the test runner starts.
 * @throws Error with the command that mends it, when one cannot be had.
 */
export async function setUpPrograms(report: (line: string) => void): Promise<void> {
  const missing = Object.entries(found()).flatMap(([name, path]) =>
    path === null ? [PACKAGES[name as keyof typeof PACKAGES]] : [],
  );
  if (missing.length > 0) installPackages(missing, report);
  const { office, pdfToText, xmllint } = found();
  if (office === null || pdfToText === null || xmllint === null) {
    const mend = isLikeDebian()
      ? installCommand(missing)
      : "install LibreOffice, Poppler (pdftotext) and libxml2 (xmllint), or set SOFFICE_PATH, PDFTOTEXT_PATH and XMLLINT_PATH";
    throw new Error(`The tests of exports in other programs need some, and none could be fetched. This mends it:\n\n  ${mend}\n`);
  }
  const provided: Programs = { office, pdfToText, xmllint, browser: await provideBrowser(report) };
  process.env[VARIABLE] = JSON.stringify(provided);
}

/**
 * What `setUpPrograms` provided.
 * @throws Error outside of `npm test`.
 */
export function programs(): Programs {
  const value = process.env[VARIABLE];
  if (!value) throw new Error("The tests of exports in other programs are run by `npm test`, which provides them.");
  return JSON.parse(value);
}

function found() {
  return {
    office: named("SOFFICE_PATH") ?? onPath(["soffice", "libreoffice"]) ?? LIBRE_OFFICE.find(runs) ?? null,
    // It knows no --version.
    pdfToText: named("PDFTOTEXT_PATH") ?? (answers("pdftotext", "-v") ? "pdftotext" : null),
    xmllint: named("XMLLINT_PATH") ?? onPath(["xmllint"]),
  };
}

const LIBRE_OFFICE = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

function answers(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words, { stdio: "ignore" }).status === 0;
}

function named(variable: string): string | null {
  return process.env[variable] || null;
}
