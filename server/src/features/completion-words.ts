/** Words that completion offers where a transcript has none of its own yet; none in a language that is not known. */

import type { Language } from "../syntax/knowledge";

/** Labels for a first question, separator and spacing included. */
const QUESTION_LABELS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Question: ", "Moderator: "],
  fr: ["Question\u00a0: ", "Modérateur\u00a0: "],
  de: ["Frage: ", "Moderation: "],
  es: ["Pregunta: ", "Moderador: "],
  pt: ["Pergunta: ", "Moderador: "],
  it: ["Domanda: ", "Moderatore: "],
  ru: ["Вопрос: ", "Ведущий: "],
  uk: ["Питання: ", "Ведучий: "],
  pl: ["Pytanie: ", "Prowadzący: "],
  tr: ["Soru: ", "Sunucu: "],
  zh: ["问：", "主持人："],
};

/** Events, in small letters and without brackets. */
const EVENTS: Readonly<Record<Language, readonly string[]>> = {
  en: ["laughter", "applause", "crosstalk", "pause"],
  fr: ["rires", "applaudissements"],
  de: ["Heiterkeit", "Beifall"],
  es: ["risas", "aplausos"],
  pt: ["risos", "aplausos"],
  it: ["risate", "applausi"],
  ru: ["смех", "аплодисменты"],
  uk: ["сміх", "оплески"],
  pl: ["śmiech", "oklaski"],
  tr: ["gülüşmeler", "alkışlar"],
  zh: ["笑", "掌声"],
};

/** Words for what could not be heard. */
const GAPS: Readonly<Record<Language, readonly string[]>> = {
  en: ["inaudible", "unintelligible", "off-mic"],
  fr: ["inaudible", "inintelligible"],
  de: ["unverständlich"],
  es: ["inaudible", "ininteligible"],
  pt: ["inaudível", "ininteligível"],
  it: ["incomprensibile"],
  ru: ["неразборчиво"],
  uk: ["нерозбірливо"],
  pl: ["niesłyszalne"],
  tr: ["anlaşılmıyor"],
  zh: ["听不清"],
};

/** Labels for a first question, separator and spacing included; none in a language that is not known. */
export function questionLabels(language: Language | null): readonly string[] {
  return language === null ? [] : QUESTION_LABELS[language];
}

/** Words for events and for what could not be heard, in small letters and without brackets; none in a language that is not known. */
export function usualNotes(language: Language | null): readonly string[] {
  return language === null ? [] : [...EVENTS[language], ...GAPS[language]];
}
