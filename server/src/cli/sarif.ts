/** Findings as SARIF 2.1.0, the format that code hosts take from every linter. */

import { relative, resolve, sep } from "node:path";
import type { Severity } from "../archive/settings";
import { repositoryTop } from "../files/gitignore";
import { RULES } from "../rules/index";
import type { ReportedFinding, Reporter } from "./report";
import type { Terminal } from "./terminal";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** One log of one run; files are named from the repository's top, which is what code hosts expect, or from the working folder. */
export function sarifReporter(terminal: Terminal): Reporter {
  const results: object[] = [];
  const top = repositoryTop(resolve()) ?? resolve();
  return {
    file(findings) {
      for (const finding of findings) results.push(result(finding, top));
    },
    end() {
      const rules = RULES.map(({ name, summary, severity }) => ({
        id: name,
        shortDescription: { text: summary },
        defaultConfiguration: severity === "off" ? { enabled: false } : { level: LEVELS[severity] },
      }));
      const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [{ tool: { driver: { name: "transcript", rules } }, columnKind: "utf16CodeUnits", results }],
      };
      terminal.print(`${JSON.stringify(log, null, 1)}\n`);
    },
  };
}

function result(finding: ReportedFinding, top: string): object {
  const { file, line, column, endLine, endColumn, severity, rule, message, related, fingerprint } = finding;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ name }) => name === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(file, region, top)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place) => ({
        ...location(place.file, { startLine: place.line, endLine: place.endLine }, top),
        message: { text: place.message },
      })),
    }),
    partialFingerprints: { "transcript/v1": fingerprint },
  };
}

function location(file: string, region: object, top: string): object {
  return { physicalLocation: { artifactLocation: { uri: relativeUri(file, top), uriBaseId: "%SRCROOT%" }, region } };
}

function relativeUri(file: string, top: string): string {
  return relative(top, resolve(file)).split(sep).map(encodeURIComponent).join("/");
}
