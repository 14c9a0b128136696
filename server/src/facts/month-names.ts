/** The names of the months by which dates are read and written without a library. */

import { memo } from "./memo";

/** January first. */
export const ENGLISH_MONTHS = "January February March April May June July August September October November December".split(" ");

/** As they stand in dates, January first. */
export const POLISH_MONTHS =
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(" ");
/** January first. */
export const TURKISH_MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split(" ");

/** Languages that no reader is loaded for, and whose dates are day, month and year like Polish ones. */
const OTHER_LANGUAGES = ["nl", "sv", "da", "nb", "fi", "cs", "sk", "ro", "el"];

/** The months' names in those languages, in lower case, as they stand in dates; the month is the index in the row. */
export function otherMonths(): readonly (readonly string[])[] {
  return [POLISH_MONTHS, TURKISH_MONTHS, ...engineMonths(OTHER_LANGUAGES)];
}

/** As the engine knows them, which takes it milliseconds. */
const engineMonths = memo((locales: readonly string[]): readonly (readonly string[])[] =>
  locales.map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2000, month, 1));
      return parts.find(({ type }) => type === "month")?.value.toLowerCase() ?? "";
    });
  }),
);
