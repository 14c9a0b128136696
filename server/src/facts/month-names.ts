/** The names of the months in languages for which no reader of dates is loaded. */

/** As they stand in dates, January first. */
export const POLISH_MONTHS =
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(" ");
/** January first. */
export const TURKISH_MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split(" ");

/** Languages that no reader is loaded for, and whose dates are day, month and year like Polish ones. */
const OTHER_LANGUAGES = ["nl", "sv", "da", "nb", "fi", "cs", "sk", "ro", "el"];

/** The months' names in those languages, in lower case, as they stand in dates; the month is the index in the row. */
export const otherMonths = lazy((): readonly string[][] => [
  POLISH_MONTHS,
  TURKISH_MONTHS,
  ...OTHER_LANGUAGES.map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2000, month, 1));
      return parts.find(({ type }) => type === "month")?.value.toLowerCase() ?? "";
    });
  }),
]);

function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
