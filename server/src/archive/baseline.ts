/** An archive's baseline: the findings of the day it was made, which are not reported again. */

/** Findings by file, from the archive's root with slashes, and in it by rule: their fingerprints. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export const NO_BASELINE: Baseline = {};

const VERSION = 1;

/** Reads the text of a baseline file; null where it is none that this version writes. */
export function readBaseline(text: string): Baseline | null {
  const file = parsed(text);
  if (!isRecord(file) || file.version !== VERSION || !isRecord(file.findings)) return null;
  for (const byRule of Object.values(file.findings)) {
    if (!isRecord(byRule)) return null;
    for (const prints of Object.values(byRule))
      if (!Array.isArray(prints) || prints.some((print) => typeof print !== "string")) return null;
  }
  // The loops above have made sure of the shape.
  return file.findings as Baseline;
}

/** The text of a baseline file: files and rules in alphabetical order, one rule a line, so that differences read well. */
export function writeBaseline(baseline: Baseline): string {
  const files = Object.entries(baseline)
    .filter(([, byRule]) => Object.keys(byRule).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, byRule]) => {
      const rules = Object.entries(byRule)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([rule, prints]) => `      ${JSON.stringify(rule)}: ${JSON.stringify(prints)}`);
      return `    ${JSON.stringify(file)}: {\n${rules.join(",\n")}\n    }`;
    });
  const findings = files.length === 0 ? "{}" : `{\n${files.join(",\n")}\n  }`;
  return `{\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
