/** The names of the months by which dates are read and written. */

import type { Language } from "../syntax/knowledge";
import { lazy } from "../text/lazy";

/** January first. */
export const ENGLISH_MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * The months' names in the languages whose transcripts the parser knows, in lower case, January first, as they stand in
 * dates before those that stand alone: other forms behind a slash.
 */
export const MONTH_ROWS: Readonly<Partial<Record<Language, string>>> = {
  en: ENGLISH_MONTHS.join(" ").toLowerCase(),
  fr: "janvier février/fevrier mars avril mai juin juillet août/aout septembre octobre novembre décembre/decembre",
  de: "januar/jänner februar/feber märz/maerz/mrz april mai juni juli august september oktober november dezember",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
  pt: "janeiro fevereiro março/marco abril maio junho julho agosto setembro outubro novembro dezembro",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  ru: "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь",
  uk: "січня/січень лютого/лютий березня/березень квітня/квітень травня/травень червня/червень липня/липень серпня/серпень вересня/вересень жовтня/жовтень листопада/листопад грудня/грудень",
  pl: "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
  tr: "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
};

/** The same of other languages, a row each, `_` for the blank in a name. */
const OTHER_ROWS: readonly string[] = [
  // Basque, Maltese, Catalan, Galician, Romanian
  "urtarrilaren/urtarrilak otsailaren/otsailak martxoaren/martxoak apirilaren/apirilak maiatzaren/maiatzak ekainaren/ekainak uztailaren/uztailak abuztuaren/abuztuak irailaren/irailak urriaren/urriak azaroaren/azaroak abenduaren/abenduak",
  "jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru",
  "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  // Welsh, Irish
  "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
  "eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa mheán_fómhair dheireadh_fómhair samhain nollaig",
  // Dutch, Afrikaans, Swedish, Danish, Norwegian, Icelandic
  "januari februari maart april mei juni juli augustus september oktober november december",
  "januarie februarie maart april mei junie julie augustus september oktober november desember",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november december",
  "januar februar mars april mai juni juli august september oktober november desember",
  "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",
  // Finnish, Estonian, Hungarian
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",
  "január február március április május június július augusztus szeptember október november december",
  // Lithuanian, Latvian
  "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio",
  "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī",
  "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris",
  // Czech, Slovak, Slovenian, Croatian, Serbian
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
  "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
  "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca",
  "januara/januar februara/februar marta/mart aprila/april maja/maj juna/jun jula/jul avgusta/avgust septembra/septembar oktobra/oktobar novembra/novembar decembra/decembar",
  "јануара/јануар фебруара/фебруар марта/март априла/април маја/мај јуна/јун јула/јул августа/август септембра/септембар октобра/октобар новембра/новембар децембра/децембар",
  // Bulgarian, Macedonian, Belarusian
  "јануари февруари март април мај јуни јули август септември октомври ноември декември",
  "януари февруари март април май юни юли август септември октомври ноември декември",
  "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
  // Greek, Albanian
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου/μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
  "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
  // Georgian, Armenian
  "იანვარი/იანვარს თებერვალი/თებერვალს მარტი/მარტს აპრილი/აპრილს მაისი/მაისს ივნისი/ივნისს ივლისი/ივლისს აგვისტო/აგვისტოს სექტემბერი/სექტემბერს ოქტომბერი/ოქტომბერს ნოემბერი/ნოემბერს დეკემბერი/დეკემბერს",
  "հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի",
  // Azerbaijani and Uzbek, Kazakh, those that write Russian names without their endings
  "yanvar fevral mart aprel may iyun iyul avqust/avgust sentyabr/sentabr oktyabr/oktabr noyabr dekabr",
  "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  "январ/январь феврал/февраль март апрел/апрель май июн/июнь июл/июль август сентябр/сентябрь октябр/октябрь ноябр/ноябрь декабр/декабрь",
  // Malay, Filipino, Swahili
  "januari februari mac april mei jun julai ogos september oktober november disember",
  "enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre",
  "januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba",
  // Indonesian
  "januari februari maret april mei juni juli agustus september oktober november desember",
  // Hebrew, with the preposition that is written together with the name
  "ינואר/בינואר פברואר/בפברואר מרץ/במרץ/מרס/במרס אפריל/באפריל מאי/במאי יוני/ביוני יולי/ביולי אוגוסט/באוגוסט ספטמבר/בספטמבר אוקטובר/באוקטובר נובמבר/בנובמבר דצמבר/בדצמבר",
  // Arabic of Egypt and the Gulf, of the Levant, of the Maghreb
  "يناير فبراير مارس أبريل/إبريل/ابريل مايو يونيو/يونية يوليو/يولية أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
  "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
  "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
  // Hindi
  "जनवरी फ़रवरी/फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
  // Urdu, Bengali, Tamil
  "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
  "জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর",
  "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",
  // Thai
  "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
];

/** The months of the Persian calendar, the first of which begins in March. */
export const PERSIAN_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ");

type Months = ReadonlyMap<string, number | null>;

/** Which month each name stands for; null where two rows disagree. */
function monthsOf(rows: readonly string[]): Months {
  const months = new Map<string, number | null>();
  for (const row of rows)
    for (const [month, names] of row.split(" ").entries())
      for (const name of names.replaceAll("_", " ").normalize("NFC").split("/")) {
        const known = months.get(name);
        months.set(name, known === undefined || known === month ? month : null);
      }
  return months;
}

const monthsOfAll = lazy(() => monthsOf([...Object.values(MONTH_ROWS), ...OTHER_ROWS]));
const monthsOfLanguage = new Map<Language | null, Months>();

function monthsIn(language: Language | null): Months {
  let months = monthsOfLanguage.get(language);
  if (months === undefined) {
    months = monthsOf(language === null ? [] : [MONTH_ROWS[language] ?? ""]);
    monthsOfLanguage.set(language, months);
  }
  return months;
}

/**
 * The month that a whole name in any case stands for, 0 for January, in the language of the text before others; null for
 * any other word, and where other languages disagree.
 */
export function monthNamed(name: string, spoken: Language | null): number | null {
  const plain = name.normalize("NFC");
  for (const low of new Set([plain.toLowerCase(), plain.toLocaleLowerCase("tr")])) {
    const month = monthsIn(spoken).get(low) ?? monthsOfAll().get(low) ?? null;
    if (month !== null) return month;
  }
  return null;
}

/** No beginning of a name is shorter. */
const SHORTEST_BEGINNING = 3;

/**
 * The months that have a name in `rows` with a beginning of at least three letters, by that beginning; a whole name
 * means its month alone. `written` is how a name is written where it is looked up.
 */
export function monthsByBeginning(
  rows: readonly string[],
  written: (name: string) => string = (name) => name.normalize("NFC"),
): ReadonlyMap<string, ReadonlySet<number>> {
  const names = rows.flatMap((row) =>
    row.split(" ").flatMap((forms, month) => forms.split("/").map((form) => ({ name: written(form), month }))),
  );
  const months = new Map<string, Set<number>>();
  for (const { name, month } of names)
    for (let length = SHORTEST_BEGINNING; length <= name.length; length++) {
      const beginning = name.slice(0, length);
      months.set(beginning, (months.get(beginning) ?? new Set()).add(month));
    }
  for (const { name, month } of names.reverse()) months.set(name, new Set([month]));
  return months;
}

const allBeginnings = lazy(() => monthsByBeginning(Object.values(MONTH_ROWS)));
const englishBeginnings = lazy(() => monthsByBeginning([MONTH_ROWS.en ?? ""]));

/** The month that a short form names in one of the languages of the parser, 0 for January; null where it names none, or two. Only English puts a short form before the day. */
export function shortMonthNamed(word: string, beforeDay: boolean): number | null {
  const low = word.normalize("NFC").toLowerCase();
  // `listopada` is another month in Croatian than in Polish, whichever language has it as a whole name.
  if (monthsOfAll().get(low) === null) return null;
  const [month, ...others] = (beforeDay ? englishBeginnings() : allBeginnings()).get(low) ?? [];
  return month === undefined || others.length > 0 ? null : month;
}
