/** One line for each convention of real transcripts, with what the grammar colours in it. */

import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { IGrammar } from "vscode-textmate";
import { kindsOf, loadGrammar, tokenize } from "./tokenize";

let grammar: IGrammar;
before(async () => {
  grammar = await loadGrammar();
});

/** `⍽` stands for a no-break space and `→` for a tab, so that both can be seen. */
function visible(text: string): string {
  return text.replaceAll("\u00A0", "⍽").replaceAll("\t", "→");
}

/** What is coloured on the last of these lines, in a file that begins with an ordinary line of speech. */
function coloured(text: string): string {
  const lines = `Good morning, everybody.\n\n${text.replaceAll("⍽", "\u00A0").replaceAll("→", "\t")}`.split("\n");
  return visible(kindsOf(tokenize(grammar, lines).at(-1) ?? []));
}

type Rows = readonly (readonly [line: string, kinds: string])[];

function lines(title: string, rows: Rows): void {
  test(title, () => {
    const expected = rows.map(([line, kinds]) => `${line}\n    ${kinds}`);
    assert.deepEqual(
      rows.map(([line]) => `${line}\n    ${coloured(line)}`),
      expected,
    );
  });
}

lines("questioners by their word, in eleven languages", [
  ["Question: Will you send more ships?", "questioner=Question | separator=:"],
  ["QUESTION:  And when?", "questioner=QUESTION | separator=:"],
  [
    "Question (Le Monde) : Et quand ?",
    "questioner=Question | affiliation=( | affiliation=Le Monde | affiliation=) | separator= :",
  ],
  ["Question⍽: Et quand ?", "questioner=Question | separator=⍽:"],
  ["Frage: Und wann?", "questioner=Frage | separator=:"],
  ["FRAGE HOLM: Und wann?", "questioner=FRAGE HOLM | separator=:"],
  ["Zusatzfrage: Also morgen?", "questioner=Zusatzfrage | separator=:"],
  ["Pregunta: ¿Y cuándo?", "questioner=Pregunta | separator=:"],
  ["Pergunta: E quando?", "questioner=Pergunta | separator=:"],
  ["Domanda: E quando?", "questioner=Domanda | separator=:"],
  ["Вопрос: И когда?", "questioner=Вопрос | separator=:"],
  ["Запитання: І коли?", "questioner=Запитання | separator=:"],
  ["Pytanie: A kiedy?", "questioner=Pytanie | separator=:"],
  ["Soru: Ne zaman?", "questioner=Soru | separator=:"],
  ["问：什么时候？", "questioner=问 | separator=："],
  ["记者: 什么时候？", "questioner=记者 | separator=:"],
  ["Question from Tartu: And when?", "questioner=Question from Tartu | separator=:"],
  ["JOURNALIST:", "questioner=JOURNALIST | separator=:"],
  ["Reporter 2: And when?", "questioner=Reporter 2 | separator=:"],
  ["Question:And when?", "questioner=Question | separator=:"],
]);

lines("Q with and without a separator", [
  ["Q: And when?", "questioner=Q | separator=:"],
  ["Q (CNN): And when?", "questioner=Q | affiliation=( | affiliation=CNN | affiliation=) | separator=:"],
  ["Q1: And when?", "questioner=Q1 | separator=:"],
  ["Q⍽⍽⍽ Thank you, ma’am.", "questioner=Q"],
  ["        Q     And when?", "questioner=Q"],
  ["Q→And when?", "questioner=Q"],
  ["Q Hello, a follow-up.", "questioner=Q"],
  ["Q⍽⍽⍽ (As interpreted.)  And when?", "questioner=Q | note=(As interpreted.)"],
  ["Q. And when?", "questioner=Q | separator=."],
  ["Q.- And when?", "questioner=Q | separator=.-"],
  ["Q - Et quand ?", "questioner=Q | separator= -"],
  ["QUESTION. And when?", "questioner=QUESTION | separator=."],
]);

lines("everybody else by name, role or capitals", [
  ["A: Tomorrow.", "speaker=A | separator=:"],
  ["A.  Tomorrow.", "speaker=A | separator=."],
  ["R - Demain.", "speaker=R | separator= -"],
  ["C: Roger.", "speaker=C | separator=:"],
  ["Secretary General:  I have said so.", "speaker=Secretary General | separator=:"],
  ["THE PRESIDENT:  I have said so.", "speaker=THE PRESIDENT | separator=:"],
  ["MS. O’HARA:⍽ Yes.", "speaker=MS. O’HARA | separator=:"],
  ["MODERATOR: Thank you.", "speaker=MODERATOR | separator=:"],
  ["Moderator: Thank you.", "speaker=Moderator | separator=:"],
  ["PM: No.", "speaker=PM | separator=:"],
  ["PRIME MINISTER:", "speaker=PRIME MINISTER | separator=:"],
  ["PRIME MINISTER : No.", "speaker=PRIME MINISTER | separator= :"],
  ["Le Président⍽: Merci.", "speaker=Le Président | separator=⍽:"],
  ["The SPEAKER: Order.", "speaker=The SPEAKER | separator=:"],
  ["Präsidentin Dr. Anna Holm:", "speaker=Präsidentin Dr. Anna Holm | separator=:"],
  ["Jonas Berg: Thank you.", "speaker=Jonas Berg | separator=:"],
  ["Jonas van der Berg: Thank you.", "speaker=Jonas van der Berg | separator=:"],
  ["President of⍽Norland Jonas Berg: Thank you.", "speaker=President of⍽Norland Jonas Berg | separator=:"],
  ["Відповідь: Завтра.", "speaker=Відповідь | separator=:"],
  ["BERG & HOLM: Agreed.", "speaker=BERG & HOLM | separator=:"],
  ["S. O'BRIEN: Agreed.", "speaker=S. O'BRIEN | separator=:"],
  ["Mr. McCABE: Agreed.", "speaker=Mr. McCABE | separator=:"],
  ["MR. BERG of Ohio:", "speaker=MR. BERG of Ohio | separator=:"],
  ["SWIM 1: Agreed.", "speaker=SWIM 1 | separator=:"],
  ["Senior administration official: We did.", "speaker=Senior administration official | separator=:"],
  ["GEN. HOLM:  We did.", "speaker=GEN. HOLM | separator=:"],
  ["答：明天。", "speaker=答 | separator=："],
  ["Jonas Berg:Thank you.", "speaker=Jonas Berg | separator=:"],
  [">> HOLM: Agreed.", "turn=>> | speaker=HOLM | separator=:"],
  ["- Jonas Berg: Agreed.", "turn=- | speaker=Jonas Berg | separator=:"],
]);

lines("affiliations and notes behind a name", [
  [
    "Jonas Berg [NATO Secretary General]: Yes.",
    "speaker=Jonas Berg | affiliation=[ | affiliation=NATO Secretary General | affiliation=] | separator=:",
  ],
  ["Volker Holm (CDU/CSU):", "speaker=Volker Holm | affiliation=( | affiliation=CDU/CSU | affiliation=) | separator=:"],
  [
    "ANNA HOLM, CNN CORRESPONDENT: Good evening.",
    "speaker=ANNA HOLM | affiliation=, | affiliation=CNN CORRESPONDENT | separator=:",
  ],
  [
    "Anna Holm, ministre des affaires étrangères :",
    "speaker=Anna Holm | affiliation=, | affiliation=ministre des affaires étrangères | separator= :",
  ],
  ["Anna Holm, Reuters: And when?", "speaker=Anna Holm | affiliation=, | affiliation=Reuters | separator=:"],
  ["Question (retranslated): And when?", "questioner=Question | note=(retranslated) | separator=:"],
  ["PRESIDENT BERG:  (As interpreted.)  Thank you.", "speaker=PRESIDENT BERG | separator=: | note=(As interpreted.)"],
  ["Jonas Berg [3]: Yes.", "speaker=Jonas Berg | note=[3] | separator=:"],
]);

lines("Markdown", [
  ["**Anna Holm:** Welcome.", "bold=** | speaker=Anna Holm | separator=: | bold=**"],
  ["**Anna Holm**: Welcome.", "bold=** | speaker=Anna Holm | bold=** | separator=:"],
  ["**PREGUNTA:** ¿Y cuándo?", "bold=** | questioner=PREGUNTA | separator=: | bold=**"],
  [
    String.raw`**Anna Holm:** \[03:47\] Welcome.`,
    String.raw`bold=** | speaker=Anna Holm | separator=: | bold=** | timecode=\[03:47\]`,
  ],
  ["## Q&A", "heading=## | heading= Q&A"],
]);

lines("timecodes before, behind and after", [
  ["[00:12:34] Anna Holm: Welcome.", "timecode=[00:12:34] | speaker=Anna Holm | separator=:"],
  ["[0:02:43.440] CHIEF JUSTICE HOLM: I think", "timecode=[0:02:43.440] | speaker=CHIEF JUSTICE HOLM | separator=:"],
  ["Anna Holm: [00:12:34] Welcome.", "speaker=Anna Holm | separator=: | timecode=[00:12:34]"],
  ["Anna Holm: (00:00) Welcome.", "speaker=Anna Holm | separator=: | timecode=(00:00)"],
  ["Anna Holm (00:12):", "speaker=Anna Holm | timecode=(00:12) | separator=:"],
  ["[06:31:58]", "timecode=[06:31:58]"],
  ["00:00:06 Hello, and", "timecode=00:00:06"],
]);

lines("captions", [
  ["00:00:01.000 --> 00:00:04.000\nAnna: Welcome.", "speaker=Anna | separator=:"],
  ["00:00:01.000 --> 00:00:04.000\nanna: Welcome.", "speaker=anna | separator=:"],
  [
    "00:00:01.000 --> 00:00:04.000 align:start",
    "timecode=00:00:01.000 | cue=--> | timecode=00:00:04.000 | cue-settings= align:start",
  ],
  ["00:00:01,000 --> 00:00:04,000\nand so: welcome", ""],
  ["12", "cue-number=12"],
  ["<v Anna Holm>Welcome.</v>", "tag=< | voice=v | speaker=Anna Holm | tag=> | tag=</v>"],
]);

lines("events, gaps and notes within the speech", [
  ["Thank you. (Laughter.) And now", "event=(Laughter.)"],
  ["Thank you [applause] and now", "event=[applause]"],
  [String.raw`Well \[laughter\] yes`, String.raw`event=\[laughter\]`],
  ["<APPLAUSE>", "event=<APPLAUSE>"],
  ["(Beifall bei der Mehrheit)", "event=(Beifall bei der Mehrheit)"],
  ["(Anna Holm [LIB]: Hört, hört!)", "event=(Anna Holm [LIB]: Hört, hört!)"],
  ["We will [inaudible] in March", "gap=[inaudible]"],
  ["We will [unintelligible 00:12:34] in March", "gap=[unintelligible 00:12:34]"],
  ["(неразборчиво)", "gap=(неразборчиво)"],
  ["[through interpreter] We will", "note=[through interpreter]"],
  ["I spoke to the gentleman [Mr. Berg] about the pact (NATO) twice (in 2019).", ""],
]);

lines("datelines, times and delivery notes", [
  ["  • 04 Dec. 2017 -", "date=04 Dec. 2017"],
  ["February 12, 2020", "date=February 12, 2020"],
  ["Brussels, 12 February 2020", "date=12 February 2020"],
  ["(January 20, 2025)", "date=January 20, 2025"],
  ["jeudi 22 mars 2023 à 13h", "date=22 mars 2023 | time=13h"],
  ["Berlin, Dienstag, den 22. Oktober 2013", "date=22. Oktober 2013"],
  ["12 лютого 2020", "date=12 лютого 2020"],
  ["1º de abril de 2020", "date=1º de abril de 2020"],
  ["MONDAY 22ND MARCH 2021", "date=22ND MARCH 2021"],
  ["2023-10-27 19:41", "date=2023-10-27 | time=19:41"],
  ["2023年10月27日", "date=2023年10月27日"],
  ["9:28 P.M. CEST", "time=9:28 P.M. CEST"],
  ["We met on 12 February 2020 and again in March.", ""],
  ["It was 12 February 2020 when we met", ""],
  ["(As delivered)", "delivery-note=(As delivered)"],
  ["Check against delivery", "delivery-note=Check against delivery"],
  ["(Es gilt das gesprochene Wort!)", "delivery-note=(Es gilt das gesprochene Wort!)"],
]);

lines("end markers", [
  ["END⍽⍽ 12:24 A.M. EST", "end-marker=END⍽⍽ 12:24 A.M. EST"],
  ["[ends]", "end-marker=[ends]"],
  ["ENDS", "end-marker=ENDS"],
  ["# # #", "end-marker=# # #"],
  ["-30-", "end-marker=-30-"],
  ["(Schluss: 0.52 Uhr)", "end-marker=(Schluss: 0.52 Uhr)"],
  ["(The briefing was concluded at 2:15 p.m.)", "end-marker=(The briefing was concluded at 2:15 p.m.)"],
]);

lines("boilerplate, rules and links", [
  ["Last updated: 06 Apr. 2018 13:34", "boilerplate=Last updated:  | update-date=06 Apr. 2018 | boilerplate= 13:34"],
  ["Mis à jour le: 04 Dec. 2017 15:12", "boilerplate=Mis à jour le:  | update-date=04 Dec. 2017 | boilerplate= 15:12"],
  ["Follow us on Twitter: https://example.org/a", "boilerplate=Follow us on Twitter: https://example.org/a"],
  ["#Norland #Summit", "hashtag=#Norland | hashtag=#Summit"],
  ["[ Ссылка ]", "placeholder=[ Ссылка ]"],
  ["__________", "rule=__________"],
  ["* * *", "rule=* * *"],
  ["============", "rule============="],
  ["Write to press@example.org or see https://example.org/a?b=c.", "link=press@example.org | link=https://example.org/a?b=c."],
  ["As @norland_mfa wrote under #Summit last night", "handle=@norland_mfa | hashtag=#Summit"],
  ["Subject: Ships", "field=Subject:"],
]);

lines("labels that only the rest of the text shows are left to the parser", [
  ["host: Welcome back.", ""],
  ["В.Петренко: Дякую.", ""],
  ["Berg: Thank you.", ""],
  ["Speaker 1: Agreed.", ""],
  ["SPEAKER_00: agreed", ""],
  ["[UNIDENTIFIED]: Agreed.", ""],
  ["(UNKNOWN): Agreed.", ""],
  ["李明：明天。", ""],
  ["CHAIRMAN BERG. Good afternoon.", ""],
  ["       ANNA HOLM. Thank you.", ""],
  ["Mr. BERG. Yes.", ""],
  ["Chairman HOLM. The committee will come to order.", ""],
  ["PM. No.", ""],
  ["    The Chairman. Thank you.", ""],
  ["    Senator Holm. Thank you.", ""],
  ["M. Dupont - Mesdames et Messieurs", ""],
  ["Holm (Reuters): And when?", ""],
  ["**Marie-Claire⍽:** Bonjour.", ""],
  ["**anna**: welcome", ""],
  ["00:12:34 Anna: Welcome.", "timecode=00:12:34"],
  ["Anna: 00:00:27", ""],
  ["Anna Holm  0:06  ", ""],
  ["2:01:54→anna_h:→as soon as we can", ""],
  ["10:06:31 From  Anna Holm  to  Everyone: +1", "timecode=10:06:31"],
  ["Is that so? QUESTION: And when?", ""],
  ["(END VIDEO CLIP) MODERATOR: Thank you.", "event=(END VIDEO CLIP)"],
]);

lines("what only looks like a label", [
  ["Let me be clear:", ""],
  ["Let me stress very forcefully: There is no plan.", ""],
  ["Here is my question: the pact", ""],
  ["And so here's the truth: this year", ""],
  ["Second: I did not say so.", ""],
  ["Number two: Look, we tried.", ""],
  ["One more thing: thank you.", ""],
  ["My question — I rephrase it: Have you", ""],
  ["You said, quote: I will go.", ""],
  ["Um es klar zu sagen: Nein.", ""],
  ["Eso es todo, respondo: no.", ""],
  ["We have three regions with us via videoconference:", ""],
  ["Ladies and gentlemen: welcome.", ""],
  ["question: Why now, they asked.", ""],
  ["Tagesordnungspunkt 3:", ""],
  ["Paper Number 88: Fisheries", ""],
  ["AGENDA:", ""],
  ["Opening Remarks:", ""],
  ["Guest Cast: Anna Holm", ""],
  ["**Break:** [00:49]", "timecode=[00:49]"],
  ["Corinthians 13:4 says so", ""],
  ["http://example.org", "link=http://example.org"],
  ["10:30 is when we met", ""],
  ["At 9.30 a.m. we met", ""],
  ["Resolution 1244: it stands", ""],
  ["UNITED STATES of America", ""],
  ["U.S. NAVY ships were there.", ""],
  ["Mr. President. Thank you.", ""],
  ["Mr President: Let me say this.", ""],
  ["The Balkans: We will stay.", ""],
  ["For the Record: We will stay.", ""],
  ["Meine Antwort: Nein.", ""],
  ["Главное: Мы останемся.", ""],
  ["UPDATE: Press conference", ""],
  ["P.S.: Thank you.", ""],
  ["NATO. EU. And so on.", ""],
  ["THE END. Thank you.", ""],
  ["Q-ships were used", ""],
  ["A new plan - and a good one", ""],
  ["Visit the Official Homepage:", ""],
]);

test("front matter is coloured to its end, and a rule on top of a file is none", () => {
  const kinds = (text: string) => tokenize(grammar, text.split("\n")).map(kindsOf);
  assert.deepEqual(kinds("---\ntitle: Ships and 'men'\ndate: 2021-06-14\n---\nQuestion: When?"), [
    "front-matter=---",
    "field=title: | front-matter=Ships and  | front-matter=' | front-matter=men | front-matter='",
    "field=date: | date=2021-06-14",
    "front-matter=---",
    "questioner=Question | separator=:",
  ]);
  assert.deepEqual(kinds("---\n\nQuestion: When?").at(-1), "questioner=Question | separator=:");
});

test("title and byline are known by the first lines of a file, not within it", () => {
  const kinds = (text: string) => tokenize(grammar, text.split("\n")).map(kindsOf);
  assert.deepEqual(kinds("Ships and men\n\nby Minister Anna Holm\n\nGood evening.\nby Minister Anna Holm"), [
    "title=Ships and men",
    "",
    "byline=by | byline=Minister Anna Holm",
    "",
    "",
    "",
  ]);
  assert.deepEqual(kinds("Good evening, everybody."), [""]);
});
