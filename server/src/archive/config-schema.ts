/** What may stand in an archive's `.transcript.json`, as a JSON schema: editors complete by it, and the reader holds the file against it. */

import { CATALOGUE } from "../facts/catalogue";
import type { Schema } from "./json-check";
import { DATE_STYLES, LABEL_STYLES, SEVERITIES } from "./settings";

/** A rule as far as the schema needs it. */
export interface NamedRule {
  readonly name: string;
  readonly summary: string;
}

const LANGUAGES = ["en", "fr", "de", "es", "pt", "it", "ru", "uk", "pl", "tr", "zh"] as const;
const ROLES = ["question", "answer", "moderator", "other"] as const;

/** A stranger's file may not make work without end: no list that is held against every path or line is longer, no entry of it either. */
const GLOBS: Schema = { type: "array", items: { type: "string", maxLength: 200 }, maxItems: 200 };
const DAY: Schema = {
  type: "string",
  pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
  patternErrorMessage: "A day is written like 2019-02-14.",
};
/** A path that leads neither upwards nor starts somewhere else. */
const INSIDE = "^(?![\\/\\\\]|[A-Za-z]:)(?!(?:[\\s\\S]*[\\/\\\\])?\\.\\.(?:[\\/\\\\]|$))";
/** What a taught line has at least, three letters or digits: a pattern that fits nearly every line would take speech for boilerplate. */
export const TAUGHT_LINE = "(?:[\\p{L}\\p{N}][^\\p{L}\\p{N}]*){3}";

/** No line that is taught is longer, in UTF-16 units. */
export const LONGEST_TAUGHT = 1_000;

const LINES: Schema = {
  type: "array",
  items: {
    type: "string",
    pattern: TAUGHT_LINE,
    patternErrorMessage: "A line needs at least three letters or digits: stars alone would match every line.",
    maxLength: LONGEST_TAUGHT,
  },
  maxItems: 1_000,
};

/** Words that begin a turn may be as short as `Q`. */
const LABELS: Schema = {
  type: "array",
  items: {
    type: "string",
    pattern: "[\\p{L}\\p{N}]",
    patternErrorMessage: "A label has at least one letter or digit.",
    maxLength: LONGEST_TAUGHT,
  },
  maxItems: 1_000,
};

/** The schema of the file, with the rules there are. */
export function configSchema(rules: readonly NamedRule[]): Schema {
  const severities = Object.keys(SEVERITIES);
  const severityByRule: Schema = {
    type: "object",
    description: "Severity of each rule's findings here; “off” turns a rule off.",
    properties: Object.fromEntries(
      rules.map(({ name, summary }): [string, Schema] => [
        name,
        { type: "string", enum: severities, enumDescriptions: Object.values(SEVERITIES), description: summary },
      ]),
    ),
    additionalProperties: false,
  };
  const families: Schema = {
    type: "object",
    description: "Families of the built-in catalogue; “off” ignores a family in this archive.",
    properties: Object.fromEntries(
      CATALOGUE.map(({ name, title }): [string, Schema] => [name, { type: "string", enum: ["on", "off"], description: title }]),
    ),
    additionalProperties: false,
  };
  return {
    type: "object",
    description: "Settings for the transcripts in this folder and its subfolders.",
    properties: {
      $schema: { type: "string", description: "The address of this schema, for editors that support it." },
      language: {
        type: "string",
        enum: LANGUAGES,
        description: "Language of all transcripts; detected per file if omitted.",
      },
      dateStyle: {
        type: "string",
        enum: Object.keys(DATE_STYLES),
        enumDescriptions: Object.values(DATE_STYLES),
        description: "How to write the date in a transcript's header.",
      },
      labelStyle: {
        type: "string",
        enum: Object.keys(LABEL_STYLES),
        enumDescriptions: Object.values(LABEL_STYLES),
        description: "How to write speaker labels.",
      },
      include: {
        ...GLOBS,
        description: "Globs of the files that are transcripts. Default: **/*.transcript and **/*.transcript.txt.",
      },
      exclude: { ...GLOBS, description: "Globs of files to leave out." },
      rules: severityByRule,
      overrides: {
        type: "array",
        description: "Settings for some of the files; the last entry that matches a file applies.",
        items: {
          type: "object",
          properties: { include: { ...GLOBS, description: "Globs of the files." }, rules: severityByRule },
          required: ["include"],
          additionalProperties: false,
        },
      },
      boilerplate: {
        type: "object",
        description: "What is left of web pages in this archive's transcripts.",
        properties: {
          lines: { ...LINES, description: "Lines that are boilerplate: plain text; * matches anything." },
          never: { ...LINES, description: "Lines that are not boilerplate, whatever they look like." },
          families,
        },
        additionalProperties: false,
      },
      labels: {
        type: "object",
        description: "Speaker labels that are read wrongly. A whole line instead of a label applies to that line only.",
        properties: {
          speakers: { ...LABELS, description: "Words that are speaker labels, or whole lines that begin with one." },
          never: { ...LABELS, description: "Words that are not speaker labels, or whole lines that begin with them." },
        },
        additionalProperties: false,
      },
      header: {
        type: "object",
        description: "Header lines that are read wrongly.",
        properties: {
          titles: { ...LINES, description: "Lines that are the title: plain text; * matches anything." },
          dates: { ...LINES, description: "Lines with the date of the event." },
        },
        additionalProperties: false,
      },
      cast: {
        type: "array",
        description: "The known speakers.",
        items: {
          type: "object",
          properties: {
            name: { type: "string", description: "The name to use in labels." },
            role: { type: "string", enum: ROLES, description: "What the speaker does." },
            affiliation: { type: "string", description: "Office, outlet or organisation." },
            aliases: {
              type: "array",
              description: "Other labels that mean this speaker.",
              items: {
                oneOf: [
                  { type: "string" },
                  {
                    type: "object",
                    properties: {
                      label: { type: "string", description: "As printed in the transcript." },
                      from: { ...DAY, description: "The first day on which it means this speaker." },
                      to: { ...DAY, description: "The last day on which it means this speaker." },
                    },
                    required: ["label"],
                    additionalProperties: false,
                  },
                ],
              },
            },
          },
          required: ["name"],
          additionalProperties: false,
        },
      },
      ignores: {
        type: "array",
        description: "Findings that are no longer reported.",
        items: {
          type: "object",
          properties: {
            file: { type: "string", description: "The file, relative to this folder." },
            rule: { type: "string", description: "The rule that found it." },
            fingerprint: { type: "string", description: "Identifies the finding, whichever line it is on." },
            text: { type: "string", description: "A short description, for readers." },
          },
          required: ["file", "rule", "fingerprint"],
          additionalProperties: false,
        },
      },
      baseline: {
        type: "string",
        pattern: INSIDE,
        patternErrorMessage: "The baseline must be in this folder or a subfolder.",
        maxLength: 1_000,
        description: "File with known findings, which are not reported; relative to this folder.",
      },
    },
    additionalProperties: false,
  };
}
