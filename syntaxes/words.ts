/** The words by which the grammar knows what a line is: data only, each entry one or more alternatives of a pattern without capturing groups. */

import { CATALOGUE } from "../server/src/facts/catalogue";
import {
  ANSWER_WORDS,
  FIELD_WORDS,
  HONORIFICS,
  MODERATOR_WORDS,
  QUESTION_WORDS as PARSER_QUESTION_WORDS,
  ROLE_MODIFIERS,
  ROLE_WORDS,
} from "../server/src/syntax/words";
import { fromParser, fromWords, ignoringCase } from "./oniguruma";

const re = String.raw;

const MORE_THAN_A_LETTER = /^\p{L}[\p{L}’'-]+$/u;
const HAN = /^\p{Script=Han}/u;

/** Words that name whoever asks: the parser's, without single letters, which only their company explains. */
export const QUESTION_WORDS: readonly string[] = [
  fromWords(PARSER_QUESTION_WORDS, (word) => MORE_THAN_A_LETTER.test(word) && !HAN.test(word) && word !== "press"),
  re`Q\d{0,3}|Follow-?up(?: question)?|Question (?:complémentaire|suivante)`,
  "Unidentified (?:reporter|journalist|questioner)|Member of the (?:press|audience|public)|Audience (?:member|question)",
  // Not the Press Secretary
  re`Press(?=[ \x{A0}]?[:(])`,
];

/** The same in Chinese characters. */
export const HAN_QUESTION_WORDS: readonly string[] = [fromWords(PARSER_QUESTION_WORDS, (word) => HAN.test(word))];

/** The same for an answer. */
export const HAN_ANSWER_WORDS: readonly string[] = [fromWords(ANSWER_WORDS, (word) => HAN.test(word))];

/** Words of an office and what belongs to them: the parser's. */
export const ROLE_PARTS: readonly string[] = [ROLE_WORDS, ROLE_MODIFIERS].map((words) =>
  fromWords(words, (word) => MORE_THAN_A_LETTER.test(word)),
);

// Words of an office that do not name anybody alone.
const NO_OFFICE = new Set(["general", "male", "female", "chief", "justice", "deputy", ...ROLE_MODIFIERS]);

/** Words that name a speaker by what he or she is. */
export const ROLES: readonly string[] = [
  ...[ANSWER_WORDS, MODERATOR_WORDS, ROLE_WORDS].map((words) =>
    fromWords(words, (word) => MORE_THAN_A_LETTER.test(word) && !HAN.test(word) && !NO_OFFICE.has(word)),
  ),
  re`P\.? ?M\.?|Secretary General|Secrétaire général|Voz (?:hombre|mujer)|Court`,
];

/** Short titles, to be followed by a full stop or none: the parser's. */
export const TITLES: readonly string[] = [fromWords(HONORIFICS)];

/** Offices that are addressed rather than named when such a title stands before them: `Mr President:`. */
export const ADDRESSED: readonly string[] = [
  "President|Vice President|Prime Minister|Secretary|Chair|Speaker|Minister|Chancellor|Ambassador|Präsident|Kanzler|Président|Ministre|Presidente",
];

/** Beginnings of offices that an article stands before. */
export const OFFICES_WITH_ARTICLE: readonly string[] = [
  "(?:vice[- ]?|acting |deputy )?(?:president|présiden|präsiden|prime min|premi|minist|chair|speaker|secretar|secrétair|chancellor|chanceli|kanzler|bundes)",
  "attorney|witness|court|clerk|moderator|modérat|moderad|host|governor|mayor|ambassador|spokes|porte-parole|interpreter|counsel|reporter",
];

/** With what an office in small letters begins, behind a name and a comma. */
export const ROLES_IN_SMALL_LETTERS: readonly string[] = [
  "(?:deputy |vice |prime |foreign |defen[cs]e )?(?:minister|president|chair|chairman|secretary|director|spokes(?:man|woman|person)|editor)",
  "correspondent|reporter|senator|governor|ambassador|professor",
  "(?:premi[eè]re? |vice-)?(?:ministre|présidente?|secrétaire|direct(?:eur|rice)|porte-parole|ambassad(?:eur|rice))",
  "(?:bundes|staats|vize)?(?:minister|sekretär|präsident|kanzler)(?:in)?",
  "ministr[oa]|president[ea]|secretari[oa]|ministr[oa]|министр|президент|председатель|міністр|голова",
];

/** Words with which a clause before a colon begins, and no name. */
export const CLAUSE_STARTS: readonly string[] = [
  // English
  "and|but|so|if|when|while|then|now|(?:here|there|that|it|what|let)(?:['’]s)?|this|these|those|he|she",
  "they|we|i|you|my|our|your|his|her|their|who|why|how|which|where|yes|no|not|well",
  "okay|ok|right|because|in|on|at|as|by|with|without|to|or|again|first|second|third|fourth",
  "fifth|sixth|firstly|secondly|thirdly|finally|last|lastly|also|one|two|three|four|five|number",
  "next|plus|point|please|thank|thanks|good|ladies|dear|look|listen|remember|another|some|any|all",
  "both|just|only|even|still|yet|however|therefore|today|tomorrow|yesterday|tonight|after|before",
  "during|since|until|once|hello|welcome|bottom|quote|result|fact|imagine|consider|obviously|clearly",
  "simple|sorry|for|from|under|over|about|between|among|against|upon",
  // A publisher's invitations
  "official|visit|find|follow|click|see|read|watch|send|download|related|more|connect",
  // French
  "et|mais|donc|alors|quand|je|nous|vous|ce|cette|voici|voilà|enfin|merci|premièrement",
  "deuxièmement|oui|non|bref|résultat",
  // German
  "und|aber|wenn|dann|ich|wir|das|ein|eine|erstens|zweitens|drittens|hier|ja|nein|danke",
  "nun|jetzt|mein|meine|unser|unsere|kurz|fazit|ergebnis",
  // Spanish, Portuguese, Italian
  "pero|entonces|yo|nosotros|esto|eso|primero|segundo|tercero|gracias|sí|mas|então|isso|obrigado",
  "sim|não|allora|questo|grazie|primo|ecco",
  // Russian, Ukrainian
  "но|если|когда|мы|это|вот|да|нет|так|итак|спасибо|первое|второе|третье|главное|важно|коротко|например|головне|важливо|але|якщо|ми",
  "це|ось|ні|дякую|перше|друге|третє",
  // Polish, Turkish
  "ale|tak|nie|dziękuję|ve|ama|bu|evet|hayır",
];

/** Words that make what stands before a colon a field or a heading, never a speaker: alone there, or the last word. */
export const FIELDS: readonly string[] = [
  // English
  "subjects?|topics?|dates?|title|source|location|venue|duration|length|number|tel|telephone|phone",
  "fax|e-?mail|website|url|links?|tags?|category|categories|keywords?|authors?|speakers|participants",
  "attendees|attendance|agenda|summary|abstract|references?|copyright|see also|warning|disclaimer|published",
  "posted|updated|transcripts?|transcribed by|produced by|cast|remarks|statement|introduction|conclusion",
  "background|overview|chapter|section|article|resolution|volume|episode|channel|language|page|example",
  "figure|table|answers|questions|conference|briefing|release|notes?|details|information|contents|order",
  "time|line|news",
  // French
  "objet|sujet|lieu|auteur|durée|sommaire",
  // German
  "themen|thema|datum|betreff|hinweis|anlage|inhalt|tagesordnungspunkt|berichterstattung",
  "überweisungsvorschlag|drucksache|quelle",
  // Spanish, Portuguese, Italian
  "asunto|fecha|lugar|tema|assunto|oggetto|luogo",
  // Russian, Ukrainian
  "тема|дата|место|місце|источник|джерело",
  // Chinese
  "主题|主題|日期|时间|時間|地点|地點|位置|来源|來源|标题|標題|幻灯片|译者",
];

// Fields of the parser that are names or call signs as well.
const NAMES = new Set(["luke", "matthew", "jeremiah", "cc"]);

/** Fields whose words may well be the last of somebody's office: `Managing Editor:`. Among them the parser's. */
export const FIELDS_ALONE: readonly string[] = [
  fromWords(FIELD_WORDS, (word) => MORE_THAN_A_LETTER.test(word) && !NAMES.has(word)),
  re`subj|file|paper|guests?|director|editors?|air date|option|step|opening|closing|intermission|P\.? ?S\.?|live|breaking|photos?|videos?`,
  "sprecher|texte intégral|partager",
];

/** Fields that are shown as such. */
export const HEADER_FIELDS: readonly string[] = [
  "Subjects?|Topics?|Date|Air date|Title|Source|Location|Venue|Duration|Speakers|Participants|Attendees",
  "Author|Tags|From|To|Objet|Lieu|Themen|Sprecher|Betreff|Datum|Ort|Asunto|Fecha|Lugar",
  "Тема|Дата|Место|Місце",
];

/** Lines that close a record. */
export const END_MARKERS: readonly string[] = [
  re`(?:THE )?END(?:S|ED)?(?: OF (?:TRANSCRIPT(?:ION)?|INTERVIEW|BRIEFING))?(?:[ \t\x{A0}]{1,60}\d{1,2}[:.]\d{2}[ \x{A0}]?[AaPp]\.?[Mm]\.?(?:[ \x{A0}][A-Z]{2,5})?)?\.?`,
  re`[\[(-](?i:ends?|end of (?:transcript|recording|interview|audio|tape)|transcript ends|fin|ende)\.?[\])-]`,
  "Ends",
  "# ?# ?#",
  "- ?30 ?-",
  re`[(\[](?i:(?:the )?(?:briefing|press conference|conference|meeting|interview|hearing|session|call) (?:was )?(?:concluded|ended|adjourned)|whereupon|schluss|fin de la séance)[^()\[\]\n]{0,200}[)\]]`,
  "(?i:the (?:parliament|house|senate|committee|meeting) adjourned at .{1,40})",
];

/** Beginnings of words for what occurs in a room without being speech. */
export const EVENTS: readonly string[] = [
  re`laugh|chuckl|applau|cheer|boo(?:s|ing)\b|cross[- ]?talk|pause|silence|music|cough|sigh|clears throat`,
  re`crickets|gasps?\b|whistl|groan|commercial break|off[- ]the[- ]record`,
  "(?:begin|end|start|play)(?:s|ing)? (?:of )?(?:video|audio|clip|tape)|video (?:clip|plays?|message)",
  "(?:honou?rable )?members interject|operator instructions",
  re`rires?\b|applaudissements|Heiterkeit|Beifall|Lachen|Zuruf|risas?\b|aplausos|risos?\b|risate|applausi`,
  "inicia video|finaliza video|смех|аплодисменты|сміх|оплески|śmiech|oklaski|gülüş|alkış|笑|掌声|鼓掌",
];

/** Beginnings of words for what could not be heard. */
export const GAPS: readonly string[] = [
  "inaudible|unintelligible|indiscernible|indistinct|unclear|off[- ](?:mic|mike|microphone)|audio (?:gap|break|lost)",
  re`no audio|garbled|phonetic|sp\?|\?\?\?`,
  "unverständlich|incompréhensible|ininteligible|ininteligível|incomprensibile|неразборчиво|нерозбірливо|niesłyszalne",
  "anlaşılmıyor|听不清",
];

/** Notes in brackets on how a turn was given. */
export const NOTES: readonly string[] = [
  "as (?:interpreted|translated)|retranslated|through (?:an )?interpreter|(?:via|through|by) (?:translation|translator|interpretation)",
  re`with(?:out)? (?:a )?microphone|no microphone|no translation|continu(?:ed|ing)\b`,
  re`(?:speaks?|speaking|spoke|in) (?:in )?(?:English|French|German|Spanish|Russian|Ukrainian|Arabic|Turkish|Polish|Italian|Portuguese|Chinese|Japanese|Korean|Hebrew|(?:a )?foreign language)`,
  re`без микрофона|без мікрофона|через (?:переводчика|перекладача)|traduction\b|traducción\b|Übersetzung\b`,
];

/** What a first line calls the occasion. */
export const OCCASIONS: readonly string[] = [
  "(?:joint |pre-ministerial |doorstep |opening |closing |background |daily |weekly |monthly )?press (?:conference|briefing|statement|remarks|point|gaggle|availability|call)",
  "(?:joint |opening |closing )?(?:remarks|statement)|speech|interview|keynote|address|doorstep|conversation|briefing",
  "conférence de presse|point de presse|discours|déclaration|entretien|(?:regierungs)?pressekonferenz|mitschrift|rede",
  "conferencia de prensa|discurso|discorso|conferenza stampa",
];

export const WEEKDAYS: readonly string[] = [
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun",
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
  "lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira",
  "luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|sabato|domenica",
  "понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|п['’]ятниця|субота|неділя",
  "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
];

export const MONTHS: readonly string[] = [
  "jan(?:uary|uar|vier|v)?|feb(?:ruary|ruar|r)?|f[ée]vr?(?:ier)?|mar(?:ch|s)?|märz|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin",
  "july?|juli|juil(?:let)?|aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?",
  "d[ée]c(?:embre)?|jänner",
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
  "janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro",
  "gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre",
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
  "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня",
  "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
  "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
];

// Families whose likely lines, too, are nothing that anybody would say in one breath and no more.
const UNSPOKEN = new Set(["account-forms", "subscribe-social"]);

/** Whole lines of publishers' furniture, by family: the parser's. What it knows only by a line's company is left out. */
export const BOILERPLATE: readonly string[] = CATALOGUE.flatMap(({ name, sure, likely }) =>
  [...sure, ...(UNSPOKEN.has(name) ? likely : [])].map((pattern) => fromParser(ignoringCase(`(?:${pattern})`))),
);
