/** Days of calendars that count their years from elsewhere, as days of the common one. */

/** The common year in which a year of the Buddhist era is, as Thailand has it. */
export function fromBuddhist(year: number): number {
  return year - 543;
}

/** A Persian year begins in the 622nd year after its number less one, in the night before the 19th to the 22nd of March. */
const PERSIAN_OFFSET = 621;
const DAY = 86_400_000;
/** Of the first six months of a Persian year each has so many days, of the others one less. */
const LONG_MONTHS = 6;
const LONG_MONTH = 31;

/** `YYYY-MM-DD` of a day of the Persian calendar, its month from 1; null for a day that it has not. */
export function fromPersian(year: number, month: number, day: number): string | null {
  const before = month <= LONG_MONTHS ? (month - 1) * LONG_MONTH : (month - 1) * (LONG_MONTH - 1) + LONG_MONTHS;
  // The year begins on one of these days; the engine's own calendar says on which.
  for (let first = 19; first <= 22; first++) {
    const date = new Date(Date.UTC(year + PERSIAN_OFFSET, 2, first) + (before + day - 1) * DAY);
    if (persian(date) === `${month}/${day}/${year}`) return date.toISOString().slice(0, 10);
  }
  return null;
}

let formatter: Intl.DateTimeFormat | null = null;

/** Month, day and year of the Persian calendar with slashes between. What formats it is made when first asked for: it takes long to make. */
function persian(date: Date): string {
  formatter ??= new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const parts = new Map(formatter.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${parts.get("month")}/${parts.get("day")}/${parts.get("year")}`;
}
