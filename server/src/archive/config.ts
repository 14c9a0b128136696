/** An archive's `.transcript.json` as a value: read whatever is wrong in it, and what is wrong told with its place. */

import { memo } from "../facts/memo";
import type { CastMember, Knowledge, Language, Role } from "../syntax/knowledge";
import type { Message } from "../text/message";
import { configSchema, type NamedRule } from "./config-schema";
import { checkJson, type JsonProblem, placeOf, type Schema } from "./json-check";
import type { DateStyle, LabelStyle, Severity } from "./settings";

/** The name of the file at an archive's root. */
export const CONFIG_NAME = ".transcript.json";

/** What is a transcript by its name alone, where nothing else is said. */
export const TRANSCRIPT_GLOBS: readonly string[] = ["**/*.transcript", "**/*.transcript.txt"];

export type RuleSeverities = Readonly<Record<string, Severity | "off">>;

/** What holds for some files of an archive. */
export interface Override {
  readonly include: readonly string[];
  readonly rules: RuleSeverities;
}

/** A finding that is not to be reported. */
export interface Ignore {
  /** From the archive's root, with slashes. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
}

export interface ArchiveConfig {
  /** Null where nothing is said: then the person's settings hold. */
  readonly dateStyle: DateStyle | null;
  readonly labelStyle: LabelStyle | null;
  /** Globs, from the archive's root. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: RuleSeverities;
  readonly overrides: readonly Override[];
  readonly ignores: readonly Ignore[];
  /** A file's name, from the archive's root; null where there is none. */
  readonly baseline: string | null;
  readonly knowledge: Knowledge;
}

export interface ReadConfig {
  readonly config: ArchiveConfig;
  readonly problems: readonly JsonProblem[];
}

const schemaOf = memo((rules: readonly NamedRule[]): Schema => configSchema(rules));

/** The file's JSON as far as it fits the schema; every key may be missing. */
interface ConfigFile {
  readonly language?: Language;
  readonly dateStyle?: DateStyle;
  readonly labelStyle?: LabelStyle;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: RuleSeverities;
  readonly overrides?: readonly { readonly include: readonly string[]; readonly rules?: RuleSeverities }[];
  readonly boilerplate?: {
    readonly lines?: readonly string[];
    readonly never?: readonly string[];
    readonly families?: Readonly<Record<string, "on" | "off">>;
  };
  readonly labels?: { readonly speakers?: readonly string[]; readonly never?: readonly string[] };
  readonly header?: { readonly titles?: readonly string[]; readonly dates?: readonly string[] };
  readonly cast?: readonly CastEntry[];
  readonly ignores?: readonly Ignore[];
  readonly baseline?: string;
}

interface CastEntry {
  readonly name: string;
  readonly role?: Role;
  readonly affiliation?: string;
  readonly aliases?: readonly (string | { readonly label: string; readonly from?: string; readonly to?: string })[];
}

/** Reads the text of the file with the rules there are. Never throws: what does not fit is a problem, and the rest counts. */
export function readConfig(text: string, rules: readonly NamedRule[]): ReadConfig {
  const { value, problems } = checkJson(text, schemaOf(rules));
  // The schema has made sure of the shape.
  return { config: toConfig((value ?? {}) as ConfigFile), problems };
}

/** What is wrong with the baseline that a file names, as a problem of that file; `trouble` is null where nothing is. */
export function problemsOfBaseline(text: string, trouble: Message | null): readonly JsonProblem[] {
  return trouble === null ? [] : [{ span: placeOf(text, ["baseline"]), message: trouble, isOfSchema: false }];
}

function toConfig(file: ConfigFile): ArchiveConfig {
  const { boilerplate = {}, cast = [], overrides = [] } = file;
  const familiesOff = Object.entries(boilerplate.families ?? {}).flatMap(([name, state]) => (state === "off" ? [name] : []));
  return {
    dateStyle: file.dateStyle ?? null,
    labelStyle: file.labelStyle ?? null,
    include: file.include ?? TRANSCRIPT_GLOBS,
    exclude: file.exclude ?? [],
    rules: file.rules ?? {},
    overrides: overrides.map(({ include, rules: own = {} }) => ({ include, rules: own })),
    ignores: file.ignores ?? [],
    baseline: file.baseline ?? null,
    knowledge: {
      language: file.language ?? null,
      boilerplate: boilerplate.lines ?? [],
      notBoilerplate: boilerplate.never ?? [],
      familiesOff,
      cast: cast.map(toMember),
      labels: file.labels?.speakers ?? [],
      notLabels: file.labels?.never ?? [],
      titles: file.header?.titles ?? [],
      dates: file.header?.dates ?? [],
      lesson: null,
    },
  };
}

/** What holds where an archive says nothing. */
export const NO_CONFIG: ArchiveConfig = toConfig({});

function toMember({ name, role, affiliation, aliases = [] }: CastEntry): CastMember {
  return {
    name,
    role: role ?? null,
    affiliation: affiliation ?? null,
    aliases: aliases.map((alias) =>
      typeof alias === "string"
        ? { label: alias, from: null, to: null }
        : { label: alias.label, from: alias.from ?? null, to: alias.to ?? null },
    ),
  };
}
