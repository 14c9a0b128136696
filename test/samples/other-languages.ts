/** Languages of which the parser knows only the words for who asks and answers, and the months. */

import type { Convention } from "./convention";

export const OTHER_LANGUAGES: readonly Convention[] = [
  {
    name: "Dutch",
    text: `Persconferentie na de ministerraad
Den Haag, 4 mei 2020

MINISTER-PRESIDENT: Goedemiddag. Ik heb een mededeling.

VRAAG: Wanneer gaan de scholen open?

MINISTER-PRESIDENT: Op 11 mei.

VRAAG: En de cafés?

MINISTER-PRESIDENT: Later.`,
    turns: ["MINISTER-PRESIDENT", "VRAAG", "MINISTER-PRESIDENT", "VRAAG", "MINISTER-PRESIDENT"],
    roles: "aqaqa",
    date: "2020-05-04",
  },
  {
    name: "Swedish",
    text: `Pressträff med statsministern
4 maj 2020

Statsministern: God eftermiddag.

Fråga: När öppnar skolorna?

Statsministern: Snart.

Fråga: Hur snart?

Statsministern: Mycket snart.`,
    turns: ["Statsministern", "Fråga", "Statsministern", "Fråga", "Statsministern"],
    roles: "aqaqa",
    date: "2020-05-04",
  },
  {
    name: "Japanese",
    text: `大臣記者会見
2020年5月4日

記者：学校はいつ再開しますか。

大臣：六月です。

記者：なぜですか。

大臣：安全のためです。`,
    turns: ["記者", "大臣", "記者", "大臣"],
    roles: "qaqa",
    date: "2020-05-04",
  },
  {
    name: "Arabic",
    text: `مؤتمر صحفي
4 مايو 2020

سؤال: متى تفتح المدارس؟

الوزير: في يونيو.

سؤال: لماذا؟

الوزير: من أجل السلامة.`,
    turns: ["سؤال", "الوزير", "سؤال", "الوزير"],
    roles: "qaqa",
  },
  {
    name: "Japanese minutes, a circle before each name",
    text: `第３回 町立病院あり方検討会 議事録

○司会　定刻になりましたので、始めさせていただきます。

○浅野委員長　それでは議題１に入ります。事務局から説明をお願いします。

○事務局（成瀬）　資料１をご覧ください。病床数は現在六十床です。
　来年度は五十床とする案です。

○浅野委員長　ありがとうございます。ご質問はありますか。

○戸田委員　救急はどうなりますか。

○事務局（成瀬）　救急は継続します。

○大野委員　継続というのは、夜間も含めてでしょうか。

○事務局（成瀬）　はい、夜間も含みます。

○戸田委員　わかりました。

○浅野委員長　よろしいでしょうか。では次に進みます。`,
    turns: ["司会", "浅野委員長", "事務局", "浅野委員長", "戸田委員", "事務局", "大野委員", "事務局", "戸田委員", "浅野委員長"],
  },
  {
    name: "things to bring, in Japanese, a circle before each",
    text: `持ち物

○雨具　折りたたみ傘で可
○水筒　一リットル
○帽子　つばの広いもの
○手袋　軍手
○弁当　各自`,
    turns: [],
  },
  {
    name: "Chinese, with who sends the reporter in brackets of full width",
    text: `青石镇记者会
2019年5月8日

记者（青石日报）：图书馆什么时候重新开放？

馆长（陆远）：六月一日。

记者（河东广播：早间节目）：新馆有多少册书？

馆长（陆远）：大约三十万册。`,
    turns: ["记者", "馆长", "记者", "馆长"],
    roles: "qaqa",
    date: "2019-05-08",
  },
  {
    name: "Czech, with a moderator and reporters with their papers",
    text: `Tisková konference starosty, 10. května 2016

Moderátorka: Dobrý den, vítám vás na tiskové konferenci. Slovo má pan starosta.

Jan Novák, starosta: Dobrý den. Řeknu to stručně: most se opraví.

Moderátorka: Děkuji. Prosím o dotazy.

Jana Malá, Rádio Sever: Kdy začnou práce?

Jan Novák, starosta: V červnu.

Petr Dlouhý, Denní list: A kolik to bude stát?

Jan Novák, starosta: Osm milionů korun.

Moderátorka: Děkuji, na shledanou.`,
    turns: ["Moderátorka", "Jan Novák", "Moderátorka", "Jana Malá", "Jan Novák", "Petr Dlouhý", "Jan Novák", "Moderátorka"],
    date: "2016-05-10",
  },
  {
    name: "Greek, with a moderator and reporters with their papers",
    text: `Συνέντευξη Τύπου του Δημάρχου
7 Σεπτεμβρίου 2019

ΣΥΝΤΟΝΙΣΤΗΣ: Καλησπέρα σας. Ξεκινάμε με τις ερωτήσεις.

Κ. ΒΟΡΕΙΑ (Εφημερίδα «Ο Φάρος»): Κύριε Δήμαρχε, πότε ανοίγει το λιμάνι;

ΔΗΜΑΡΧΟΣ: Τον Νοέμβριο. Το είπα και πέρυσι: χωρίς βιασύνη.

Θ. ΝΟΤΙΟΣ (Ράδιο Ακτή): Θα υπάρχει καινούργιο πλοίο;

ΔΗΜΑΡΧΟΣ: Ναι.

ΣΥΝΤΟΝΙΣΤΗΣ: Σας ευχαριστούμε.`,
    turns: ["ΣΥΝΤΟΝΙΣΤΗΣ", "Κ. ΒΟΡΕΙΑ", "ΔΗΜΑΡΧΟΣ", "Θ. ΝΟΤΙΟΣ", "ΔΗΜΑΡΧΟΣ", "ΣΥΝΤΟΝΙΣΤΗΣ"],
  },
  {
    name: "Hindi, with words for the question and the answer",
    text: `नदी और हम: एक बातचीत
12 अगस्त 2021

प्रश्न: आपने यह काम कब शुरू किया?

उत्तर: मैंने यह काम 1998 में शुरू किया था। तब गाँव में बिजली भी नहीं थी।

प्रश्न: लोगों ने साथ दिया?

उत्तर: सच कहूँ तो: शुरू में नहीं।`,
    turns: ["प्रश्न", "उत्तर", "प्रश्न", "उत्तर"],
    date: "2021-08-12",
  },
  {
    name: "Thai, with a reporter",
    text: `สัมภาษณ์เจ้าของร้านหนังสือ

ผู้สื่อข่าว: ร้านเปิดมานานเท่าไรแล้วครับ

คุณมาลี: เปิดมาสามสิบปีแล้วค่ะ ตอนแรกมีหนังสือแค่ร้อยเล่ม

ผู้สื่อข่าว: ลูกค้าส่วนใหญ่เป็นใครครับ

คุณมาลี: ส่วนใหญ่เป็นนักเรียนค่ะ`,
    turns: ["ผู้สื่อข่าว", "คุณมาลี", "ผู้สื่อข่าว", "คุณมาลี"],
  },
  {
    name: "a Japanese talk in quotation marks behind the names",
    text: `港の未来を語る座談会
2018年5月12日

司会「本日はお集まりいただき、ありがとうございます。まず、港の歴史からお願いします。」

青山「港は百年前にできました。最初は小さな桟橋だけでした。」

司会「それがいつ大きくなったのですか。」

白石「戦後です。私の父もそこで働いていました。」

青山「そうですね。あの頃は本当ににぎやかでした。」

司会「今はどうですか。」

白石「静かですが、私は今の港も好きです。」`,
    turns: ["司会", "青山", "司会", "白石", "青山", "司会", "白石"],
    date: "2018-05-12",
  },
  {
    name: "a Japanese talk with the names above the words",
    text: `灯台守に聞く

聞き手
「灯台の仕事はいつ始められましたか。」

黒木
「二十歳の時です。父の後を継ぎました。」

聞き手
「一人で寂しくありませんでしたか。」

黒木
「いいえ。海がありますから。」

聞き手
「これからはどうされますか。」

黒木
「私はここに残ります。」`,
    turns: ["聞き手", "黒木", "聞き手", "黒木", "聞き手", "黒木"],
  },
  {
    name: "a Japanese story with people who speak",
    text: `朝早く、老人は港へ行った。

老人は「今日は霧が深い」と言った。

「船は出ますか」

少年が「出ません」と答えた。

老人は笑った。

「では、歩いて行こう」

少年は「橋はもうありません」と言って、海を見た。`,
    turns: [],
  },
];
