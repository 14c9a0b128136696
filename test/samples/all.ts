/** All samples by the group that they are kept in. */

import { BRIEFINGS } from "./briefings";
import { CALLS_AND_RECORDERS } from "./calls-and-recorders";
import type { Convention } from "./convention";
import { DAMAGED_LABELS } from "./damaged-labels";
import { DATED_PAGES } from "./dated-pages";
import { EAST_ASIAN } from "./east-asian";
import { ELEVEN_LANGUAGES } from "./eleven-languages";
import { INTERVIEWS } from "./interviews";
import { LABEL_FORMS } from "./label-forms";
import { LABELS_ALONE } from "./labels-alone";
import { LETTERS_AND_TAGS } from "./letters-and-tags";
import { LOOK_ALIKES } from "./look-alikes";
import { OTHER_LANGUAGES } from "./other-languages";
import { PRINTED_RECORDS } from "./printed-records";
import { PROCEEDINGS } from "./proceedings";
import { PROGRAMS } from "./programs";
import { PROSE_AND_LISTS } from "./prose-and-lists";
import { RECORDINGS } from "./recordings";
import { SHORT_TEXTS } from "./short-texts";
import { WRAPPED_LABELS } from "./wrapped-labels";

export const SAMPLES: Readonly<Record<string, readonly Convention[]>> = {
  briefings: BRIEFINGS,
  "calls-and-recorders": CALLS_AND_RECORDERS,
  "damaged-labels": DAMAGED_LABELS,
  "dated-pages": DATED_PAGES,
  "east-asian": EAST_ASIAN,
  "eleven-languages": ELEVEN_LANGUAGES,
  interviews: INTERVIEWS,
  "label-forms": LABEL_FORMS,
  "labels-alone": LABELS_ALONE,
  "letters-and-tags": LETTERS_AND_TAGS,
  "look-alikes": LOOK_ALIKES,
  "other-languages": OTHER_LANGUAGES,
  "printed-records": PRINTED_RECORDS,
  proceedings: PROCEEDINGS,
  programs: PROGRAMS,
  "prose-and-lists": PROSE_AND_LISTS,
  recordings: RECORDINGS,
  "short-texts": SHORT_TEXTS,
  "wrapped-labels": WRAPPED_LABELS,
};
