/** The rooms that `npm run mutate` changes: which modules, and which tests have to notice. */

export interface Room {
  /** Modules below server/src/, without `.ts`. */
  readonly modules: readonly string[];
  /**
   * Files below test/, without `.test.ts`: those that soonest notice a change first. A change that nothing notices runs them all:
   * tests that try much at random, or measure time and memory, would cost more than all others.
   */
  readonly tests: readonly string[];
}

const LABELS =
  "label-company label-company-signs label-document-signs label-evidence label-groups label-learning label-lessons label-odds label-own-signs " +
  "label-places label-refusals label-rosters label-rules label-sign label-statistics label-weighing label-words affiliation bare-labels " +
  "declared-names head-fields read-out run-on said schedule sentences taught-labels turns wrapped-labels";

const RECORD =
  "asking brackets cast certainty conversation-facts cover-date cue-times date-forms date-words datelines dates event-date exchanges " +
  "figure-order file-name-date header header-dates header-lines language likeness memo month-dates month-names other-calendars outline " +
  "paragraphs role-network role-signs roles speaker-facts speakers speech speech-sums stated-date statistics text-date text-kinds " +
  "timecodes titles weekday-names wrapping";

const PAGE =
  "boilerplate caption-tags catalogue-marks frame legal-notices line-patterns mail-heads markdown menus messages page-clusters " +
  "page-furniture page-numbers set-off taught-lines verbatim";

/** What no test can judge: it is learnt, or is a list in which each entry stands for itself, or types alone. */
const DATA = "catalogue catalogue-of-papers catalogue-parts label-signs label-weights model role-weights";

export const FACTS: Readonly<Record<"labels" | "record" | "page" | "data", readonly string[]>> = {
  labels: LABELS.split(" "),
  record: RECORD.split(" "),
  page: PAGE.split(" "),
  data: DATA.split(" "),
};

const inFacts = (modules: readonly string[]) => modules.map((name) => `facts/${name}`);

export const ROOMS: Readonly<Record<string, Room>> = {
  rules: {
    modules: ["rules/*"],
    tests: [
      "rules/pages rules/examples rules/safe-fixes rules/lint rules/fix rules/many-places rules/date-format rules/chosen-fixes rules/faithful-edits rules/label-likeness",
      "rules/wrong-encoding rules/seeds features/actions features/clean rules/faithfulness",
    ].flatMap((names) => names.split(" ")),
  },
  record: {
    modules: inFacts(FACTS.record),
    tests: [
      "facts/dates facts/date-kinds facts/date-words facts/header facts/header-lines facts/header-dates facts/file-name-date facts/exchanges facts/end-marker facts/asking facts/timecodes facts/kinds facts/language",
      "facts/likeness facts/statistics facts/speaker-facts facts/role-network facts/samples facts/knowledge features/statistics rules/pages rules/date-format",
    ].flatMap((names) => names.split(" ")),
  },
  page: {
    modules: inFacts(FACTS.page),
    tests: [
      "facts/boilerplate facts/frame facts/markdown facts/mail-heads facts/line-patterns facts/catalogue facts/code-lines facts/knowledge facts/header facts/samples",
      "facts/kinds rules/pages rules/examples rules/safe-fixes",
    ].flatMap((names) => names.split(" ")),
  },
  labels: {
    modules: inFacts(FACTS.labels),
    tests: [
      "facts/samples facts/taught-labels facts/label-decisions facts/damaged-labels facts/kinds facts/label-lessons facts/knowledge facts/exchanges",
      "features/wrapped-labels rules/pages facts/boilerplate facts/header",
    ].flatMap((names) => names.split(" ")),
  },
};
