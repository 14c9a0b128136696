/** Pages whose dates could be read wrongly, a sample of our own each: which day counts, if any. */

import type { Convention } from "./convention";

export const DATED_PAGES: readonly Convention[] = [
  {
    name: "date ambiguous",
    text: `Press conference

07/11/2001

Question: Yes?

Minister: No.`,
    turns: ["Question", "Minister"],
    date: null,
  },
  {
    name: "date us",
    text: `Press conference

11/22/91

Question: Yes?

Minister: No.`,
    turns: ["Question", "Minister"],
    date: "1991-11-22",
  },
  {
    name: "update only",
    text: `Press conference

Last updated: 06 Apr. 2018 13:34

Question: Yes?

Minister: No.`,
    turns: ["Question", "Minister"],
    date: null,
    boilerplate: "3-3",
  },
  {
    name: "a title of which nothing but the day is a value, twice",
    text: `Harbour Newsbriefing: Tuesday, March 5, 2002

Harbour Newsbriefing: Tuesday, March 5, 2002

North: Good afternoon. We have the names of the boats.

Q: How many?

North: Fourteen.

Q: And whose?

North: I cannot answer that.`,
    turns: ["North", "Q", "North", "Q", "North"],
  },
  {
    name: "a day that is told, and the day of a signature",
    text: `WITNESS STATEMENT OF IDA FALK

I, Ida Falk, of 4 Pier Street, will say as follows:

1. I am the harbour master of Port Ellis and have been so since 2009.

2. On 4 March 2020 at about 23:15 I received a call from the vessel "Marta". The caller said that they took water.

3. I asked where they were. He said that they were off the east pier.

Signed: I. Falk
Dated: 9 April 2020`,
    turns: [],
    date: "2020-04-09",
  },
];
