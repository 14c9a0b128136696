/** Interviews, broadcasts and podcasts in English, a sample of our own each: which labels start turns, who asks, what date, what is boilerplate. */

import type { Convention } from "./convention";

export const INTERVIEWS: readonly Convention[] = [
  {
    name: "cnn",
    text: `THIS IS A RUSH TRANSCRIPT. THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.

Aired December 14, 2005 - 08:00   ET

SUSAN MARLOWE, CNN WHITE HOUSE CORRESPONDENT: Good morning. The president speaks today.

MARLOWE: He will be in Ohio.

M. O'BRIEN: Thank you, Susan.

S. O'BRIEN: We turn to weather now.

(BEGIN VIDEO CLIP)

UNIDENTIFIED FEMALE: It was terrible.

(END VIDEO CLIP) MARLOWE: That was a witness.

M. O'BRIEN: Indeed.

S. O'BRIEN: Back to you.`,
    turns: ["SUSAN MARLOWE", "MARLOWE", "M. O'BRIEN", "S. O'BRIEN", "UNIDENTIFIED FEMALE", "MARLOWE", "M. O'BRIEN", "S. O'BRIEN"],
    date: "2005-12-14",
    boilerplate: "1-1",
  },
  {
    name: "a host by what stands behind the name, and surnames of whole names further on",
    text: `ANNOUNCER: From the studio, this is The Hour.

JANE DOE, HOST: Good evening. I'm Jane Doe. With us is Professor Al Green.

AL GREEN, ECONOMIST: Good evening, Jane.

DOE: What's going on?

GREEN: Prices rise. It's simple: too much money.

DOE: So what's next?

GREEN: Nobody knows.`,
    turns: ["ANNOUNCER", "JANE DOE", "AL GREEN", "DOE", "GREEN", "DOE", "GREEN"],
    roles: "mmamama",
  },
  {
    name: "a presenter who only introduces",
    text: `RADIO INTERVIEW

MR NED MOSS: Good morning. With us today is the minister for trade, who comes straight from the harbour.

Q. Good morning, minister. Is the new quay open?

MINISTER: It opens in May.

Q. Why so late?

MINISTER: The stone did not come.

Q. And who pays?

MINISTER: The harbour does.`,
    turns: ["MR NED MOSS", ...Array(3).fill(["Q", "MINISTER"]).flat()],
    roles: "mqaqaqa",
  },
  {
    name: "initials key",
    text: `Nightline

Ted Hopper (TH - Moderator)
Ellen Brand (EB)

TH: Tonight we talk about the coast.

EB: Thank you for having me.

TH: What did you see?

EB: A lot of water.`,
    turns: ["TH", "EB", "TH", "EB"],
  },
  {
    name: "an interviewer and a day in the line that says who conducted it",
    text: `Interview with Maria Svensson

Conducted by Peter Holm on 12 August 2011 in Uppsala.

PH: Where were you born?

MS: In Kiruna, in 1932.

PH: Strict in what way?

MS: He said: sit down and be quiet.`,
    turns: ["PH", "MS", "PH", "MS"],
    date: "2011-08-12",
  },
  {
    name: "fireside",
    text: `Fireside chat with Jane Doe
June 12–13, 2018

John Roe: Jane, welcome.

Jane Doe: Thanks, John.

John Roe: When did you start?

Jane Doe: In 2001.`,
    turns: ["John Roe", "Jane Doe", "John Roe", "Jane Doe"],
    date: "2018-06-12",
  },
  {
    name: "two speakers once",
    text: `Interview with the mayor

Reporter: How is the city?

Mayor: It is fine.`,
    turns: ["Reporter", "Mayor"],
    roles: "qa",
  },
  {
    name: "a blog's share and comment forms",
    text: `Episode 12: The Long Road
Posted on March 3, 2020 by admin
Share this:
Tweet

Anna: Welcome to the show! Today's guest: Bill Moss.

Bill: Hi Anna.

Anna: So tell us: how did you start?

Bill: With a bike. And a map.

Leave a Reply Cancel reply
Your email address will not be published.`,
    turns: ["Anna", "Bill", "Anna", "Bill"],
    boilerplate: "3-4,14-15",
    date: null,
  },
  {
    name: "names in full once, and their initials further on",
    text: `Press conference after the regatta
14.06.2024

Q: Mara, if we could start with you. What has changed since the last race?
Mara OLDE: We have a new keel, and so far it does what we hoped for.

Q: And the crew – any news for us?
MO: No, no news for you. When we have something to say, we will say it.

Q: Piet, coming to you. How does third place feel?
Piet VAN DIEM: It feels good, but it is early in the season.

Q: Yuki, points in three races. What is the secret?
Yuki TANABE: There is no secret. We work hard, and nobody makes mistakes.

Q: (Jan Holt – Harbour News) To all three of you: is the season too long?
MO: Yes. I have said it before.
PVD: I agree with Mara. For the crews it is very hard.
YT: The same from my side.`,
    turns: ["Q", "Mara OLDE", "Q", "MO", "Q", "Piet VAN DIEM", "Q", "Yuki TANABE", "Q", "MO", "PVD", "YT"],
    roles: "qaqaqaqaqaaa",
    date: "2024-06-14",
  },
  {
    name: "a picture before each name of a podcast",
    text: `Harbour Deep Dive – Episode 42: The Night Ferry

[00:00:00] 🎙️ Lena: Hey everybody, welcome back to Harbour Deep Dive. I'm Lena.

[00:00:06] 🎧 Tom: And I'm Tom. Today we have a special guest.

[00:00:11] 🎙️ Lena: We do! Captain Ida Falk. Ida, welcome to the show.

[00:00:16] ⚓ Ida: Thanks for having me. I've listened for years.

[00:00:21] 🎧 Tom: So tell us, what is it like out there at night?

[00:00:26] ⚓ Ida: It is quiet. You hear the engine and not much else.

[00:01:02] 🎙️ Lena: Were you ever scared?

[00:01:04] ⚓ Ida: Once. In the winter of 2010, with the ice.`,
    turns: ["Lena", "Tom", "Lena", "Ida", "Tom", "Ida", "Lena", "Ida"],
  },
  {
    name: "words for who asks and who answers in capitals with a full stop, and an address below",
    text: `Entrevista a la ministra de Pesca
9 de marzo de 2022

PERIODISTA.
Ministra, buenos días.

MINISTRA.
Buenos días.

PERIODISTA.
¿Van a subir las cuotas?

MINISTRA.
Van a subir un 3%.

PERIODISTA.
Eso dijo el año pasado.

MINISTRA.
Y subieron un 3%.`,
    turns: ["PERIODISTA", "MINISTRA", "PERIODISTA", "MINISTRA", "PERIODISTA", "MINISTRA"],
    date: "2022-03-09",
  },
];
