/** What the entries of the catalogue are, and what their patterns share: sources of regular expressions for text in lower case. */

export interface Family {
  /** In kebab case. */
  readonly name: string;
  /** What a person calls it, with its article. */
  readonly title: string;
  /** Lines that can be nothing else: one is enough. */
  readonly sure: readonly string[];
  /** Lines that could also be speech or a heading: they count among others of their family. */
  readonly likely: readonly string[];
}

/** The family of the word that a page sets above an advertisement: one may say it, and one may be called so. */
export const ADVERTISEMENT = "advertisement";

/** What stands in for a link that the copy lost, in any language: `[ Ссылка ]`, `[Link]`, `[lien]`. */
export const PLACEHOLDER = String.raw`\[\s*(?:link|links|url|ссылка|посилання|lien|enlace|ligação|collegamento|odkaz|łącze|odnośnik|bağlantı|链接|連結|リンク|رابط)\s*\]`;
export const NETWORKS = String.raw`(?:facebook|twitter|instagram|youtube|linkedin|flickr|google\+|telegram|tiktok|vk|vkontakte|odnoklassniki|whatsapp|viber|pinterest|reddit|tumblr|weibo|wechat|snapchat|threads|mastodon|bluesky|rss|livejournal|messenger|signal|soundcloud|spotify|apple podcasts|rutube|dzen)`;

/** The same, and the one whose name is a letter, which says something only where it is shared to. */
export const SHARED_TO = `(?:${NETWORKS}|x)`;
const SHARE_ON = `(?:(?:share|post|tweet|send|pin|save)(?: this)? (?:on|to|via|with|by)|teilen (?:auf|bei|via|über)|partager (?:sur|via|par)|compartir (?:en|por)|(?:com)?partilhar (?:no|em|via|por)|condividi su|поделиться (?:в|во)|поділитися (?:в|у)|delen? (?:op|via)|dela på|del på|udostępnij (?:na|w)) (?:${SHARED_TO}|e-?mail)`;
export const COPY_LINK =
  "copy (?:the )?(?:link|url)|(?:link|url) kopieren|copier le lien|copiar (?:el )?enlace|copiar (?:o )?link|copia (?:il )?link|скопировать ссылку|скопіювати посилання|kopieer link|kopiera länk|kopier lenke|kopiér link|kopiuj link|bağlantıyı kopyala";
const PAGE_TASKS =
  "(?:(?:e-?mail|print|share|tweet)(?: this)?|(?:drucken|teilen|imprimer|partager|envoyer|imprimir|compartir|partilhar|compartilhar|enviar|stampa|condividi|печать|поделиться|drukuj))";
const MORE_TASKS = `(?:[ |·•]{1,3}(?:${SHARE_ON}|${COPY_LINK}|${PAGE_TASKS})){1,12}`;
/** `Share on Facebook  Share on X  Copy link`: what a page offers to do with it, in one line. */
export const SHARE_ROW = `(?:${SHARE_ON}|${COPY_LINK})${MORE_TASKS}`;
/** `Email  Print  Share`, which could be words of a list. */
export const TASK_ROW = `${PAGE_TASKS}${MORE_TASKS}`;

const NAV_WORD =
  "(?:help|privacy(?: policy)?|cookies?|accessibility(?: statement)?|contacts?(?: us)?|terms(?: and conditions| of use)?|site ?map|about(?: us)?|careers|jobs|disclaimer|imprint|legal notice|feedback|news|home|culture|sport|politics|podcasts(?: (?:&|and) shows)?|menu|search|aide|accueil|contact|impressum|datenschutz|kontakt|barrierefreiheit|inicio|contacto|privacidad)";
/** `Help Privacy Cookies Contact`: places of a site in one line. */
export const NAV_ROW = `${NAV_WORD}(?:[ |·•,]{1,3}${NAV_WORD}){2,12}`;

/** A number and some words more, as a date and a clock have them. */
export const NUMBERS = String.raw`\d\S*(?: \S+){0,8}`;
/** The same behind a day of the week. */
export const NUMBERS_SOON = String.raw`(?:\p{L}+\.?,? )?${NUMBERS}`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`;
/** A day or an hour, and not the number of anything else: somebody may say “Updated figures show 14”, “Reviewed 14 cases”. */
export const WHEN = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? )?(?:${MONTH}\.? |(?=\d{1,2}(?:st|nd|rd|th)?[ .-]{1,2}${MONTH}|\d{1,4}[./:-]\d|\d+ \p{L}+ ago))${NUMBERS}`;

/** A day and nothing else: `12/03/2021`, `1er mars 2021`, `3 de mayo de 2019`. */
export const DAY = String.raw`\d{1,2}(?:er|\.)?(?:[./-]\d{1,2}[./-]| (?:de )?\p{L}+\.?,? (?:de )?)\d{4}`;

/** For text in lower case. */
export const LINK_PLACEHOLDER = new RegExp(PLACEHOLDER, "u");
