/** The language of a text is a share of its words, never a count of a few. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { certainLanguage, language } from "../../server/src/facts/language";
import { NO_KNOWLEDGE } from "../../server/src/syntax/knowledge";
import { parse } from "../../server/src/syntax/transcript";

test("a few words of another language do not make a text that language's", () => {
  for (const text of [
    "Q: When was it?\n\nA: I do not know.\n\nQ: Who does?\n\nA: I do not know, I do not.\n",
    "# Changelog\n\n## 1.2.0\n\n* Fixed a crash where de-DE was read as the locale\n* Added the options e and o\n* Removed do blocks, para and com\n",
    "Fixed: i, o, do, w, na, po, co in the names of variables, as they are shown to the user in the editor of the code.\n",
  ])
    assert.equal(language(parse(text)), "en", text);
});

test("a language is certain from some twenty words on, where a good share of them are its own", () => {
  const short = "Guten Morgen, und danke, dass Sie gekommen sind.";
  const long = `${short} Wir haben das, was die Leute für die Stadt brauchen, und das ist nicht wenig.`;
  assert.equal(certainLanguage(parse(short)), null);
  assert.equal(language(parse(long)), "de");
  assert.equal(certainLanguage(parse(long)), "de");
  assert.equal(certainLanguage(parse(short, { ...NO_KNOWLEDGE, language: "de" })), "de");
  assert.equal(certainLanguage(parse("Harbour, crane, barge, quay. ".repeat(20))), null);
});

test("a script that several languages share is no language", () => {
  const russian = "Иван: Порт старый, и это знают все, кто здесь живёт и работает. Мы были там вчера.";
  const ukrainian = "Іван: Порт старий, і це знають усі, хто тут живе і працює. Ми були там учора, це є правда.";
  const bulgarian = "Иван: Пристанището е старо и това го знаят всички, които живеят тук. Не съм съгласен.";
  const serbian = "Иван: Лука је стара и то знају сви који овде живе и раде. Ја се с тим не слажем.";
  const chinese =
    "市长：港口已经很旧了，住在这里的人都知道。我们昨天去过那里，看到了很多船，也看到了那些工人，他们告诉我们这个问题。";
  const japanese =
    "市長：港は古いです。ここに住んでいる人はみんな知っています。私たちは昨日そこへ行きました。船をたくさん見ました。";
  assert.deepEqual(
    [russian, ukrainian, bulgarian, serbian, chinese, japanese].map((text) => certainLanguage(parse(text))),
    ["ru", "uk", null, null, "zh", null],
  );
});

test("words count in letters of any case, those whose small form is another script's or two units among them", () => {
  const turkish =
    "Bu liman için çok çalıştık, ama daha yapılacak var; biz bunu birlikte ve sabırla yaparız, ne kadar zor olsa da.";
  const capitals = turkish.toLocaleUpperCase("tr");
  for (const text of [turkish, capitals, `\u212a ${capitals}`, capitals.replace("BU", "Bu \u1e9e")])
    assert.equal(language(parse(text)), "tr", text);
});

test("a language that nothing here knows is none, and no other one", () => {
  const unknown = {
    greek: "Υπουργός: Το λιμάνι είναι παλιό, και το ξέρουν όλοι όσοι μένουν εδώ. Ήμασταν εκεί χθες.",
    thai: "ผู้ว่า: ท่าเรือเก่ามากแล้ว ทุกคนที่อยู่ที่นี่รู้ดี เมื่อวานเราไปที่นั่น",
    korean: "시장: 항구가 아주 오래되었습니다. 여기 사는 사람은 모두 압니다. 우리는 어제 그곳에 갔습니다.",
    arabic: "العمدة: الميناء قديم جدا، ويعرف ذلك كل من يسكن هنا. كنا هناك أمس.",
    hindi: "महापौर: बंदरगाह बहुत पुराना है, और यहाँ रहने वाले सब लोग यह जानते हैं।",
    japanese: "市長：港は古いです。ここに住んでいる人はみんな知っています。私たちは昨日そこへ行きました。",
    serbian: "Иван: Лука је стара и то знају сви који овде живе и раде. Ја се с тим не слажем.",
    czech: "Starosta: Přístav je starý a to ví všichni, kteří tu bydlí, ale není to tak zlé, jak by se zdálo, a já jsem rád.",
    dutch:
      "Burgemeester: De haven is oud, en dat weet ook iedereen die hier woont, maar wij zijn niet van plan om voor een nieuwe te betalen.",
  };
  for (const [name, text] of Object.entries(unknown)) assert.equal(language(parse(text)), null, name);
});

test("a few words in another script do not make a text of none", () => {
  const greeting =
    "Ann Lee: Good morning, and welcome to all of you. We have with us our friends from Athens, Αθήνα, and from 東京.";
  assert.equal(language(parse(greeting)), "en");
});
