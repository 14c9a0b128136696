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
  // Catalan, Galician, Romanian
  "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",
  "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  // Dutch, Swedish, Danish, Norwegian, Icelandic
  "januari februari maart april mei juni juli augustus september oktober november december",
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
  // Czech, Slovak, Slovenian, Croatian, Serbian
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
  "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
  "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga/studenog prosinca",
  "januara/januar februara/februar marta/mart aprila/april maja/maj juna/jun jula/jul avgusta/avgust septembra/septembar oktobra/oktobar novembra/novembar decembra/decembar",
  "јануара/јануар фебруара/фебруар марта/март априла/април маја/мај јуна/јун јула/јул августа/август септембра/септембар октобра/октобар новембра/новембар децембра/децембар",
  // Bulgarian, Belarusian
  "януари февруари март април май юни юли август септември октомври ноември декември",
  "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
  // Greek, Albanian
  "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου/μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
  "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",
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
];

/** Which month a name stands for, in those languages, Polish and Turkish; null where two languages disagree. Loaded when first asked for. */
const otherMonths = memo((rows: readonly string[]): ReadonlyMap<string, number | null> => {
  const months = new Map<string, number | null>();
  for (const row of [...rows, POLISH_MONTHS.join(" "), TURKISH_MONTHS.join(" ")])
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
