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
];
