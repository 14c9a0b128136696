/** What is taken for boilerplate and what is not, on sample pages of our own. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outline } from "../../server/src/facts/outline";
import { parse } from "../../server/src/syntax/transcript";
import { english } from "../../server/src/text/message";

const HEAD = "Press briefing\n\nMay 3, 2018\n\n";
const BODY = `Good morning, everybody. We have had a long meeting today and I want to thank you all for coming here.

Question: What was decided?

Minister: We decided to go on with the plan as it is, and we will report in May.

Question: And after that?

Minister: After that we shall see.
`;

/** The blocks as the text of their first and last line, with family; `?` where they are not known well enough to go unread. */
function blocks(text: string): readonly string[] {
  const lines = text.split("\n");
  return outline(parse(text)).boilerplate.map(
    ({ from, to, family, known }) => `${family}${known ? "" : "?"}: ${lines[from]?.trim()} … ${lines[to]?.trim()}`,
  );
}

const FOUND: readonly (readonly [name: string, text: string, ...blocks: string[]])[] = [
  [
    "a government's banner and menu above the title",
    `An official website of the United States Government Here's how you know\n\nSkip to main content\n\nHome | News | Contact\n\n${HEAD}${BODY}`,
    "site-nav: An official website of the United States Government Here's how you know … Home | News | Contact",
  ],
  [
    "a German menu and share block",
    "Zum Inhalt springen\nSuche\nKontakt\nImpressum\n\nPressekonferenz\n\n3. Mai 2018\n\nGuten Tag. Wir haben lange beraten.\n\nFrage: Was wurde beschlossen?\n\nMinister: Nichts.\n\nSeite teilen\nDrucken\n",
    "site-nav?: Zum Inhalt springen … Impressum",
    "share-block?: Seite teilen … Drucken",
  ],
  [
    "a Portuguese head and foot",
    "Saltar para o conteúdo principal\nEstá aqui: Início > Notícias\n\nConferência de imprensa\n\n3 de maio de 2018\n\nPresidente: Boa tarde a todos. Reunimos muito tempo.\n\nJornalista: O que foi decidido?\n\nPresidente: Nada.\n\nSubscreva a nossa newsletter e venha às reuniões, é o que peço.\n\nNotícias relacionadas\n\nSubscreva a nossa newsletter\nIntroduza o seu e-mail\nEste site utiliza cookies. Ao continuar aceita o seu uso.\n",
    "site-nav: Saltar para o conteúdo principal … Está aqui: Início > Notícias",
    "related-links: Notícias relacionadas … Notícias relacionadas",
    "subscribe-social: Subscreva a nossa newsletter … Subscreva a nossa newsletter",
    "account-forms: Introduza o seu e-mail … Introduza o seu e-mail",
    "cookie-notice: Este site utiliza cookies. Ao continuar aceita o seu uso. … Este site utiliza cookies. Ao continuar aceita o seu uso.",
  ],
  [
    "a cookie notice",
    `This website uses cookies to improve your experience.\nAccept all cookies\n\n${HEAD}${BODY}`,
    "cookie-notice: This website uses cookies to improve your experience. … Accept all cookies",
  ],
  [
    "a bar of languages",
    `عربي Español Русский Français 简体中文\n\n${HEAD}${BODY}`,
    "site-nav?: عربي Español Русский Français 简体中文 … عربي Español Русский Français 简体中文",
  ],
  [
    "a rush notice above and below",
    `THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM.\n\n${HEAD}${BODY}\nTHIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM.\n`,
    "rush-notice: THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM. … THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM.",
    "rush-notice: THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM. … THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM.",
  ],
  [
    "a copyright line and legal links at the foot",
    `${HEAD}${BODY}\n© 2018 The Ministry. All rights reserved.\nTerms of Use | Privacy Policy\n`,
    "licence-line: © 2018 The Ministry. All rights reserved. … Terms of Use | Privacy Policy",
  ],
  [
    "follow lines with addresses and hashtags",
    `${HEAD}${BODY}\nFollow us on Facebook: https://ministry.example/f\nFollow us on Twitter: @ministry\n#ministry #plan\n`,
    "subscribe-social: Follow us on Facebook: https://ministry.example/f … #ministry #plan",
  ],
  [
    "link placeholders in another language",
    `${HEAD}${BODY}\nПодписывайтесь на наш канал [ Ссылка ]\nМы в сети: [ Ссылка ]\n`,
    "subscribe-social: Подписывайтесь на наш канал [ Ссылка ] … Мы в сети: [ Ссылка ]",
  ],
  [
    "a share block above the title",
    `Share this page\nFacebook\nTwitter\nEmail\nPrint\n\n${HEAD}${BODY}`,
    "share-block?: Share this page … Print",
  ],
  [
    "a share block below the header",
    `${HEAD}Share this page\nFacebook\nTwitter\n\n${BODY}`,
    "share-block?: Share this page … Twitter",
  ],
  [
    "a ruled-off tail",
    `${HEAD}${BODY}\n________________\nSubscribe to our channel: https://ministry.example/y\nMore videos!\n`,
    "subscribe-social: ________________ … More videos!",
  ],
  [
    "related links",
    `${HEAD}${BODY}\nRelated articles\n\n• Minister goes to Rome\n• Minister comes home\n`,
    "related-links?: Related articles … • Minister comes home",
  ],
  [
    "a menu of commands that only its form gives away",
    `Log in\nCart\nBasket\nCheckout\n\n${HEAD}${BODY}`,
    "structure?: Log in … Checkout",
  ],
  [
    "what follows the end of the record, in one block with what looks like a page there, but for what is known",
    `${HEAD}${BODY}\n-END-\n\nFish quota\nA note of the office\n© 2018 Government. All rights reserved.\nPrivacy | Terms\n`,
    "behind-the-end?: Fish quota … Privacy | Terms",
  ],
  [
    "known lines behind the end of the record, which part what else is there",
    `${HEAD}${BODY}\n-END-\n\nFish quota\n\nShare\nPrint this page\nShare on Facebook\n\nA note of the office\n`,
    "behind-the-end?: Fish quota … Fish quota",
    "share-block: Share … Share on Facebook",
    "behind-the-end?: A note of the office … A note of the office",
  ],
  [
    "the same bracket after one line after another, whatever the copy left for a link",
    `${HEAD}${BODY}\nFind the Ministry on Facepage: [ Hier ]\nFollow @ministry on Chirper: [ Hier ]\nSee our pictures: [ Hier ]\n`,
    "structure?: Find the Ministry on Facepage: [ Hier ] … See our pictures: [ Hier ]",
  ],
  [
    "a list of links with dates below its heading, colons in the titles",
    `${HEAD}${BODY}\nÀ lire aussi\nAccord sur la pêche : ce qui change\n10 mars 2021\nLa ministre à Brest\n8 mars 2021\n`,
    "related-links?: À lire aussi … 8 mars 2021",
  ],
  [
    "update lines, which never are the date of the event",
    `Press briefing\n\n  • |\n  • Last updated: 06 Apr. 2018 13:34\n\n${BODY}`,
    "nav-separator: • | … • |",
    "updated-line: • Last updated: 06 Apr. 2018 13:34 … • Last updated: 06 Apr. 2018 13:34",
  ],
  [
    "the last lines of a page, each of which could be of its foot",
    `${HEAD}${BODY}\nMentions légales\nPlan du site\nAccessibilité : non conforme\n`,
    "structure?: Mentions légales … Accessibilité : non conforme",
  ],
  [
    "what a page asks its reader to do with it",
    `${HEAD}${BODY}\nSuggest to a friend:   Print\n`,
    "share-block?: Suggest to a friend:   Print … Suggest to a friend:   Print",
  ],
  [
    "a mailing list",
    `${HEAD}${BODY}\nNewsletter\nJoin the Harbour.example mailing list\n`,
    "subscribe-social?: Newsletter … Join the Harbour.example mailing list",
  ],
  [
    "the marks of a printing office",
    `${HEAD}${BODY}\nVerDate Aug 31 2005\n\nJkt 053140\n\nPO 00000\n\nFrm 00002\n\nFmt 5904\n\nQuestion: And then?\n\nMinister: Nothing.\n`,
    "page-furniture?: VerDate Aug 31 2005 … Fmt 5904",
  ],
  [
    "a notice that a program made the transcripts",
    `Episode Transcript\nAvailable transcripts are automatically generated. Complete accuracy is not guaranteed.\n\n${BODY}`,
    "rush-notice: Available transcripts are automatically generated. Complete accuracy is not guaranteed. … Available transcripts are automatically generated. Complete accuracy is not guaranteed.",
  ],
  [
    "a menu with menus below it, in a script of which the catalogue knows no word",
    `[logo]\n\n  • მთავარი\n  • პორტი\n      □ ამწეები\n      □ გემები\n      □ ნავმისადგომი\n  • სიახლეები\n      □ ფოტოები\n      □ ვიდეო\n\nმთავარი > პორტი\n\n${HEAD}${BODY}`,
    "structure?: [logo] … მთავარი > პორტი",
  ],
  [
    "a flat menu of which the catalogue knows a word",
    `• Why?\n• About\n• The harbour\n• Cranes and ships\n• Search\n\n${HEAD}${BODY}`,
    "structure?: • Why? … • Search",
  ],
  [
    "a menu that lost its line breaks",
    `Main Menu Toggle Search About the Harbour Board Members Careers ${"Cranes and Ships Reports Ferry Times Quay Data ".repeat(6)}\n${"Boards and Boats Tariffs of the Harbour Annual Review ".repeat(6)}\n${HEAD}${BODY}`,
    `structure?: Main Menu Toggle Search About the Harbour Board Members Careers ${"Cranes and Ships Reports Ferry Times Quay Data ".repeat(6).trim()} … ${"Boards and Boats Tariffs of the Harbour Annual Review ".repeat(6).trim()}`,
  ],
  [
    "a foot of a newsletter between rules",
    `${HEAD}${BODY}\n------------------\nViews are those of their authors.\n------------------\nIf you would like the Harbour Letter sent\nto you, write to letter@harbour.example\n------------------\nAll boats float. -- An old saying\n\u001a\n`,
    "structure?: ------------------ … All boats float. -- An old saying",
  ],
  [
    "a notice of the publisher's rights over several lines",
    `${HEAD}${BODY}\nNo part of this transcript may be reproduced or distributed without the prior\nwritten permission of the Harbour Board. The Board accepts no liability for\nerrors or omissions.\n`,
    "structure?: No part of this transcript may be reproduced or distributed without the prior … errors or omissions.",
  ],
  [
    "a caption that is there three times",
    `${HEAD}${BODY}\nOpening the bridge\n\nOpening the bridge\n\nOpening the bridge\n`,
    "media-widget?: Opening the bridge … Opening the bridge",
  ],
  [
    "a long caption that is there twice",
    `${HEAD}${BODY}\nThe minister opens the bridge in May\n\nThe minister opens the bridge in May\n`,
    "media-widget?: The minister opens the bridge in May … The minister opens the bridge in May",
  ],
  [
    "words of a menu, each on its line, in a script of which the catalogue knows none",
    `მთავარი\nპორტი\nსიახლეები\nკონტაქტი\n\n${HEAD}${BODY}`,
    "structure?: მთავარი … კონტაქტი",
  ],
  [
    "the foot of a page with films",
    `${HEAD}${BODY}\n#harbour #cranes #talk\n\n▶ Subscribe: https://films.example/harbour\n▶ Instagram: https://pictures.example/harbour\n▶ Podcast: https://sound.example/harbour\n`,
    "structure?: #harbour #cranes #talk … ▶ Podcast: https://sound.example/harbour",
  ],
  [
    "numbers of pages in full width",
    `${HEAD}${["一つ目です", "二つ目です", "三つ目です"].map((word, i) => `${word}。\n\n－１${"２３４"[i]}－\n\n`).join("")}`,
    "page-furniture?: －１２－ … －１２－",
    "page-furniture?: －１３－ … －１３－",
    "page-furniture?: －１４－ … －１４－",
  ],
  [
    "the path to a page",
    `Harbour talk\n\nQuay › Blog › Transcripts › Harbour talk\n\n3 May 2018\n\n${BODY}`,
    "structure?: Quay › Blog › Transcripts › Harbour talk … Quay › Blog › Transcripts › Harbour talk",
  ],
  [
    "who made the text, above and below it",
    `${HEAD}Write Down Your Own Talks\n\nTry Quill and save hours of writing, reading, and rewriting.\n\n${BODY}\nWrite Down Your Own Talks\n\nTry Quill and save hours of writing, reading, and rewriting.\n`,
    "structure?: Write Down Your Own Talks … Try Quill and save hours of writing, reading, and rewriting.",
    "structure?: Write Down Your Own Talks … Try Quill and save hours of writing, reading, and rewriting.",
  ],
  [
    "the fields of a news archive below the record",
    `2 of 14 DOCUMENTS\n\n${HEAD}${BODY}\nLOAD-DATE: May 5, 2018\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Transcript\n`,
    "archive-fields?: 2 of 14 DOCUMENTS … 2 of 14 DOCUMENTS",
    "archive-fields: LOAD-DATE: May 5, 2018 … PUBLICATION-TYPE: Transcript",
  ],
  [
    "what a recorder adds",
    `Harbour sync\nMay 4, 2023, 8:03AM\n\nNorth, Ada started transcription\n\n${BODY}\nNorth, Ada stopped transcription\n`,
    "recorder-lines?: North, Ada started transcription … North, Ada started transcription",
    "recorder-lines?: North, Ada stopped transcription … North, Ada stopped transcription",
  ],
  [
    "a menu and a foot in Chinese",
    `首页\n新闻\n联系我们\n网站地图\n\n${HEAD}${BODY}\n相关新闻\n\n• 港口的新吊车(2018-05-01)\n• 渡轮(2018-04-01)\n\n推荐给朋友\n某某港口　版权所有\n`,
    "structure?: 首页 … 网站地图",
    "related-links?: 相关新闻 … • 渡轮(2018-04-01)",
    "share-block: 推荐给朋友 … 推荐给朋友",
    "licence-line: 某某港口　版权所有 … 某某港口　版权所有",
  ],
  [
    "a notice as long as a paragraph",
    `${HEAD}${BODY}\nNetNews transcripts are created on a rush deadline by a contractor. ${"Accuracy and availability may vary. ".repeat(8)}\n`,
    `rush-notice: NetNews transcripts are created on a rush deadline by a contractor. ${"Accuracy and availability may vary. ".repeat(8).trim()} … NetNews transcripts are created on a rush deadline by a contractor. ${"Accuracy and availability may vary. ".repeat(8).trim()}`,
  ],
];

for (const line of [
  "Last updated: 06 Apr. 2018 13:34",
  "Last updated:",
  "Updated on Tuesday, March 3, 2016 at 1:14 pm EST",
  "Page last modified 2016-03-03",
  "Last reviewed 3rd March 2016.",
  "Updated 2 hours ago",
  "Mise à jour le mardi 3 mai 2016",
  "Zuletzt aktualisiert am 3. Mai 2016",
  "Stand: 3. Mai 2016",
  "Última actualización: 3 de mayo de 2016",
  "Aggiornato il 3 maggio 2016",
  "Обновлено: 3 мая 2016 года",
  "更新时间：2016年5月3日",
])
  test(`an update line: ${line}`, () => {
    const found = blocks(`${HEAD}${BODY}\n${line}\n`);
    assert.deepEqual(found, [`updated-line: ${line} … ${line}`]);
  });

for (const [name, text, ...expected] of FOUND) test(`boilerplate: ${name}`, () => assert.deepEqual(blocks(text), expected));

for (const line of [
  "Share on Facebook  Share on X  Copy link",
  "Teilen auf Facebook | Teilen auf X | Link kopieren",
  "Partager sur Facebook · Partager par e-mail · Copier le lien",
  "Compartir en Facebook  Compartir en X  Copiar enlace",
  "Share this on Reddit  Email  Print this",
])
  test(`what a page offers in one line: ${line}`, () =>
    assert.deepEqual(blocks(`${HEAD}${line}\n\n${BODY}`), [`share-block?: ${line} … ${line}`]));

for (const line of ["ADVERTISEMENT", "Advertisement", "- Anzeige -", "PUBLICITÉ", "Publicidad", "Реклама", "広告", "[Reklama]"])
  test(`the mark of an advertisement is nobody's name and not removed unread: ${line}`, () => {
    const text = `${HEAD}${BODY}\n${line}\n\nQuestion: And in June?\n\nMinister: We rest.\n\n${line}\n\nQuestion: All?\n\nMinister: All.\n`;
    assert.deepEqual(blocks(text), [`advertisement?: ${line} … ${line}`, `advertisement?: ${line} … ${line}`]);
    const labels = outline(parse(text)).decisions.filter(({ isTurn }) => isTurn);
    assert.equal(labels.length, 8, labels.map(({ text: label }) => label).join());
  });

for (const line of [
  "Story continues below advertisement",
  "Advertisement - scroll to continue",
  "La suite après la publicité",
  "Der Artikel geht nach der Anzeige weiter",
  "Continúa después de la publicidad",
])
  test(`the notice of an advertisement: ${line}`, () =>
    assert.deepEqual(blocks(`${HEAD}${BODY}\n${line}\n\nQuestion: And?\n\nMinister: We rest.\n`), [
      `advertisement-notice: ${line} … ${line}`,
    ]));

test("words for an advertisement are left where they are said", () => {
  for (const text of [
    "ADA NORTH\n\nWhat pays for it?\n\nBEN SOUTH\n\nAdvertisement\n\nADA NORTH\n\nAnd the rest?\n\nBEN SOUTH\n\nTickets.\n",
    `${HEAD}${BODY}\nQuestion: What pays for it?\n\nMinister: A lot of\nadvertisement\nand some luck.\n`,
    "0:00\nwhat pays for it is\n0:02\nadvertisement\n0:04\nand tickets\n",
  ])
    assert.deepEqual(blocks(text), [], text);
});

for (const [heading, call] of [
  ["Related stories", "What do you think? Leave a comment"],
  ["Mehr zum Thema", "Kommentar schreiben"],
  ["À lire aussi", "Qu'en pensez-vous ? Laissez un commentaire"],
  ["Leggi anche", "Scrivi un commento"],
] as const)
  test(`headlines between a heading for other pages and a call for comments are a page's, and not removed unread: ${heading}`, () => {
    const text = `${HEAD}${BODY}\n${heading}\nNew quay in spring\nFish hall late again\n\n${call}\n`;
    const read = outline(parse(text));
    const lines = text.split("\n");
    const from = lines.indexOf(heading);
    assert.deepEqual(
      read.parts.slice(from, -1).filter((part) => part !== "boilerplate" && part !== "blank"),
      [],
    );
    for (const { from: first, to, known } of read.boilerplate)
      if (known) assert.ok(!lines.slice(first, to + 1).some((line) => /quay|Fish/.test(line)));
  });

test("sentences that somebody may have said are never removed unread, though a page might say them, too", () => {
  const sentences =
    "Subscribe to our channel, and tell all of your friends about it.\n\nFollow us on Twitter.\n\nFollow us on Instagram.\n";
  for (const text of [`${HEAD}${BODY}\n${sentences}`, `${HEAD}${BODY}\n${sentences}\nQuestion: Thank you.\n`])
    for (const { known } of outline(parse(text)).boilerplate) assert.ok(!known, text);
  const [form] = outline(parse(`${HEAD}${BODY}\n${sentences}\nSkip to main content\n`)).boilerplate;
  assert.ok(form?.known, "beside what nobody says they are a page's");
});

test("words that a page has, too, are left where somebody says them", () => {
  const spoken: readonly string[] = [
    "Q: Which page?\nA: I think\npage 12\nQ: And how many?\nA: There were\n12 of 14\nQ: When?\nA: It was\nrevised 3 May 2016\nQ: The last?\nA:\nPage 4\nQ: Right.\nA: Yes.\n",
    "ADA NORTH\n\nWhich page?\n\nBEN SOUTH\n\nPage 12\n\nADA NORTH\n\nHow many?\n\nBEN SOUTH\n\n3 of 12\n\nADA NORTH\n\nWhen?\n\nBEN SOUTH\n\nUpdated 3 May 2016\n\nADA NORTH\n\nI see.\n",
    "0:00\nplease turn to\n0:02\npage 12\n0:04\nof your book\n0:06\n3 of 12\n",
    "WEBVTT\n\n00:01.000 --> 00:03.000\nplease turn to\n\n00:03.000 --> 00:05.000\npage 12\n\n00:05.000 --> 00:07.000\n(more)\n",
    "please turn to\npage 12\nof your book and of those\n3 of 12\nare good\n",
    `${HEAD}${BODY}\nCopyright is what we talk about.\n\nQuestion: Is it?\n\nMinister: It is.\n`,
  ];
  for (const text of spoken) assert.deepEqual(blocks(text), [], text);
});

test("what a page says to its readers is not removed unread amid the speech, where a host may say it", () => {
  const hosts =
    "**Ana:** Before we go, a few things.\n\nSubscribe to our channel\n\nFollow us on Twitter\n\nLeave a comment\n\n**Ben:** And share this.\n\n**Ana:** Yes.\n\n**Ben:** Bye.\n";
  assert.deepEqual(blocks(hosts), [
    "subscribe-social?: Subscribe to our channel … Follow us on Twitter",
    "comment-form?: Leave a comment … Leave a comment",
  ]);
});

test("the foot of a blog's page is its comment form", () => {
  const foot = "No comments:\n\nPost a Comment\n\nNote: only a member of this blog may post a comment.\n";
  assert.deepEqual(blocks(`${HEAD}${BODY}\n${foot}`), [
    "comment-form: No comments: … Note: only a member of this blog may post a comment.",
  ]);
});

test("headlines and teasers below a heading for other pages are a page's, up to its end", () => {
  const foot =
    "Related news\n\nA new pier for Port Ellis\n4 May 2018\nThe council has found the money, and work begins in autumn.\n\nFog closes the strait\n2 May 2018\n";
  assert.deepEqual(blocks(`${HEAD}${BODY}\n${foot}`), ["related-links?: Related news … 2 May 2018"]);
});

test("where somebody speaks below such a heading, what stands there is no foot", () => {
  const more = "Question: Is there more news?\n\nMinister: None.\n";
  assert.deepEqual(blocks(`${HEAD}${BODY}\nRelated news\n\n${more}`), []);
});

test("lines that a sentence goes on in are not removed unread", () => {
  const text = `${HEAD}Question: What is on the buttons?\n\nMinister: They are for boats.\n\nQuestion: All?\n\nMinister: They say Home\nShare on Facebook\nShare on Twitter\nPrint this page\n`;
  assert.deepEqual(blocks(text), ["share-block?: Share on Facebook … Print this page"]);
});

test("a lone number of a page is not removed unread where it could be words, but amid signs or where it grows", () => {
  const known = (text: string) => outline(parse(text)).boilerplate.map(({ known }) => known);
  const page = (number: string) => `${HEAD}${BODY}\n${number}\n\nQuestion: And then?\n\nMinister: Nothing more.\n`;
  assert.deepEqual(known(page("Page 12")), [false]);
  for (const sign of ["[Page 12]", "-12-", "(more)", "page 12/14", "Last updated: 3 May 2016"])
    assert.deepEqual(known(page(sign)), [true], sign);
});

test("page heads with a growing number and the numbers of pages are furniture, wherever they stand", () => {
  const page = (n: number) =>
    `We went on to speak about the plan and its costs, which are high.\n\nMinistry of Plans – Press briefing of May 3, 2018 – page ${n}\n\n`;
  assert.equal(blocks(HEAD + [1, 2, 3, 4].map(page).join("")).length, 4);
  const sheet = (n: number) =>
    `Minister: We went on to speak about the plan.\n\n${n} of 4\n\n\fMay 3, 2018\n\nThe Minister’s Briefing\n\nFINAL\n\n`;
  const found = blocks(
    `May 3, 2018\n\nThe Minister’s Briefing\n\nFINAL\n\nTranscript of the Minister’s Briefing\nMay 3, 2018\n${[1, 2, 3, 4].map(sheet).join("")}`,
  );
  assert.deepEqual(found, [
    "page-furniture?: May 3, 2018 … FINAL",
    ...[1, 2, 3, 4].map((n) => `page-furniture?: ${n} of 4 … FINAL`),
  ]);
});

/** So many pages, each of which begins in the middle of a sentence. */
function pagesOf(head: (page: number) => string, pages = 4): string {
  const page = (n: number) =>
    `Mr. NORTH: I have ${["boats", "ships", "barges", "tugs", "rafts"][n - 1]} here, and I would like all of them to be\n\n${head(n)}\n\n${["able", "free", "ready", "fit", "let"][n - 1]} to leave before the winter comes.\n\nMs. SOUTH: We shall see.\n\n`;
  return `${HEAD}${Array.from({ length: pages }, (_, i) => page(i + 1)).join("")}`;
}

test("a word for a page with its number, in brackets or behind the day, is a page's", () => {
  for (const [pages, head] of [
    [2, (n: number) => `[[Page S${734 + n}]]`],
    [2, (n: number) => `4 Feb 2015 : Column ${342 + n}`],
    [1, () => "[Col. 345]"],
  ] as const)
    assert.deepEqual(
      blocks(pagesOf(head, pages)),
      Array.from({ length: pages }, (_, i) => `page-furniture?: ${head(i + 1)} … ${head(i + 1)}`),
    );
});

test("a short head whose number counts the pages breaks off sentences, as no heading does", () => {
  const heads = blocks(pagesOf((n) => `City Archives AB-12 ${n}`));
  assert.deepEqual(heads.slice(0, 2), [
    "page-furniture?: City Archives AB-12 1 … City Archives AB-12 1",
    "page-furniture?: City Archives AB-12 2 … City Archives AB-12 2",
  ]);
  const amendments = [1, 2, 3, 4].map((n) => `Amendment ${n}\nAgainst? None. It is adopted.\n\n`).join("");
  assert.deepEqual(blocks(`${HEAD}${BODY}\n${amendments}`), []);
});

test("a head without a number of its own parts sentences, as nothing that somebody says again and again does", () => {
  const head = (n: number) => `S/PV.8456        The cranes of the north        16/02/2019\n\n${n}/4        19-04123`;
  assert.deepEqual(blocks(pagesOf(head, 3)), [
    "page-furniture?: S/PV.8456        The cranes of the north        16/02/2019 … 1/4        19-04123",
    "page-furniture?: S/PV.8456        The cranes of the north        16/02/2019 … 2/4        19-04123",
    "page-furniture?: S/PV.8456        The cranes of the north        16/02/2019 … 3/4        19-04123",
  ]);
  const said = (n: number) => `Ms. SOUTH: I have ${n} boats.\n\nThe question of the boats\n\nMr. NORTH: So I hear.\n\n`;
  assert.deepEqual(blocks(HEAD + [1, 2, 3, 4].map(said).join("")), []);
});

test("a disclaimer below each page is a page's, although it has a colon and ends as a sentence does", () => {
  const foot = "Notice: This version is for information only.\nThe printed report is the one that counts.";
  const found = blocks(pagesOf((n) => `${foot}\n\nHarbour Debates\n\n${n}`, 5));
  assert.equal(found.length, 5);
  assert.equal(found[0], "page-furniture?: Notice: This version is for information only. … 1");
});

test("the number of a page whose head was lost is one as well", () => {
  const found = blocks(pagesOf((n) => (n === 3 ? "1023" : `June 14, 2000    HARBOUR COUNCIL DEBATES    ${1020 + n}`)));
  assert.equal(found.length, 4);
  assert.equal(found[2], "page-furniture?: 1023 … 1023");
});

test("the title above the first paragraph is none, although each page repeats it", () => {
  const pages = [2, 3, 4].map(
    (n) => `Mr. NORTH: I have more to say.\n\n${n}\n\nHARBOUR COUNCIL\nMay 3, 2018\n\nMs. SOUTH: So do I.\n\n`,
  );
  assert.deepEqual(
    blocks(`HARBOUR COUNCIL\nThursday, May 3, 2018\nThe Council met at noon.\n\n${pages.join("")}`),
    [2, 3, 4].map((n) => `page-furniture?: ${n} … May 3, 2018`),
  );
});

/** Three pages, each with these lines beside its number: what is the page's, and what only stands there by chance. */
function beside(lines: readonly string[]): readonly string[] {
  const text = lines.map((line, i) => `Such a thing takes its time.\n\n${line}\n\n${i + 2}\n\nHarbour Talks\n\n`).join("");
  const elsewhere = lines.map((line) => `So we have heard.\n\n${line}\n\nIt goes on like that.\n\n`.repeat(3)).join("");
  return blocks(`${HEAD}${text}${elsewhere}`);
}

test("what recurs elsewhere, or stands in brackets, is none beside the number of a page", () => {
  const pages = [2, 3, 4].map((n) => `page-furniture?: ${n} … Harbour Talks`);
  for (const line of ["Anna Martin", "Question No. 12", "(Question dropped)", "REPORT OF THE BOARD"])
    assert.deepEqual(beside([line, line, line]), pages, line);
});

const SPEECH: readonly (readonly [name: string, text: string])[] = [
  [
    "notes at the end, each with its number and a later day",
    `${HEAD}${BODY}\n[2] Transcript of the session of the board of May 22, page 3\n\n[3] Transcript of the session of the board of May 27, page 4\n\n[10] Transcript of the session of the board of May 28, page 5\n`,
  ],
  [
    "a wrapped sentence with a line that an update line could be",
    `${HEAD}${BODY}
Minister: The figures that you have before you are those that were
revised 3 May 2016 by the office, and you find them all on
page 3 of 12
of the report that we have sent to you.
`,
  ],
  [
    "a sentence that begins as an update line or the head of a fax does",
    `${HEAD}${BODY}
Last update we had from the ministry was that nobody was hurt.

Last updates on the 3rd were not good, and we wait.

Reviewed 14 cases this week and closed 2 of them.

Updated figures show that 14 people came.

Updated: the minister is on his way.

Letzte Änderung betrifft 3 Punkte.

Fax from the embassy says that 14 visas were refused.
`,
  ],
  [
    "hosts who speak of newsletters and sharing",
    "**Anna:** Welcome back to the show.\n\n**Ben:** Subscribe to our newsletter.\n\nFollow us on Twitter.\n\n**Anna:** Yes, share this with your friends.\n\nSign up today.\n\n**Ben:** Bye.\n",
  ],
  [
    "answers of one word that a menu could hold",
    "QUESTION: Is it more?\n\nMINISTER: More.\n\nNews?\n\nQUESTION: Search.\n\nMINISTER: Home.\n",
  ],
  [
    "words that are said again and again",
    "QUESTION: Will you go?\n\nMINISTER: No.\n\nNo.\n\nNo.\n\nQUESTION: Really?\n\nMINISTER: Never, never, never give up.\n\nNever, never, never give up.\n",
  ],
  [
    "a short line that is there twice, or apart from itself",
    `${HEAD}${BODY}\nOpening the bridge\n\nOpening the bridge\n\nThe minister opens the bridge in May.\n\nSo we hear.\n\nThe minister opens the bridge in May.\n`,
  ],
  ["a title that the text repeats", `The minister opens the bridge in May\n\nThe minister opens the bridge in May\n\n${BODY}`],
  ["a table in Markdown", `${HEAD}${BODY}\n| News | Contact | Home |\n| --- | --- | --- |\n| Search | Share | Print |\n`],
  [
    "what a crowd chants",
    "SPEAKER: Will we stop?\n\nFour more years!\n\nFour more years!\n\nFour more years!\n\nSPEAKER: We will not.\n",
  ],
  [
    "what somebody says of a recorder",
    "ADA NORTH: What did you do?\n\nBEN SOUTH:\nAda started recording\n\nADA NORTH: And then?\n\nBEN SOUTH: I saw that\nthe clerk stopped transcription\n\nADA NORTH: I see.\n\nBEN SOUTH: Yes.\n",
  ],
  [
    "a refrain",
    "SINGER: Where have they gone?\n\nAnd when will they all come home?\nAnd when will they all come home?\nNobody knows.\n\nSINGER: Thank you.\n",
  ],
  [
    "a list of addresses",
    `${HEAD}${BODY}\nhttps://ministry.example/a\nhttps://ministry.example/b\nNew ones:\nhttps://ministry.example/c\nhttps://ministry.example/d\n`,
  ],
  [
    "a title that stands there twice",
    `3 May 2018\n\nPress Briefing of the Minister on the Fish\n\nPress Briefing of the Minister on the Fish\n\n${BODY}`,
  ],
  [
    "the last answers, of one word each",
    "QUESTION: What is first on the page?\n\nMINISTER: News.\n\nQUESTION: And then?\n\nMINISTER: I would say\n\nContact.\nHelp.\n",
  ],
  ["a delivery note", "Remarks by the Minister\n(As delivered)\n\nGood evening.\n\nThank you.\n"],
  ["a roster", `Hearing of the committee\nMay 3, 2018\n\nPresent:\n• Ada North\n• Ben South\n• Cem East\n\n${BODY}`],
  [
    "answers that nobody heard",
    "QUESTION: Will you go?\n\nMINISTER: I said [inaudible]\n\nQUESTION: Really? [inaudible]\n\nMINISTER: [inaudible]\n\nQUESTION: And then [inaudible]\n\nANNA: [laughs]\nBEN: [laughs]\nANNA: [laughs]\nBEN: [laughs]\n",
  ],
  [
    "an agenda and a roster at the very top",
    `- Welcome\n- Cranes\n- Ferries\n- Fish\n- Any other matters\n- Next meeting\n\n${BODY}`,
  ],
  [
    "a roster below the title, with the bodies whose members they are",
    `Harbour talk\n\n• Harbour Board\n    □ Ada North\n    □ Ben South\n    □ Cem East\n• Ferry Board\n    □ Dan West\n    □ Eve Hill\n    □ Flo Reed\n    □ Gus Moss\n\n${BODY}`,
  ],
  [
    "what is said between rules",
    `${HEAD}------------------\nAda North, Harbour Board - Chair [1]\n------------------\nGood day. Write to me at ada@harbour.example about it.\n------------------\nBen South, Ferry Board - Chair [2]\n------------------\nThank you. We have talked of cranes today, and of ferries, and of\nmuch else besides that none of us had thought of before he came.\nThat is all.\nGood night.\n`,
  ],
  [
    "a speech that begins and ends with the same greeting",
    "Mr. Speaker,\n\nThank you all very much indeed.\n\nWe have talked of boats.\n\nWe have talked of cranes.\n\nWe have talked of fish.\n\nWe have talked of ferries.\n\nWe have talked of nets.\n\nWe have talked of tides.\n\nWe have talked of wind.\n\nWe have talked of rain.\n\nWe have talked of snow.\n\nWe have talked of ice.\n\nWe have talked of fog.\n\nThank you all very much indeed.\n",
  ],
  [
    "what a witness says of rights",
    `${HEAD}${BODY}\nQuestion: Is there a licence?\n\nMinister: We have the permission of the board. You may not reproduce it, and I take no liability for that.\n\nThere is a licence, and what it prohibits we have told you; my permission is not needed to distribute it.\n`,
  ],
  ["those who speak, each on a line", "Ada\nBen\nCem\nDan\n\nAda: Are they old?\n\nBen: They are.\n\nCem: Very.\n\nDan: Yes.\n"],
  ["names in a row, all with capitals", `${"Ada North Ben South Cem East Dan West Eve Hill Flo Reed ".repeat(5)}\n\n${BODY}`],
  ["an end mark", `${HEAD}${BODY}\nEND 12:40 P.M. EST\n`],
  ["front matter", `---\ntitle: Press briefing\ndate: 2018-05-03\ntags: [news, video]\n---\n${BODY}`],
];

for (const [name, text] of SPEECH) test(`no boilerplate: ${name}`, () => assert.deepEqual(blocks(text), []));

test("a block says why it is one", () => {
  const reasonsOf = (text: string) =>
    outline(parse(`${HEAD}${BODY}\n${text}`)).boilerplate.flatMap(({ reasons }) => reasons.map(english));
  assert.deepEqual(reasonsOf("Opening the bridge\nOpening the bridge\nOpening the bridge\n"), ["the same line again and again"]);
  assert.deepEqual(
    reasonsOf(
      "No part of this transcript may be reproduced or distributed without the prior\nwritten permission of the Harbour Board. The Board accepts no liability for\nerrors or omissions.\n",
    ),
    ["a notice of the publisher's rights"],
  );
  assert.deepEqual(reasonsOf("Boats of the north: [ Here ]\nFerries of old: [ Here ]\nCranes: [ Here ]\n"), [
    "the same bracket after one line after another",
  ]);
});
