/**
 * The boilerplate that publishers leave in copied transcripts, one entry a family: data, no logic. A pattern means a
 * whole line in lower case, without white space and list marks around it. Patterns are plain alternatives without nested repetition,
 * so that each takes time linear in the line.
 */

export interface Family {
  /** In kebab case. */
  readonly name: string;
  /** What a person calls it, with its article. */
  readonly title: string;
  /** Lines that can be nothing else: one is enough. */
  readonly sure: readonly RegExp[];
  /** Lines that could also be speech or a heading: they count among others of their family. */
  readonly likely: readonly RegExp[];
}

/** What stands in for a link that the copy lost, in any language: `[ Ссылка ]`, `[Link]`, `[lien]`. */
const PLACEHOLDER = String.raw`\[\s*(?:link|links|url|ссылка|посилання|lien|enlace|ligação|collegamento|odkaz|łącze|odnośnik|bağlantı|链接|連結|リンク|رابط)\s*\]`;
const NETWORKS = String.raw`(?:facebook|twitter|instagram|youtube|linkedin|flickr|google\+|telegram|tiktok|vk|vkontakte|odnoklassniki|whatsapp|viber|pinterest|reddit|tumblr|weibo|wechat|snapchat|threads|mastodon|bluesky|rss|livejournal|messenger|signal|soundcloud|spotify|apple podcasts|rutube|dzen)`;

/** Without the flag `i`: patterns that ignore case take five times as long to compile, at every start. */
function whole(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(`^(?:${source})$`, "u"));
}

/** For text in lower case. */
export const LINK_PLACEHOLDER = new RegExp(PLACEHOLDER, "u");

export const CATALOGUE: readonly Family[] = [
  {
    name: "updated-line",
    title: "the update line",
    sure: whole(
      String.raw`(?:last )?(?:updated|modified|revised|edited|reviewed)(?: on| at)?\s*:?\s*[^.!?]{0,20}\d[^.!?]{0,40}\.?[^.!?]{0,20}`,
      String.raw`last (?:update|modification|modified|updated|reviewed)\s*:?.{0,60}`,
      String.raw`(?:page )?(?:updated|last updated|last modified)\s*:.{0,60}`,
      String.raw`(?:dernière )?(?:mis|mise) à jour\s*(?:le|:).{0,60}`,
      String.raw`(?:zuletzt )?(?:aktualisiert|geändert)\s*(?:am|:).{0,60}|stand\s*:\s*\d.{0,40}|letzte (?:aktualisierung|änderung)\s*:?.{0,60}`,
      String.raw`(?:última )?(?:actualización|actualizado|atualização|atualizado)\s*(?:el|em|:).{0,60}|última (?:actualización|atualização).{0,60}`,
      String.raw`(?:ultimo aggiornamento|aggiornato)\s*(?:il|:).{0,60}`,
      String.raw`(?:последнее )?(?:обновление|обновлено)\s*:?.{0,60}|(?:останнє оновлення|оновлено)\s*:?.{0,60}`,
      String.raw`(?:ostatnia aktualizacja|zaktualizowano|son güncelleme|更新时间|最后更新)\s*[:：]?.{0,60}`,
    ),
    likely: [],
  },
  {
    name: "nav-separator",
    title: "the empty bullet",
    sure: [/^[|•·–-]?\s*\|$/u],
    likely: [],
  },
  {
    name: "account-forms",
    title: "the account form",
    sure: whole(
      String.raw`[\p{L}\p{N} ’'&.-]{0,40}multimedia account`,
      String.raw`access .{1,60}(?:content|videos?|footage) free of charge\.?`,
      String.raw`check your (?:inbox|e-?mail) and enter (?:the |your )?(?:verification )?code\.?`,
      String.raw`we have sent (?:a|the) (?:verification )?code to your e-?mail address\..{0,120}`,
      String.raw`(?:didn['’]t|did not|haven['’]t) receive(?:d)? (?:a|the|your) code\?.{0,40}`,
      String.raw`you have successfully (?:created|registered|verified|activated) your account\.?`,
      String.raw`from now on you can (?:download|access|use) .{1,60} (?:from|on) (?:our|this) (?:website|site|platform)\.?`,
      "if you would (?:also )?like to subscribe to (?:the|our) newsletter.{0,120}",
      "enter the e-?mail address (?:you registered with|of your account).{0,120}",
      "the password must (?:be|have|contain) .{0,160}",
      String.raw`your password has been (?:updated|changed|reset)\.?`,
      "click (?:the|on the) button to return to the page you were on.{0,100}",
      String.raw`(?:already have|don['’]t have) an account\?.{0,60}`,
      String.raw`vous avez déjà un compte ?\?.{0,60}|mot de passe oublié ?\?|saisissez votre (?:adresse e-?mail|mot de passe).{0,80}`,
      String.raw`passwort vergessen\?|geben sie ihre e-?mail-adresse ein.{0,80}`,
      String.raw`¿(?:olvidó|has olvidado|olvidaste) (?:su|tu|la) contraseña\?|забыли пароль\?|введите (?:адрес электронной почты|пароль).{0,60}`,
    ),
    likely: whole(
      "register|registration|sign ?up|sign ?in|log ?in|log ?out|sign ?out|join now",
      "(?:create|open) (?:an|your|a new) account|create (?:a|your) new password|reset (?:your )?password|forgot(?:ten)? (?:your )?password\\??",
      "verification code|send (?:a )?new code|resend code|enter code|verify|remember me|my account|your account",
      "subscribe to (?:our|the) newsletters?\\.?|(?:e-?mail|password|username|first name|last name)(?: address)?\\s*:?\\*?",
      "s['’]inscrire|se connecter|connexion|créer un compte|mot de passe|anmelden|registrieren|passwort|konto erstellen",
      "registrarse|iniciar sesión|crear (?:una )?cuenta|contraseña|войти|регистрация|зарегистрироваться|пароль|увійти|реєстрація",
    ),
  },
  {
    name: "subscribe-social",
    title: "the subscribe and follow block",
    sure: whole(
      `(?:please )?subscribe (?:to|on|for|here).{0,80}${PLACEHOLDER}.{0,20}`,
      String.raw`(?:connect|follow|find|join|visit|watch|see|like|read|download|listen|sign up|learn more|more|check out|support)\b[^.!?]{0,80}:?\s*${PLACEHOLDER}.{0,20}`,
      String.raw`(?:follow|find|like|join) (?:us|me|@?[\p{L}\p{N}_ .’'-]{1,40}) on ${NETWORKS}(?:[ ,/&|]{1,3}(?:and |or )?${NETWORKS}){0,8}\s*[:.!]?\s*(?:https?://\S+|@[\p{L}\p{N}_.]+|${PLACEHOLDER})?`,
      String.raw`(?:connect with|follow) [\p{L}\p{N} .’'-]{1,40} online\s*[:.!]?`,
      "subscribe to (?:this|our|my|the) (?:youtube )?channel.{0,60}",
      "(?:suivez|retrouvez|rejoignez)[- ]nous sur .{1,60}|abonnez-vous .{1,60}",
      "(?:folgen sie|folgt) uns (?:auf|bei) .{1,60}|abonnieren sie .{1,60}",
      "síg(?:uenos|anos|uenos) en .{1,60}|suscríbe(?:te|se) .{1,60}|siga-nos .{1,60}|inscreva-se .{1,60}|seguici su .{1,60}|iscriviti .{1,60}",
      "(?:подпис(?:ывайтесь|аться)|підписуйтесь|присоединяйтесь)(?: на)? .{1,60}|śledź nas .{1,60}|bizi takip edin.{0,60}",
      String.raw`(?:ещё|еще|больше) видео\s*!?|ще відео\s*!?|more videos\s*!?|plus de vidéos\s*!?`,
      String.raw`[^.!?]{0,60}\s*:?\s*${PLACEHOLDER}`,
    ),
    likely: whole(
      String.raw`(?:follow|subscribe|connect)(?: us| now| today| here)?(?: on)?\s*[:!]?`,
      String.raw`(?:#[\p{L}\p{N}_]+[\s,]*){2,40}`,
      String.raw`(?:official )?${NETWORKS}(?: channel| page| account)?\s*:?`,
      String.raw`[@#][\p{L}\p{N}_]+`,
      "abonnez-vous|suivez-nous|abonnieren|suscríbete|подписаться|підписатися|newsletter|podcast",
    ),
  },
  {
    name: "share-block",
    title: "the share and print block",
    sure: whole(
      String.raw`share (?:this|on|via)(?: (?:page|article|story|post|transcript|video))?(?: (?:on|via|with))?(?: ${NETWORKS}| e-?mail)?\s*:?`,
      "(?:send|share) (?:this )?(?:by|via) e-?mail",
      "(?:message|e-?mail) preview",
      String.raw`(?:addressee|recipient|your|friend['’]?s?) e-?mail(?: address)?\s*\[[ _]*\]`,
      "(?:print|printer[- ]friendly)(?: (?:this )?(?:page|article|version))",
      String.raw`copy (?:link|url)(?: to clipboard)?|(?:short|direct|permanent) link\s*:?\s*(?:https?://)?\S*|permalink`,
      "partager (?:sur|cette page|cet article|via).{0,40}|imprimer (?:cette page|cet article)",
      "(?:seite|artikel) (?:teilen|drucken)|teilen (?:auf|via|über) .{1,30}",
      "compartir (?:en|esta|este|por) .{1,30}|compartilhar (?:no|em|via) .{1,30}|condividi su .{1,30}",
      "поделиться (?:в|ссылкой|с) .{0,40}|прямая ссылка.{0,80}|отправить по почте|версия для печати",
    ),
    likely: whole(
      "share|send|print|e-?mail|mail|tweet|copy|save|download|comments?|like|bookmark|listen|play video|watch|pdf",
      `(?:on )?${NETWORKS}`,
      String.raw`https?://\S+`,
      "partager|imprimer|envoyer|teilen|drucken|senden|compartir|imprimir|enviar|condividi|stampa|поделиться|печать|распечатать|отправить|поділитися|друк|udostępnij|drukuj|paylaş|yazdır|分享|打印",
    ),
  },
  {
    name: "site-nav",
    title: "the site's navigation",
    sure: whole(
      "an official website of the .{1,80}",
      String.raw`here['’]s how you know.{0,20}|secure \.gov websites use https.{0,200}|official websites use \.gov.{0,200}`,
      "zum (?:inhalt|hauptinhalt|menü) springen|aller au contenu(?: principal)?|(?:saltar|ir) al contenido(?: principal)?|(?:pular|ir) para o conteúdo|vai al contenuto|перейти к (?:основному )?содержанию|перейти до (?:основного )?вмісту|przejdź do treści|içeriğe geç|skip to (?:main )?(?:content|navigation|search|footer)|jump to (?:content|navigation|the transcript.{0,60})",
      String.raw`search (?:this|our|the) (?:web ?site|site)\.{0,3}`,
      String.raw`\[[ _]+\]\s*(?:search|go|ok)?`,
      "version for (?:people with disabilities|the visually impaired)|версия для (?:слабовидящих|людей с ограниченными возможностями)",
      "mobile version|full version|desktop version|text version|полная версия|мобильная версия",
      String.raw`[\p{L} ’'&]{0,40}current resource`,
      "(?:using|use of) website content|personal data of website users|contact (?:the )?website team|about (?:the |this )?website",
      "official internet resources|официальные сетевые ресурсы",
      "official (?:twitter|youtube|facebook|instagram|telegram)(?: channel| page| account)?",
      "return to (?:transcripts? )?(?:main|home) ?page|back to (?:top|main page|list|search results|transcripts?)|retour (?:en haut|à la liste)|nach oben|zurück zur übersicht",
      String.raw`(?:русский|английский|українська|english|français|deutsch|español|italiano|português|polski|türkçe|العربية|عربي|中文|简体中文|繁體中文|日本語|한국어|русский язык)(?:[\s|/·•,]{1,5}(?:русский|английский|українська|english|français|deutsch|español|italiano|português|polski|türkçe|العربية|عربي|中文|简体中文|繁體中文|日本語|한국어)){1,12}`,
      String.raw`pages?\s*:\s*1(?:[,\s]{1,3}\d{1,3}){2,40}.{0,12}|(?:previous|next|prev|first|last)(?:\s*[|«»‹›·]\s*(?:previous|next|first|last|\d+)){1,8}`,
      String.raw`à la une|texte intégral|lire la suite\s*(?:\.{3}|…)?|keep reading\s*(?:\.{3}|…)?|read more\s*(?:\.{3}|…)?|weiterlesen\s*(?:\.{3}|…)?|leer más\s*(?:\.{3}|…)?`,
      String.raw`(?:you are here|vous êtes ici|sie sind hier|estás aquí|вы здесь)\s*:.{0,120}`,
      "(?:main|site|primary) (?:menu|navigation)|toggle navigation|open menu|close menu|menu principal|hauptmenü",
    ),
    likely: whole(
      "home|menu|search|events|structure|videos?(?: and photos)?|photos?(?: and videos)?|documents|contacts?(?: us)?|directory|archives?|about(?: us)?|news(?:room)?|press(?: room| releases| office)?|media|transcripts|speeches|biography|sections|website|sitemap|site map|help|faqs?|careers|jobs|legal(?: notice)?|accessibility|topics|personal website|for the media|subscribe|previous|next|back|top|more|close",
      `${NETWORKS}`,
      "accueil|rechercher|recherche|actualités|médias|documents|startseite|suche|kontakt|presse|impressum|datenschutz|inicio|buscar|noticias|contacto|prensa|главная|поиск|новости|события|документы|контакты|подписаться|русский|english|français|deutsch|español|головна|пошук|новини",
      ".{0,40}['’]s personal website",
    ),
  },
  {
    name: "licence-line",
    title: "the licence line",
    sure: whole(
      "all (?:content|materials?) on this (?:web ?site|site|page) .{1,120}",
      String.raw`creative commons .{1,80}|cc by(?:-(?:sa|nc|nd)){0,3}(?: \d\.\d)?.{0,40}`,
      String.raw`(?:©|\(c\)|copyright)\s.{1,160}`,
      String.raw`.{0,80}\ball rights reserved\.?.{0,40}|tous droits réservés.{0,40}|alle rechte vorbehalten.{0,40}|todos los derechos reservados.{0,40}|все права защищены.{0,40}`,
      String.raw`(?:terms (?:of use|and conditions|of service)|privacy policy|cookie policy)(?:\s*[|·•&/]\s*(?:terms (?:of use|and conditions|of service)|privacy policy|cookie policy|contact|accessibility)){1,6}`,
      String.raw`[\p{L} ]{3,60}(?:office|service|administration|ministry|agency)\s?(?:19|20)\d\d`,
    ),
    likely: whole("terms of use|terms of service|privacy(?: policy)?|disclaimer|copyright|(?:19|20)\\d\\d|mentions légales"),
  },
  {
    name: "cookie-notice",
    title: "the cookie notice",
    sure: whole(
      "(?:this|our) (?:web ?site|site) uses cookies.{0,240}|we use cookies .{0,240}|by (?:continuing|using) .{1,80}cookies.{0,120}",
      "(?:ce site|nous) utilis(?:e|ons) des cookies.{0,240}|diese website verwendet cookies.{0,240}|este sitio (?:web )?utiliza cookies.{0,240}|мы используем (?:файлы )?cookie.{0,240}",
      "(?:accept|reject|allow|manage|decline)(?: all)? cookies|cookie (?:settings|preferences|notice|policy)",
    ),
    likely: whole(
      "accept(?: all)?|reject(?: all)?|decline|agree|i agree|got it|ok|settings|preferences|tout accepter|alle akzeptieren|aceptar|принять",
    ),
  },
  {
    name: "publication-status",
    title: "the publication status",
    sure: whole(
      "publication status|статус материала",
      String.raw`published in (?:sections?|the sections?)\s*:.{1,120}|опубликован в разделах?\s*:.{1,120}`,
      String.raw`(?:publication date|date of publication|дата публикации)\s*:.{1,60}`,
      String.raw`direct link\s*:\s*\S+`,
    ),
    likely: whole("text version|short link.{0,60}|print version|текстовая версия"),
  },
  {
    name: "media-widget",
    title: "the media widget",
    sure: whole(
      String.raw`\^\s?\d{1,3}m?`,
      String.raw`(?:watch|play) (?:the )?(?:full )?video(?: here)?|video player is loading.{0,60}|(?:photo|image) (?:\d+ (?:of|\/) \d+|gallery)|no (?:compatible source|media) .{1,80}`,
    ),
    likely: whole("text|photos?|video|audio|transcript|gallery|текст|фото|видео|аудио"),
  },
  {
    name: "related-links",
    title: "the related links",
    sure: whole(
      "see also|related (?:links|articles|stories|content|topics|documents|news|posts|items)|you (?:may|might) also (?:like|be interested in)\\s*:?|more (?:on this|from this) .{1,40}|recommended for you|most (?:read|popular|viewed)|voir aussi|à lire aussi|lire aussi|siehe auch|mehr zum thema|véase también|ver también|veja também|vedi anche|смотрите также|читайте также|дивіться також|zobacz też|ayrıca bakınız",
    ),
    likely: whole("topics|tags|categories|places|geography|regions|countries|persons|people|темы|лица|места|география"),
  },
  {
    name: "page-furniture",
    title: "the page header and footer",
    sure: whole(
      String.raw`(?:page|seite|página|pagina|стр\.?|страница|strona|sayfa|p\.)\s?\d{1,4}(?:\s?(?:of|von|de|sur|di|из|z|\/)\s?\d{1,4})?`,
      String.raw`\[page \d{1,5}\]`,
      String.raw`\d{1,4} (?:of|von|sur|из) \d{1,4}`,
      String.raw`[-–—]\s?\d{1,3}\s?[-–—]|[-–—]\d{1,2}|\d{1,2}[-–—]`,
      String.raw`fax (?:from|to|transmission|message)\b.{0,60}|fa\S{0,6} ?\S{0,6}\d.{1,30}p(?:g|age)\s?[.:]\s?\d{0,3}|.{0,40}\bpg\s?:\s?\d{0,3}`,
      String.raw`\((?:more|mehr|suite|continued|cont['’]d)\)|[-–—]+\s?(?:more|mehr|suite)\s?[-–—]+`,
    ),
    likely: [],
  },
  {
    name: "rush-notice",
    title: "the rush transcript notice",
    sure: whole(
      String.raw`this is a rush transcript\..{0,120}|this copy may not be in its final form.{0,80}|(?:\*+\s?)?rush transcript(?:\s?\*+)?|unofficial transcript, not checked.{0,60}`,
    ),
    likely: [],
  },
  {
    name: "client-placeholder",
    title: "the client's placeholder",
    sure: whole(
      String.raw`\[(?:full )?message cannot be displayed.{0,60}\]|\[(?:image|sticker|gif|attachment|video) (?:omitted|removed|not shown)\]|<media omitted>`,
    ),
    likely: [],
  },
  {
    name: "mail-furniture",
    title: "the mail signature and notice",
    sure: whole(
      "sent from my (?:iphone|ipad|android|blackberry|samsung).{0,40}|this e-?mail (?:and any attachments )?(?:is|are|may be) confidential.{0,240}|to unsubscribe.{0,160}|you (?:are receiving|received) this (?:e-?mail|message) because.{0,160}|[-=_ ]*(?:original|forwarded) message[-=_ ]*",
    ),
    likely: [],
  },
];
