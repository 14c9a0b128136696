/** What an archive teaches about reading its transcripts: kept with each transcript, so that all that is asked of one stays a function of it alone. */

/** Languages whose label words, dates and boilerplate the data tables know. */
export type Language = "en" | "fr" | "de" | "es" | "pt" | "it" | "ru" | "uk" | "pl" | "tr" | "zh";

export type Role = "question" | "answer" | "moderator" | "other";

/** A label that stands for a member of the cast, perhaps only for some time. */
export interface Alias {
  /** As it is printed before turns: `Secretary General`. */
  readonly label: string;
  /** First and last day on which it means this member, `YYYY-MM-DD`; null where nobody limits it. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A known speaker of an archive. */
export interface CastMember {
  readonly name: string;
  readonly role: Role | null;
  /** Office, outlet or organisation. */
  readonly affiliation: string | null;
  readonly aliases: readonly Alias[];
}

/** What an archive's transcripts have taught of how its labels are written: added to the weights that everybody has. */
export interface LabelLesson {
  readonly bias: number;
  /** By the name of a sign. */
  readonly signs: Readonly<Record<string, number>>;
  /** By the template of labels that are written alike: above 0 where they are labels, below where they are none. */
  readonly templates: Readonly<Record<string, number>>;
}

export interface Knowledge {
  /** The language of every transcript; null where each is looked at. */
  readonly language: Language | null;
  /** Lines that are boilerplate: plain text in which `*` stands for anything. */
  readonly boilerplate: readonly string[];
  /** Lines that never are, in the same form. */
  readonly notBoilerplate: readonly string[];
  /** Families of the built-in catalogue that do not count. */
  readonly familiesOff: readonly string[];
  readonly cast: readonly CastMember[];
  /** Words, or whole lines in the form of boilerplate's, that are speakers' labels; and those that are not. */
  readonly labels: readonly string[];
  readonly notLabels: readonly string[];
  /** Lines that are the title, and that hold the event's date, in the same form. */
  readonly titles: readonly string[];
  readonly dates: readonly string[];
  /** Null where nothing was learnt. */
  readonly lesson: LabelLesson | null;
}

/** What is known where nobody has taught anything. */
export const NO_KNOWLEDGE: Knowledge = {
  language: null,
  boilerplate: [],
  notBoilerplate: [],
  familiesOff: [],
  cast: [],
  labels: [],
  notLabels: [],
  titles: [],
  dates: [],
  lesson: null,
};
