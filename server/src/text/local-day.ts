/** A moment as the day it is where the reader is. */

/** `YYYY-MM-DD` in the time zone of this machine. */
export function localDay(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
