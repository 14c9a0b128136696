/** The names of the months by which dates are read and written without a library. */

import { memo } from "./memo";

/** January first. */
export const ENGLISH_MONTHS = "January February March April May June July August September October November December".split(" ");

/** As they stand in dates, January first. */
export const POLISH_MONTHS =
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(" ");
/** January first. */
export const TURKISH_MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split(" ");

/**
 * The months' names in languages that no reader is loaded for, as they stand in dates, in lower case: a row a language,
 * January first, other spellings behind a slash, `_` for the blank in a name.
 */
const OTHER_ROWS: readonly string[] = [
  // Spanish (its reader knows no month before the day), Catalan, Galician, Romanian, Basque, Maltese
  "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
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

/** Which month a name stands for, in those languages, Polish and Turkish; null where two languages disagree. Loaded when first asked for. */
const otherMonths = memo((rows: readonly string[]): ReadonlyMap<string, number | null> => {
  const months = new Map<string, number | null>();
  for (const row of [...rows, ENGLISH_MONTHS.join(" ").toLowerCase(), POLISH_MONTHS.join(" "), TURKISH_MONTHS.join(" ")])
    for (const [month, names] of row.split(" ").entries())
      for (const name of names.replaceAll("_", " ").normalize("NFC").split("/")) {
        const known = months.get(name);
        months.set(name, known === undefined || known === month ? month : null);
      }
  return months;
});

/** The month that a name in any case stands for, 0 for January; null for any other word, and where languages disagree. */
export function monthNamed(name: string): number | null {
  const plain = name.normalize("NFC");
  const months = otherMonths(OTHER_ROWS);
  return months.get(plain.toLowerCase()) ?? months.get(plain.toLocaleLowerCase("tr")) ?? null;
}
