/**
 * The boilerplate that publishers leave in copied transcripts, one entry a family: data, no logic. A pattern is the
 * source of a regular expression with the flag `u` and means a whole line of at most 260 units in lower case, without
 * white space and list marks around it. The words it begins with tell which lines are held against it at all
 * (`line-patterns.ts`). Lengths are not counted: the engine unrolls counted repetition, which is slow to compile.
 */

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

/** What stands in for a link that the copy lost, in any language: `[ Ссылка ]`, `[Link]`, `[lien]`. */
const PLACEHOLDER = String.raw`\[\s*(?:link|links|url|ссылка|посилання|lien|enlace|ligação|collegamento|odkaz|łącze|odnośnik|bağlantı|链接|連結|リンク|رابط)\s*\]`;
const NETWORKS = String.raw`(?:facebook|twitter|instagram|youtube|linkedin|flickr|google\+|telegram|tiktok|vk|vkontakte|odnoklassniki|whatsapp|viber|pinterest|reddit|tumblr|weibo|wechat|snapchat|threads|mastodon|bluesky|rss|livejournal|messenger|signal|soundcloud|spotify|apple podcasts|rutube|dzen)`;

/** A number and some words more, as a date and a clock have them. */
const NUMBERS = String.raw`\d\S*(?: \S+){0,8}`;
/** The same behind a day of the week. */
const NUMBERS_SOON = String.raw`(?:\p{L}+\.?,? )?${NUMBERS}`;
const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*`;
/** A day or an hour, and not the number of anything else: somebody may say “Updated figures show 14”, “Reviewed 14 cases”. */
const WHEN = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? )?(?:${MONTH}\.? |(?=\d{1,2}(?:st|nd|rd|th)?[ .-]{1,2}${MONTH}|\d{1,4}[./:-]\d|\d+ \p{L}+ ago))${NUMBERS}`;

/** A day and nothing else: `12/03/2021`, `1er mars 2021`, `3 de mayo de 2019`. */
const DAY = String.raw`\d{1,2}(?:er|\.)?(?:[./-]\d{1,2}[./-]| (?:de )?\p{L}+\.?,? (?:de )?)\d{4}`;

/** For text in lower case. */
export const LINK_PLACEHOLDER = new RegExp(PLACEHOLDER, "u");

export const CATALOGUE: readonly Family[] = [
  {
    name: "updated-line",
    title: "the update line",
    sure: [
      String.raw`(?:page )?(?:(?:last )?(?:updated|modified|revised|edited|reviewed)|last (?:update|modification))(?: on| at)?\s*(?::\s*)?${WHEN}`,
      String.raw`(?:page )?last (?:updated?|modification|modified|revised|edited|reviewed)\s*:(?:\s*${NUMBERS_SOON})?`,
      String.raw`(?:dernière )?(?:mis|mise) à jour\s*(?:le|:)[\s:]*${NUMBERS_SOON}`,
      String.raw`(?:zuletzt )?(?:aktualisiert|geändert)\s*(?:am|:)\s*${NUMBERS_SOON}|stand\s*:\s*${NUMBERS}|letzte (?:aktualisierung|änderung)\s*(?:am|vom|:)\s*${NUMBERS_SOON}`,
      String.raw`(?:última )?(?:actualización|actualizado|atualização|atualizado)\s*(?:el|em|:)[\s:]*${NUMBERS_SOON}|última (?:actualización|atualização)\s*${NUMBERS}`,
      String.raw`(?:ultimo aggiornamento|aggiornato)\s*(?:il|:)[\s:]*${NUMBERS_SOON}`,
      String.raw`(?:(?:последнее )?(?:обновление|обновлено)|останнє оновлення|оновлено)\s*(?::\s*${NUMBERS_SOON}|${NUMBERS})`,
      String.raw`(?:ostatnia aktualizacja|zaktualizowano|son güncelleme|更新时间|最后更新)\s*(?:[:：]\s*${NUMBERS_SOON}|${NUMBERS})`,
    ],
    likely: [],
  },
  {
    name: "nav-separator",
    title: "the empty bullet",
    sure: [String.raw`[|•·–-]?\s*\|`],
    likely: [],
  },
  {
    name: "account-forms",
    title: "the account form",
    sure: [
      String.raw`[\p{L}\p{N} ’'&.-]*multimedia account`,
      String.raw`access .+(?:content|videos?|footage) free of charge\.?`,
      String.raw`check your (?:inbox|e-?mail) and enter (?:the |your )?(?:verification )?code\.?`,
      String.raw`we have sent (?:a|the) (?:verification )?code to your e-?mail address\..*`,
      String.raw`(?:didn['’]t|did not|haven['’]t) receive(?:d)? (?:a|the|your) code\?.*`,
      String.raw`you have successfully (?:created|registered|verified|activated) your account\.?`,
      String.raw`from now on you can (?:download|access|use) .+ (?:from|on) (?:our|this) (?:website|site|platform)\.?`,
      "if you would (?:also )?like to subscribe to (?:the|our) newsletter.*",
      "enter the e-?mail address (?:you registered with|of your account).*",
      "the password must (?:be|have|contain) .*",
      String.raw`your password has been (?:updated|changed|reset)\.?`,
      "click (?:the|on the) button to return to the page you were on.*",
      String.raw`(?:already have|don['’]t have) an account\?.*`,
      String.raw`vous avez déjà un compte ?\?.*|mot de passe oublié ?\?|saisissez votre (?:adresse e-?mail|mot de passe).*`,
      String.raw`passwort vergessen\?|geben sie ihre e-?mail-adresse ein.*`,
      String.raw`¿(?:olvidó|has olvidado|olvidaste) (?:su|tu|la) contraseña\?|забыли пароль\?|введите (?:адрес электронной почты|пароль).*`,
    ],
    likely: [
      "register|registration|sign ?up|sign ?in|log ?in|log ?out|sign ?out|join now",
      "(?:create|open) (?:an|your|a new) account|create (?:a|your) new password|reset (?:your )?password|forgot(?:ten)? (?:your )?password\\??",
      "verification code|send (?:a )?new code|resend code|enter code|verify|remember me|my account|your account",
      "subscribe to (?:our|the) newsletters?(?: (?:at|on|here|via)(?: .*)?)?\\.?|(?:e-?mail|password|username|first name|last name)(?: address)?\\s*:?\\*?",
      "s['’]inscrire|se connecter|connexion|créer un compte|mot de passe|anmelden|registrieren|passwort|konto erstellen",
      "registrarse|iniciar sesión|crear (?:una )?cuenta|contraseña|войти|регистрация|зарегистрироваться|пароль|увійти|реєстрація",
    ],
  },
  {
    name: "subscribe-social",
    title: "the subscribe and follow block",
    sure: [
      `(?:please )?subscribe (?:to|on|for|here).*${PLACEHOLDER}.*`,
      String.raw`(?:connect|follow|find|join|visit|watch|see|like|read|download|listen|sign up|learn more|more|check out|support)\b[^.!?]*${PLACEHOLDER}.*`,
      String.raw`(?:follow|find|like|join) (?:us|me|@?[\p{L}\p{N}_ .’'-]+) on ${NETWORKS}(?:[ ,/&|]{1,3}(?:and |or )?${NETWORKS}){0,8}\s*(?:[:.!]\s*)?(?:https?://\S+|@[\p{L}\p{N}_.]+|${PLACEHOLDER})?`,
      String.raw`(?:connect with|follow) [\p{L}\p{N} .’'-]+ online\s*[:.!]?`,
      "subscribe to (?:this|our|my|the) (?:youtube )?channel.*",
      String.raw`join the .+ mailing list\.?|(?:get|receive) (?:a|our|the) (?:daily|weekly|monthly) .+ (?:in|to) your inbox.*`,
      "(?:suivez|retrouvez|rejoignez)[- ]nous sur .+|abonnez-vous .+",
      "(?:folgen sie|folgt) uns (?:auf|bei) .+|abonnieren sie .+",
      "síg(?:uenos|anos|uenos) en .+|suscríbe(?:te|se) .+|siga-nos .+|inscreva-se .+|seguici su .+|iscriviti .+",
      "(?:подпис(?:ывайтесь|аться)|підписуйтесь|присоединяйтесь)(?: на)? .+|śledź nas .+|bizi takip edin.*",
      String.raw`(?:ещё|еще|больше) видео\s*!?|ще відео\s*!?|more videos\s*!?|plus de vidéos\s*!?`,
      `[^.!?]*${PLACEHOLDER}`,
      "transcribe your own content|try rev (?:now|and save time .+)",
    ],
    likely: [
      String.raw`(?:follow|subscribe|connect)(?: us| now| today| here)?(?: on)?\s*[:!]?`,
      String.raw`(?:#[\p{L}\p{N}_]+[\s,]*){2,40}`,
      String.raw`(?:${NETWORKS}|subscribe|website|podcast|newsletter|patreon|discord|support (?:us|the show))\s*:\s*https?://\S+`,
      String.raw`(?:official )?${NETWORKS}(?: channel| page| account)?\s*:?`,
      String.raw`[@#][\p{L}\p{N}_]+`,
      "abonnez-vous|suivez-nous|abonnieren|suscríbete|подписаться|підписатися|newsletter|podcast",
    ],
  },
  {
    name: "share-block",
    title: "the share and print block",
    sure: [
      String.raw`share (?:this|on|via)(?: (?:page|article|story|post|transcript|video))?(?: (?:on|via|with))?(?: ${NETWORKS}| e-?mail)?\s*:?`,
      "(?:send|share) (?:this )?(?:by|via) e-?mail",
      String.raw`(?:suggest|send|recommend|e-?mail) (?:this (?:page |article )?)?to (?:a )?friends?\s*:?(?: print)?`,
      String.raw`click to (?:share|e-?mail|print|tweet)\b.*|.*\(opens in (?:a )?new (?:window|tab)\)`,
      "(?:message|e-?mail) preview",
      String.raw`(?:addressee|recipient|your|friend['’]?s?) e-?mail(?: address)?\s*\[[ _]*\]`,
      "(?:print|printer[- ]friendly)(?: (?:this )?(?:page|article|version))",
      String.raw`copy (?:link|url)(?: to clipboard)?|(?:short|direct|permanent) link\s*:?\s*(?:https?://)?\S*|permalink`,
      "(?:deel|delen) (?:dit|deze|op|via) .+|dela (?:artikeln|sidan|på .+)|del (?:artikkelen|artiklen|siden|på .+)|jaa (?:artikkeli|sivu)|udostępnij (?:artykuł|na .+)|sdílet (?:článek|na .+)|bu haberi paylaş",
      "partager (?:sur|cette page|cet article|via).*|imprimer (?:cette page|cet article)",
      "(?:seite|artikel) (?:teilen|drucken)|teilen (?:auf|via|über) .+",
      "compartir (?:en|esta|este|por) .+|compartilhar (?:no|em|via) .+|condividi su .+",
      String.raw`推荐给朋友.*|打印本页|[\[【]?字[体體]\s?[:：].*|分享到\s?[:：]?.*|この(?:記事|ページ)を(?:シェア|印刷).*`,
      "поделиться (?:в|ссылкой|с) .*|прямая ссылка.*|отправить по почте|версия для печати",
    ],
    likely: [
      "share|send|print|e-?mail|mail|tweet|copy|save|download|comments?|like|bookmark|listen|play video|watch|pdf",
      `(?:on )?${NETWORKS}`,
      String.raw`https?://\S+`,
      "partager|imprimer|envoyer|teilen|drucken|senden|compartir|imprimir|enviar|condividi|stampa|поделиться|печать|распечатать|отправить|поділитися|друк|udostępnij|drukuj|paylaş|yazdır|分享|打印",
    ],
  },
  {
    name: "page-feedback",
    title: "the feedback form",
    sure: [
      String.raw`(?:is|was) this (?:page|article|information|content) (?:useful|helpful)\?.*|(?:yes|no),? this (?:page|article) (?:is|was)(?: not)? (?:useful|helpful)\.?`,
      String.raw`report a problem with this page|help us (?:to )?improve \S+|(?:rate|review) this (?:page|article)`,
      String.raw`don['’]t include personal or financial information.*|what (?:were you doing|went wrong)\?`,
      String.raw`cette page vous a-t-elle été utile ?\?.*|war (?:diese seite|dieser artikel) hilfreich\?.*|¿(?:le ha resultado|te ha sido|fue) útil esta página\?.*`,
      String.raw`(?:эта страница|страница) была полезна\??.*|была ли эта страница полезной\?.*`,
    ],
    likely: [
      String.raw`maybe|yes|no|thank you for your feedback\.?|send feedback|feedback|[+] ?show all updates|show all updates|see all updates`,
    ],
  },
  {
    name: "comment-form",
    title: "the comment form",
    sure: [
      "(?:leave|write|post|add) (?:a|your) (?:reply|comment)(?: cancel reply)?",
      String.raw`your e-?mail address will not be (?:published|shown|displayed)\.?.*|required fields are marked\s*\*?`,
      String.raw`notify me of (?:follow-?up|new) (?:comments|posts|replies) (?:by|via) e-?mail\.?`,
      "save my name, e-?mail,? and website in this browser.*",
      String.raw`this site uses akismet .*|learn how your comment data is processed\.?|note: only a member of this blog may post a comment\.?`,
      String.raw`like loading\s*(?:\.{3}|…)`,
      String.raw`laisser un commentaire(?: annuler la réponse)?|votre adresse e-?mail ne sera pas publiée\.?.*`,
      String.raw`schreib(?:e|en sie) einen kommentar(?: antworten abbrechen)?|(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht\.?.*`,
      String.raw`deja (?:una respuesta|un comentario)(?: cancelar la respuesta)?|tu dirección de correo electrónico no será publicada\.?.*`,
      String.raw`deixe (?:um comentário|uma resposta).*|lascia un commento.*|il tuo indirizzo email non sarà pubblicato\.?.*`,
      String.raw`(?:добавить|оставить) комментарий.*|ваш (?:e-mail|адрес email) не будет опубликован\.?.*|залишити коментар.*`,
    ],
    likely: [
      String.raw`(?:cancel )?reply|(?:post )?comment|(?:no )?comments:?|\d{1,4} (?:comments?|replies|responses)|submit(?: comment)?|(?:name|e-?mail|website)\s*\*?`,
      String.raw`like this\s*:?|loading\s*(?:\.{3}|…)|(?:previous|next) (?:post|article|entry).*`,
      String.raw`(?:posted|filed|tagged|published) (?:in|under|by|with)\s*:?.*|in ["“][^"”]*["”]|tags\s*:.*|related`,
    ],
  },
  {
    name: "site-nav",
    title: "the site's navigation",
    sure: [
      "an official website of the .+",
      String.raw`official websites use \.gov.*|a \.(?:gov|mil) website belongs to .*|a lock .* means you['’]ve safely connected.*|here['’]s how you know.*|secure \.gov websites use https.*`,
      "(?:direct|ga) naar (?:de )?(?:hoofd)?inhoud|(?:hoppa|gå) till (?:huvud)?innehåll(?:et)?|hopp til (?:hoved)?innhold|(?:spring|gå) til (?:hoved)?indhold|siirry sisältöön|přejít (?:na|k) obsahu?|ugrás a tartalomhoz|(?:sari la|salt la) conținut|μετάβαση στο περιεχόμενο|跳(?:至|到|转到)(?:主要)?内容|(?:コンテンツ|本文)へ(?:スキップ|移動)|본문 ?바로가기|(?:تخطي|انتقل) إلى المحتوى|(?:דלג|עבור) לתוכן",
      "zum (?:inhalt|hauptinhalt|menü) springen|aller au contenu(?: principal)?|(?:saltar|ir) al contenido(?: principal)?|(?:pular|ir) para o conteúdo|vai al contenuto|перейти к (?:основному )?содержанию|перейти до (?:основного )?вмісту|przejdź do treści|içeriğe geç|skip to (?:main )?(?:content|navigation|search|footer)|jump to (?:content|navigation|the transcript.*)",
      String.raw`search (?:this|our|the) (?:web ?site|site)\.{0,3}`,
      String.raw`\[[ _]+\]\s*(?:search|go|ok)?`,
      "version for (?:people with disabilities|the visually impaired)|версия для (?:слабовидящих|людей с ограниченными возможностями)",
      "mobile version|full version|desktop version|text version|полная версия|мобильная версия",
      String.raw`[\p{L} ’'&]*current resource`,
      "(?:using|use of) website content|personal data of website users|contact (?:the )?website team|about (?:the |this )?website",
      "official internet resources|официальные сетевые ресурсы",
      "official (?:twitter|youtube|facebook|instagram|telegram)(?: channel| page| account)?",
      "return to (?:transcripts? )?(?:main|home) ?page|back to (?:top|main page|list|search results|transcripts?)|retour (?:en haut|à la liste)|nach oben|zurück zur übersicht",
      String.raw`(?:русский|английский|українська|english|français|deutsch|español|italiano|português|polski|türkçe|العربية|عربي|中文|简体中文|繁體中文|日本語|한국어|русский язык)(?:[\s|/·•,]{1,5}(?:русский|английский|українська|english|français|deutsch|español|italiano|português|polski|türkçe|العربية|عربي|中文|简体中文|繁體中文|日本語|한국어)){1,12}`,
      String.raw`pages?\s*:\s*1(?:[,\s]{1,3}\d{1,3}){2,40}.{0,12}|(?:previous|next|prev|first|last)(?:\s*[|«»‹›·]\s*(?:previous|next|first|last|\d+)){1,8}`,
      String.raw`à la une|texte intégral|lire la suite\s*(?:\.{3}|…)?|keep reading\s*(?:\.{3}|…)?|read more\s*(?:\.{3}|…)?|weiterlesen\s*(?:\.{3}|…)?|leer más\s*(?:\.{3}|…)?`,
      String.raw`(?:you are here|você está aqui|vous êtes ici|sie sind hier|estás aquí|вы здесь)\s*:.*`,
      "(?:main|site|primary) (?:menu|navigation)|toggle navigation|open menu|close menu|menu principal|hauptmenü",
      String.raw`(?:home|homepage|startseite|accueil|inicio|início|главная|головна|strona główna|ana sayfa|首页|首頁|ホーム|トップページ|홈|الرئيسية|דף הבית|hjem|hem|etusivu|domů|kezdőlap|acasă|αρχική|beranda|trang chủ)\s*[>»›/].+`,
    ],
    likely: [
      "home|menu|navigation|menü|menú|меню|search|events|structure|videos?(?: and photos)?|photos?(?: and videos)?|documents|contacts?(?: us)?|directory|archives?|about(?: us)?|news(?:room)?|press(?: room| releases| office)?|media|transcripts|speeches|biography|sections|website|sitemap|site map|help|faqs?|careers|jobs|legal(?: notice)?|accessibility|topics|personal website|for the media|subscribe|previous|next|back|top|more|close",
      `${NETWORKS}`,
      "plan du site|nous contacter|contactez-nous|accessibilité ?:.*|données personnelles|gestion des cookies|accueil|rechercher|recherche|actualités|médias|documents|startseite|suche|kontakt|presse|impressum|datenschutz|inicio|buscar|noticias|contacto|prensa|главная|поиск|новости|события|документы|контакты|подписаться|русский|english|français|deutsch|español|головна|пошук|новини",
      "首页|首頁|新闻|新聞|动态|联系我们|聯絡我們|网站地图|網站地圖|关于我们|關於我們|搜索|搜尋|更多|返回|移动客户端|附件|ホーム|ニュース|お知らせ|お問い合わせ|サイトマップ|検索|アクセス|採用情報|メニュー|홈|뉴스|소식|공지사항|사이트맵|검색|로그인|회원가입|자료실|الرئيسية|أخبار|الأخبار|اتصل بنا|من نحن|بحث|خريطة الموقع|דף הבית|חדשות|צור קשר|אודות|חיפוש|מפת האתר|होम|मुख पृष्ठ|समाचार|संपर्क करें",
      "nieuws|zoeken|over ons|pers|nyheter|nyheder|sök|søg|søk|om oss|om os|kontakta oss|kontakt os|uutiset|haku|yhteystiedot|aktualności|szukaj|o nas|mapa strony|dla mediów|úvod|aktuality|hledat|o nás|mapa webu|főoldal|hírek|keresés|kapcsolat|rólunk|știri|căutare|despre noi|notizie|cerca|contatti|chi siamo|mappa del sito|notícias|pesquisar|contato|sobre nós|mapa do site|imprensa|αρχική|αναζήτηση|επικοινωνία|haberler|iletişim|hakkımızda|site haritası|beranda|berita|tentang kami|trang chủ|tin tức|liên hệ|giới thiệu|go back",
      ".*['’]s personal website",
    ],
  },
  {
    name: "licence-line",
    title: "the licence line",
    sure: [
      "all (?:content|materials?) on this (?:web ?site|site|page) .+",
      String.raw`all content is available under .+|creative commons .+|cc by(?:-(?:sa|nc|nd)){0,3}(?: \d\.\d)?.*`,
      String.raw`(?:©|\(c\))\s.+|copyright (?:©|\(c\)|(?:19|20)\d\d).*`,
      String.raw`.*\ball rights reserved\.?.*|tous droits réservés.*|alle rechte vorbehalten.*|todos los derechos reservados.*|все права защищены.*`,
      "alle rechten voorbehouden.*|alla rättigheter förbehållna.*|alle rettigheder forbeholdes.*|med enerett.*|kaikki oikeudet pidätetään.*|wszelkie prawa zastrzeżone.*|všechna práva vyhrazena.*|minden jog fenntartva.*|toate drepturile rezervate.*|tutti i diritti riservati.*|todos os direitos reservados.*|tüm hakları saklıdır.*|усі права захищено.*|με επιφύλαξη παντός δικαιώματος.*",
      String.raw`[^。，]*(?:版权所有|版權所有|著作権所有)[^。]*|.*icp备\d+号.*|.*無断転載.*禁.*|.*무단 ?전재.*금지.*|جميع الحقوق محفوظة.*|.*כל הזכויות שמורות.*`,
      String.raw`(?:terms (?:of use|and conditions|of service)|privacy policy|cookie policy)(?:\s*[|·•&/]\s*(?:terms (?:of use|and conditions|of service)|privacy policy|cookie policy|contact|accessibility)){1,6}`,
      String.raw`[\p{L} ]+(?:office|service|administration|ministry|agency)\s?(?:19|20)\d\d`,
    ],
    likely: ["terms of use|terms of service|privacy(?: policy)?|disclaimer|copyright|(?:19|20)\\d\\d|mentions légales"],
  },
  {
    name: "cookie-notice",
    title: "the cookie notice",
    sure: [
      "(?:this|our) (?:web ?site|site) uses cookies.*|we use (?:some |only |essential |necessary |optional |tracking |analytics )*cookies .*|we['’]d like to (?:set|use) (?:additional |analytics |optional )?cookies.*|you can (?:change|manage) your cookie settings.*|by (?:continuing|using) .+cookies.*",
      "(?:ce site|nous) utilis(?:e|ons) des cookies.*|diese website verwendet cookies.*|este sitio (?:web )?utiliza cookies.*|мы используем (?:файлы )?cookie.*",
      "(?:accept|reject|allow|manage|decline|view|hide)(?: all| additional| analytics| optional| essential| necessary)* cookies?(?: settings| message)?|(?:change |view )?cookie (?:settings|preferences|notice|policy)",
    ],
    likely: [
      "accept(?: all)?|reject(?: all)?|decline|agree|i agree|got it|ok|settings|preferences|tout accepter|alle akzeptieren|aceptar|принять",
    ],
  },
  {
    name: "publication-status",
    title: "the publication status",
    sure: [
      "publication status|статус материала",
      String.raw`(?:first )?(?:published|posted)(?: on)?\s*(?::\s*)?(?:${DAY}|\p{L}+ \d{1,2}, \d{4})`,
      String.raw`(?:publiée?|veröffentlicht|publicado|pubblicato|опубликовано)\s*(?:(?:le|am|el|em|il)\s*)?(?::\s*)?${DAY}`,
      String.raw`published in (?:sections?|the sections?)\s*:.+|опубликован в разделах?\s*:.+`,
      String.raw`(?:publication date|date of publication|дата публикации)\s*:.+`,
      String.raw`direct link\s*:\s*\S+`,
    ],
    likely: ["text version|short link.*|print version|текстовая версия"],
  },
  {
    name: "media-widget",
    title: "the media widget",
    sure: [
      String.raw`\^\s?\d{1,3}m?`,
      "(?:warning: )?your browser does not support .+",
      String.raw`(?:watch|play) (?:the )?(?:full )?video(?: here)?|video player is loading.*|(?:photo|image) (?:\d+ (?:of|\/) \d+|gallery)|no (?:compatible source|media) .+`,
    ],
    likely: [
      String.raw`text|photos?|video|audio(?: log)?|transcript|gallery|текст|фото|видео|аудио|[\w-]+\.(?:ogg|mp3|mp4|m4a|wav)`,
    ],
  },
  {
    name: "related-links",
    title: "the list of related links",
    sure: [
      "see also|(?:other )?related (?:links|articles|stories|content|topics|documents|news|posts|items|transcripts)|you (?:may|might) also (?:like|be interested in)\\s*:?|more (?:on this|from this) .+|recommended for you|most (?:read|popular|viewed)|voir aussi|à lire aussi|lire aussi|siehe auch|mehr zum thema|véase también|ver también|veja também|vedi anche|смотрите также|читайте также|дивіться також|zobacz też|ayrıca bakınız|lees ook|gerelateerde (?:berichten|artikelen)|läs (?:också|även)|les også|læs også|lue myös|czytaj (?:też|także)|přečtěte si také|citește și|σχετικά (?:άρθρα|νέα)|ilgili haberler|baca juga|tin liên quan|相关(?:新闻|链接|阅读|文章|报道)\\s?[:：]?|相關(?:新聞|連結|文章)|関連(?:記事|リンク|情報|ニュース)|관련 ?(?:기사|뉴스|링크)|(?:أخبار|مواضيع) ذات صلة",
    ],
    likely: [
      "more .+ (?:speeches|videos|transcripts|articles|stories|interviews)",
      "topics|tags|categories|places|geography|regions|countries|persons|people|темы|лица|места|география",
    ],
  },
  {
    name: "page-furniture",
    title: "the page header or footer",
    sure: [
      String.raw`(?:page|seite|página|pagina|стр\.?|страница|strona|sayfa|p\.)\s?\d{1,4}(?:\s?(?:of|von|de|sur|di|из|z|\/)\s?\d{1,4})?`,
      String.raw`\[page \d{1,5}\]`,
      String.raw`verdate \p{L}{3} \d{1,2} \d{4}.*|jkt \d{6}(?: .*)?|po 0{5}(?: .*)?|(?:frm|fmt|sfmt) \d{4,5}(?: .*)?|\p{L}+ on dsk\S+ with .*`,
      String.raw`(?:https?|file):\/\/\S+ (?:\(?\d{1,3} ?(?:\/|of|von|sur) ?\d{1,3}\)?)(?: ?\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ ,\d:apm]*\]?)?`,
      String.raw`(?:https?|file):\/\/\S+ ?\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[ ,\d:apm]*\]`,
      String.raw`\d{1,4} (?:of|von|sur|из) \d{1,4}`,
      String.raw`[-–—]\s?[1-9]\d{0,2}\s?[-–—]|[-–—]\d{1,2}|\d{1,2}[-–—]`,
      String.raw`fax (?:from|to|transmission|message)(?:\s*:.*|.*\d ?[/:.-] ?\d.*)?|fa\S{0,6} ?\S{0,6}\d.+p(?:g|age)\s?[.:]\s?\d{0,3}|.*\bpg\s?:\s?\d{0,3}`,
      String.raw`\((?:more|mehr|suite|continued|cont['’]d)\)|[-–—]+\s?(?:more|mehr|suite)\s?[-–—]+`,
    ],
    likely: [],
  },
  {
    name: "rush-notice",
    title: "the rush transcript notice",
    sure: [
      String.raw`[*([]*\s?(?:rush|unofficial|uncorrected|automated|auto-generated|machine-generated) transcript(?:[,;:–—-] ?not .*|\s?[*)\].]*)`,
      String.raw`[*([]*\s?this is an? (?:rush|unofficial|uncorrected|unedited|preliminary|automated|automatically generated|auto-generated|machine-generated) transcript(?![\p{L}\d]).*`,
      "this (?:copy|text|transcript) may not be in its final form.*|(?:[\\p{L}’']+ )?transcripts are created on a rush deadline.*",
      String.raw`(?:available |these )?transcripts are (?:automatically|machine|computer)[- ]?generated(?: and .*|\..*)?`,
      "(?:please note:? |note:? )?(?:this|the) transcript (?:has not been|was not|is not) (?:checked|edited|corrected|proofread|reviewed).*",
      "(?:please note:? |note:? )?(?:this|the) transcript (?:was|is|has been) (?:(?:automatically|machine|auto|computer)[- ]?(?:generated|transcribed)|(?:generated|created|produced|transcribed) automatically|(?:compiled|generated|created|produced) (?:by|from|using|with) (?:an? )?(?:uncorrected|unedited|automat|machine|speech recognition|artificial)).*",
    ],
    likely: [],
  },
  {
    name: "archive-fields",
    title: "the fields of a news archive",
    sure: [
      "(?:load-date|publication-type|pub-type|document-type|journal-code|acc-no)\\s*:.+",
      String.raw`\d{1,4} of \d{1,5} documents`,
      "to order (?:video ?tapes|transcripts|copies|a transcript|a copy) .+",
    ],
    likely: ["(?:language|graphic|section|length|type)\\s*:.+"],
  },
  {
    name: "recorder-lines",
    title: "the recorder's lines",
    sure: [String.raw`[\p{L} ,.'’-]+ (?:started|stopped) (?:transcription|recording)`],
    likely: [],
  },
  {
    name: "client-placeholder",
    title: "the client's placeholder",
    sure: [
      String.raw`\[(?:full )?message cannot be displayed.*\]|\[(?:image|sticker|gif|attachment|video) (?:omitted|removed|not shown)\]|<media omitted>`,
    ],
    likely: [],
  },
  {
    name: "mail-furniture",
    title: "the mail signature or notice",
    sure: [
      "sent from my (?:iphone|ipad|android|blackberry|samsung).*|this e-?mail (?:and any attachments )?(?:is|are|may be) confidential.*|to unsubscribe.*|you (?:are receiving|received) this (?:e-?mail|message) because.*|[-=_ ]*(?:original|forwarded) message[-=_ ]*",
    ],
    likely: [],
  },
];
