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
];
