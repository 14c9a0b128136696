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
    patternErrorMessage: "A line needs at least three letters or digits: stars alone would take every line.",
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
    description: "How much the findings of a rule weigh here; `off` turns it off.",
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
    description: "Families of the built-in catalogue; `off` where they do not count in this archive.",
    properties: Object.fromEntries(
      CATALOGUE.map(({ name, title }): [string, Schema] => [name, { type: "string", enum: ["on", "off"], description: title }]),
    ),
    additionalProperties: false,
  };
  return {
    type: "object",
    description: "What holds for the transcripts of this folder and the folders in it.",
    properties: {
      $schema: { type: "string", description: "The address of this schema, for editors that ask for it." },
      language: {
        type: "string",
        enum: LANGUAGES,
        description: "The language of all transcripts. Left out, each one is looked at.",
      },
      dateStyle: {
        type: "string",
        enum: Object.keys(DATE_STYLES),
        enumDescriptions: Object.values(DATE_STYLES),
        description: "How the date in a transcript's header is written.",
      },
      labelStyle: {
        type: "string",
        enum: Object.keys(LABEL_STYLES),
        enumDescriptions: Object.values(LABEL_STYLES),
        description: "How speakers' labels are written.",
      },
      include: {
        ...GLOBS,
        description: "Globs of the files that are transcripts. Left out: **/*.transcript and **/*.transcript.txt.",
      },
      exclude: { ...GLOBS, description: "Globs of files that are left out all the same." },
      rules: severityByRule,
      overrides: {
        type: "array",
        description: "What holds for some of the files only; the last that fits a file counts.",
        items: {
          type: "object",
          properties: { include: { ...GLOBS, description: "Globs of the files." }, rules: severityByRule },
          required: ["include"],
          additionalProperties: false,
        },
      },
      boilerplate: {
        type: "object",
        description: "What this archive's transcripts carry along from their pages.",
        properties: {
          lines: { ...LINES, description: "Lines that are boilerplate: plain text; * matches anything." },
          never: { ...LINES, description: "Lines that are not, whatever else speaks for it." },
          families,
        },
        additionalProperties: false,
      },
      labels: {
        type: "object",
        description: "Speakers' labels that are read wrongly. A whole line in place of a label's words means that line only.",
        properties: {
          speakers: { ...LABELS, description: "Words, or whole lines that begin with them, that are speakers' labels." },
          never: { ...LABELS, description: "Words, or whole lines that begin with them, that are none." },
        },
        additionalProperties: false,
      },
      header: {
        type: "object",
        description: "Lines of headers that are read wrongly.",
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
            name: { type: "string", description: "As the label of a turn should say it." },
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
                      label: { type: "string", description: "As printed before turns." },
                      from: { ...DAY, description: "The first day on which it means this speaker." },
                      to: { ...DAY, description: "The last day." },
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
            file: { type: "string", description: "The file, from this folder." },
            rule: { type: "string", description: "The rule that found it." },
            fingerprint: { type: "string", description: "Identifies the finding, whichever line it is on." },
            text: { type: "string", description: "What it was about, for people." },
          },
          required: ["file", "rule", "fingerprint"],
          additionalProperties: false,
        },
      },
      baseline: {
        type: "string",
        pattern: INSIDE,
        patternErrorMessage: "The baseline is a file of this folder or of one in it.",
        maxLength: 1_000,
        description: "A file with the findings of the day it was made, from this folder; they are not reported.",
      },
    },
    additionalProperties: false,
  };
}
