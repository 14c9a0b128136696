/** The words by which the grammar knows what a line is: data only, each entry one or more alternatives of a pattern without capturing groups. */

const re = String.raw;

/** Words that name whoever asks. */
export const QUESTION_WORDS: readonly string[] = [
  // English
  re`Q\d{0,3}|Question|Follow-?up(?: question)?|Reporters?|Journalists?|Correspondent|Interviewer|Questioner`,
  "Unidentified (?:reporter|journalist|questioner)|Member of the (?:press|audience|public)|Audience(?: member| question)?",
  // Not the Press Secretary
  re`Press(?=[ \x{A0}]?[:(])`,
  // French
  "Question (?:complémentaire|suivante)|Journalistes?|Intervieweu(?:r|se)",
  // German
  "Frage|Zusatzfrage|Zusatz|Nachfrage|Zwischenfrage|Journalistin|Reporterin",
  // Spanish, Portuguese, Italian
  "Pregunta|Periodista|Entrevistadora?|Pergunta|Jornalista|Repórter|Domanda|Giornalista|Intervistat(?:ore|rice)",
  // Russian, Ukrainian
  "Вопрос|Журналист(?:ка)?|Корреспондент|Запитання|Питання|Журналіст(?:ка)?|Кореспондент(?:ка)?",
  // Polish, Turkish
  "Pytanie|Dziennikar(?:z|ka)|Soru|Gazeteci|Muhabir",
];

/** Words that name a speaker by what he or she is. Longer titles need no list: their words are capitalised. */
export const ROLES: readonly string[] = [
  // English
  re`(?:Vice[- ])?President|Prime Minister|P\.? ?M\.?|Secretary[- ]General|Secretary|(?:Vice[- ])?Chair(?:man|woman|person)?`,
  "Premier|Chancellor|Minister|Governor|Mayor|Ambassador|(?:Deputy )?Spokes(?:man|woman|person)|Moderator|Host",
  "Presenter|Anchor|Announcer|Narrator|Operator|Interpreter|Translator|Facilitator|Staff|Aide|Clerk",
  "Speaker(?: pro tempore)?|Witness|Counsel|Court|Judge|Interviewee|Answer|Response|Reply|Remark|Comment",
  "Participant|Caller|Voice|(?:Fe)?male voice|Unidentified(?: speaker)?",
  // French
  "(?:Vice-)?Présidente?|Premi[eè]re? ministre|Secrétaire général|Ministre|Réponse|Remarque|Modérat(?:eur|rice)",
  "Animat(?:eur|rice)|Intervenante?|Porte-parole",
  // German
  "(?:Vize)?Präsident(?:in)?|(?:Bundes)?[Kk]anzler(?:in)?|Antwort|Moderatorin|Zuruf|Vorsitzender?|Bundesminister(?:in)?",
  // Spanish, Portuguese, Italian
  "President[ea]|Respuesta|Moderadora?|Interlocutora?|Intervención|Vocer[oa]|Voz (?:hombre|mujer)|Portavoz",
  "Resposta|Apresentadora?|Ministr[oa]|Risposta|Moderat(?:ore|rice)",
  // Russian, Ukrainian
  "Ответ|Реплика|Ведущ(?:ий|ая)|Модератор|Президент|Министр|Председатель|Пресс-секретарь",
  "Відповідь|Репліка|Ведуч(?:ий|а)|Міністр|Голова|Речни(?:к|ця)",
  // Polish, Turkish
  "Odpowiedź|Prowadząc[ya]|Prezydent|Rzeczni(?:k|czka)|Cevap|Yanıt|Sunucu|Cumhurbaşkanı|Başkan|Bakan|Sözcü",
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
  "simple|sorry",
  // A publisher's invitations
  "official|visit|find|follow|click|see|read|watch|send|download|related|more|connect",
  // French
  "et|mais|donc|alors|quand|je|nous|vous|ce|cette|voici|voilà|enfin|merci|premièrement",
  "deuxièmement|oui|non|bref|résultat",
  // German
  "und|aber|wenn|dann|ich|wir|das|ein|eine|erstens|zweitens|drittens|hier|ja|nein|danke",
  "nun|jetzt",
  // Spanish, Portuguese, Italian
  "pero|entonces|yo|nosotros|esto|eso|primero|segundo|tercero|gracias|sí|mas|então|isso|obrigado",
  "sim|não|allora|questo|grazie|primo|ecco",
  // Russian, Ukrainian
  "но|если|когда|мы|это|вот|да|нет|так|итак|спасибо|первое|второе|третье|але|якщо|ми",
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
  "time|line",
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

/** Fields whose words may well be the last of somebody's office: `Managing Editor:`. */
export const FIELDS_ALONE: readonly string[] = [
  "from|to|bcc|re|ref|subj|msg|reply-to|file|paper|present|guests?|director|editors?|contact",
  "place|air date|option|step|important|opening|closing|break|intermission",
  "ort|sprecher|local|texte intégral|partager",
];

/** Fields that are shown as such. */
export const HEADER_FIELDS: readonly string[] = [
  "Subjects?|Topics?|Date|Air date|Title|Source|Location|Venue|Duration|Speakers|Participants|Attendees",
  "Author|Tags|From|To|Objet|Lieu|Themen|Sprecher|Betreff|Datum|Ort|Asunto|Fecha|Lugar",
  "Тема|Дата|Место|Місце",
];

/** Notes on how the words came to paper: a line of their own. */
export const DELIVERY_NOTES: readonly string[] = [
  "as delivered|as prepared(?: for delivery)?|as (?:actually )?given|check against delivery",
  "(?:this is )?a rush transcript.{0,200}|(?:unofficial|uncorrected|verbatim|near-verbatim|preliminary) transcript",
  "e ?& ?o ?e.{0,40}|proof (?:only|copy)",
  "seul le prononcé fait foi|tel que prononcé|es gilt das gesprochene wort!?|(?:unkorrigiertes )?protokoll des gesprochenen wortes",
  "cotejar con su intervención",
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

/** What scrapers put where a link was. */
export const PLACEHOLDERS: readonly string[] = ["Ссылка", "Посилання", "Link", "Lien", "Enlace"];

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

/** Whole lines of publishers' furniture, exact enough that nobody would say them: the parser judges the rest by the whole document. */
export const BOILERPLATE: readonly string[] = [
  // Account, sign-up and password forms
  "(?:[A-Z]{2,20} ){1,3}ACCOUNT",
  "Access .{1,40}[’']s .{1,60} free of charge",
  re`(?i:register|sign up|sign in|log in|login|create an account|create a new password|reset password|forgot(?:ten)?(?: your)? password\??)`,
  "(?i:verification code|check your inbox and enter verification code|subscribe to our newsletter)",
  "We have sent a verification code to your e-?mail address.{0,120}",
  re`Didn['’]t receive a code\?.{0,20}`,
  "You have successfully created your account",
  "From now on you can download .{1,40} from our website",
  "If you would also like to subscribe to the newsletter.{0,120}",
  "Enter the e-?mail address you registered with.{0,100}",
  "The password must be at least.{0,120}",
  "Your password has been updated",
  "Click the button to return to the page you were on.{0,60}",
  // Subscribe and follow blocks, lists of links
  re`.{1,100}\[ ?(?i:${PLACEHOLDERS.join("|")}) ?\]`,
  re`(?i:subscribe) (?i:to) (?:this|our|the)[^\n.?!]{1,60}(?:channel|podcast|newsletter)[^\n.?!]{0,60}`,
  re`Connect with [^\n.?!]{1,40} online:?`,
  re`(?:Find|Follow|Like|Join|Watch|Visit) (?:us|@[\p{L}\p{Nd}_]{1,30}|[A-Z][^\n.?!]{0,30}) on (?i:facebook|twitter|x|instagram|linkedin|flickr|youtube|google\+|tiktok|telegram)(?::.{0,80})?`,
  re`#[\p{L}\p{Nd}_]{1,60}(?:[ \t\x{A0}]{1,3}#[\p{L}\p{Nd}_]{1,60}){0,40}`,
  "(?:Ещё видео|Еще видео|Більше відео|More videos|Plus de vidéos)!?",
  // The bullet left of a date bar, and the update line
  re`[•·] ?\|`,
  re`(?:[•·] ?)?(?i:last updated|mis à jour le|dernière mise à jour|zuletzt aktualisiert|aktualisiert am|última actualización|atualizado em|ultimo aggiornamento|последнее обновление|останнє оновлення)(?: (?:on|at|am))?[ \x{A0}]?:? ?(?:\d|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).{0,40}`,
  re`(?:[•·] ?)?(?i:updated|stand|actualizado|обновлено|оновлено)(?: on)?[ \x{A0}]?: ?\d.{0,40}`,
  // Share, print, navigation, cookies, licences
  "(?i:share|share this|print|print this page|send by e-?mail|text version|back to top|skip to (?:main )?content|read more|keep reading)",
  re`(?i:lire la suite ?(?:\.\.\.|…)?|partager|imprimer|teilen|drucken|compartir|imprimir|поделиться|версия для печати|поділитися)`,
  "(?i:return to transcripts main page|search this website|privacy policy|terms of (?:use|service)|cookie policy|accept (?:all )?cookies)",
  re`(?i:all rights reserved)\.?`,
  "(?:We|This (?:web)?site) uses? cookies.{0,240}",
  "Direct link: .{1,200}",
  "An official website of the .{1,60}(?i:government).{0,60}",
  "Here['’]s how you know",
  re`Secure \.gov websites use HTTPS.{0,80}`,
  "All content on this site is licensed under",
  "Creative Commons Attribution.{0,60}",
  re`(?:©|Copyright ©|\(c\) ?\d{4}).{0,120}`,
  re`Page(?:: \d{1,4}(?:, \d{1,4}){1,40}.{0,20}| \d{1,4} of \d{1,4})`,
  re`(?:عربي|العربية|English|Español|Русский|Français|Deutsch|Українська|简体中文)(?:[ |·/\x{A0}]{1,3}(?:عربي|العربية|English|Español|Русский|Français|Deutsch|Українська|Türkçe|Polski|Italiano|Português|简体中文|中文|日本語)){1,14}`,
];
