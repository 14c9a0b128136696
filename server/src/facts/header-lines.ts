/** What a single line of a header says of itself: byline, delivery note, place and time, genre of the record, a field. */

import { ignoringCase } from "../text/ignoring-case";

/** How the words came to paper: `(As delivered)`, `As prepared for delivery`, `Check against delivery`, `E & O E`. */
export const DELIVERY_NOTE =
  /^[([*_]*(?:(?:remarks )?(?:as|text as) (?:delivered|prepared|recorded|released)(?: for delivery)?(?: by [^()]*[^()\].…!*_:\s-])?|check(?:ed)? against delivery|(?:edited|verbatim|unedited|corrected|raw|partial|full|rough) (?:transcript|text)|e ?& ?o ?e(?:[\s.…-]*proof(?: copy| only)?)?|e ?o ?e proof(?: only| copy)?|(?:draft|proof) (?:only|copy|transcript)|seul le prononcé fait foi|(?:tel que|comme) prononcé|es gilt das gesprochene wort|versión estenográfica|как произнесено|як проголошено)[)\].…!*_:\s-]*$/i;

/** `by NATO Secretary General …`, `Speech by …`: who speaks in all of it. */
export const BYLINE =
  /^(?:(?:speech|address|remarks|statement|keynote|lecture|press conference|interview|conversation|opening remarks|discours|allocution|rede|ansprache|discurso|intervención|discorso)\s+)?(?:by|par|von|vom|por|da|di|del|от|przez)\s+(?:the\s+|le\s+|la\s+|der\s+|dem\s+|el\s+)?\p{Lu}[^?!]+$|^(?:[Ii]nterviewed|[Cc]onducted|[Mm]oderated|[Hh]osted|[Pp]resented|[Tt]ranscribed|[Rr]ecorded)\s+by\s+(?:the\s+)?\p{Lu}[^?!]+$|^By\s+(?:the\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[^?!.;:,]+$/u;

/** Kinds of record, as titles name them. */
export const GENRE = ignoringCase(
  /\b(?:press (?:conference|briefing|call|gaggle|release|statement|availability|point|office transcript)|news (?:conference|briefing)|media (?:briefing|conference|availability)|interview(?:ed)?|remarks|transcript|statement|speech|address|briefing|doorstep|town hall|hearing|testimony|debate|webchat|podcast|episode|keynote|lecture|q&a|questions and answers|answers to|conference call|earnings call|conversation|meeting|panel|fireside chat|conférence de presse|point (?:de )?presse|discours|entretien|déclaration|pressekonferenz|rede|erklärung|mitschrift|sitzung|conferencia de prensa|rueda de prensa|entrevista|discurso|versión estenográfica|conferência de imprensa|coletiva|conferenza stampa|intervista)\b|пресс-конференция|прес-конференція|брифинг|брифінг|интервью|інтерв['’]ю|стенограмма|стенограма|заявление|заява|выступление|выступ|konferencja prasowa|wywiad|basın toplantısı|röportaj|记者会|記者会|采访|新闻发布会|기자회견|مؤتمر صحفي|מסיבת עיתונאים|persconferentie|toespraak|pressträff|presskonferens|pressemøde|pressekonferanse|tiedotustilaisuus|tisková konference|sajtótájékoztató|conferință de presă|συνέντευξη/u,
);

/** A clock time alone, or with a zone and a word such as `AT`: `9:28 P.M. CEST`. */
export const CLOCK =
  /^(?:at\s+|um\s+|à\s+)?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?\s?m\.?|uhr|h)?(?:\s*[-–]\s*\d{1,2}[:.]\d{2}\s?(?:[ap]\.?\s?m\.?)?)?(?:[\s,(]+(?:\p{Lu}{2,5}|local(?: time)?)\)?)?$/iu;

/** The key of a header field before its colon. */
export const FIELD_LINE = ignoringCase(
  /^(?:#{1,6}\s*)?(?:\*{1,2}|_{1,2})?(?:subjects?|topics?|date|time|date\/time|meeting date\/time|meeting duration|duration|location|venue|place|source|url|link|title|headline|speakers?|participants?|attendees|present|moderators?|hosts?|guests?|notes|agenda|video(?: of the meeting)?|audio|media|episode|air ?date|aired|(?:delivered|given|held|recorded) (?:on|at)|from|to|cc|sent|contact|themen?|thema|sprecher|ort|datum|sujets?|lieu|tema|lugar|fecha|тема|место|дата|主题|位置|幻灯片|日期|地点)\s*(?:(?:\*{1,2}|_{1,2})\s*)?[:：]/u,
);

/** The key of a field of the front matter that states the day of the event, in lower case. */
export const DATE_FIELD =
  /^(?:(?:(?:event|meeting|session|recording|recorded|interview|talk)[ _-]?)?date|date[ _-]?(?:recorded|held)|recorded(?:[ _-]?on)?|datum|(?:event|sitzungs|aufnahme)datum|fecha(?:[ _-]?(?:del?[ _-])?(?:evento|entrevista|sesi[oó]n|grabaci[oó]n))?|data|dato|дата|日期|日時|날짜|التاريخ|תאריך)$/;

/** The day on which a page was put up, printed or last changed is not the day on which the words were spoken. */
export const PUBLISHED =
  /^[^\p{L}\p{N}©]*(?:(?:date[ -])?(?:published|posted|issued|uploaded)|publication|release[ -]date|released on|date of (?:issue|publication|release)|first (?:aired|broadcast|published)|last show|(?:transcribed|translated|revised|retrieved|accessed|printed|downloaded) (?:on|at|from)|copyright|©|veröffentlicht|erschienen am|stand\s*:|stand (?:vom )?\d|publiée?|publicado|publicat|pubblicato|опубликован|опубліковано|opublikowano|yayınlan|gepubliceerd|publicerad|publiceret|publisert|julkaistu|zveřejněno|objavljeno|publikuar|δημοσι|来源|來源|发布|發布|發佈|公開日|掲載日|投稿日|게시|등록일|입력|نُ?شر|تاريخ النشر|פורסם)/iu;

/** A day in the life of somebody: `Born: 12 May 1950`, `Admitted to the bar: …`. */
export const OF_LIFE =
  /^[^\p{L}\p{N}]*(?:(?:date of )?(?:birth|death)|born|died|deceased|admitted|elected|appointed|sworn in|joined|enrolled|hired|retired|geboren|gestorben|gewählt|ernannt|née?|mort[ea]?|élue?|nommée?|nacid[oa]|naci[óo]|fallecid[oa]|nascid[oa]|falecid[oa]|nat[oa]|elett[oa]|родил(?:ся|ась)|умер(?:ла)?|избран[а]?|назначен[а]?|народи(?:вся|лася)|urodzon[ya]|zmarł[ay]?)(?!\p{L})[^:：\d]{0,40}(?:[:：]|\d)/iu;

/** What makes of the date behind it the day on which a decree or a law was changed. */
export const AMENDED =
  /(?<!\p{L})(?:as (?:last )?amended|amended (?:by|on)|in der fassung|zuletzt geändert|modifiée? (?:par|le)|modificad[oa] (?:por|el)|modificato (?:da|il)|в редакции|в ред\.|с изменениями|у редакції|zmieniona)(?!\p{L})/iu;

/** True when a short line is part of a header rather than of furniture or speech. */
export function looksLikeHeader(text: string): boolean {
  return (
    DELIVERY_NOTE.test(text) ||
    BYLINE.test(text) ||
    GENRE.test(text) ||
    CLOCK.test(text) ||
    FIELD_LINE.test(text) ||
    /\b(?:19|20)\d\d\b/.test(text.replace(/^(?:19|20)\d\d$/, ""))
  );
}
