/**
 * The readers of dates in words, chrono-node's, one a language: in a bundle of their own, which is loaded when a text
 * first states a date that they are needed for. They are larger than the rest of the parser.
 */

/** A reader that takes no date for certain unless day, month and year are. */
export type DateReader = Pick<typeof import("chrono-node").en, "strict">;

/** Each is loaded when it is first asked for. */
export const DATE_READERS = {
  en: (): DateReader => require("chrono-node/en"),
  fr: (): DateReader => require("chrono-node/fr"),
  de: (): DateReader => require("chrono-node/de"),
  es: (): DateReader => require("chrono-node/es"),
  pt: (): DateReader => require("chrono-node/pt"),
  it: (): DateReader => require("chrono-node/it"),
  ru: (): DateReader => require("chrono-node/ru"),
  uk: (): DateReader => require("chrono-node/uk"),
  zh: (): DateReader => require("chrono-node/zh/hans"),
} as const;
