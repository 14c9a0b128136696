/** Courts, parliaments and committees, a sample of our own each: which labels start turns, who asks, what date, what is boilerplate. */

import type { Convention } from "./convention";

export const PROCEEDINGS: readonly Convention[] = [
  {
    name: "debate",
    text: `TRUMBLE: We will win this because people want change.
And they deserve it.
[applause]
MODERATOR: Thank you. Senator?
O'HARA: I disagree with all of that.
QUESTION: What would you do about taxes?
O'HARA: Lower them.
TRUMBLE: No, you would not.
UNIDENTIFIED MALE: Boo!
(UNKNOWN): Hey!`,
    turns: ["TRUMBLE", "MODERATOR", "O'HARA", "QUESTION", "O'HARA", "TRUMBLE", "UNIDENTIFIED MALE", "(UNKNOWN)"],
  },
  {
    name: "deposition",
    text: `Q.  Now, Mrs. Johnson, how did you learn of it?
A.  By letter.
Q.  When?
A.  In May of that year. I do not recall the day.
    MR. SMITH: Objection.
    THE WITNESS: I am sorry.
BY MR. SMITH:
Q.  Go on.
A.  That is all.`,
    turns: ["Q", "A", "Q", "A", "MR. SMITH", "THE WITNESS", "Q", "A"],
  },
  {
    name: "line numbers",
    text: `  1   Q.  How did it begin?
  2   A.  In a shed.
  3   Q.  And then?
  4   A.  It grew, and it grew, until it was as big
  5       as a house.
  6   Q.  Really?
  7   A.  Yes.`,
    turns: ["Q", "A", "Q", "A", "Q", "A"],
  },
  {
    name: "congress mail",
    text: `MR. DeFALCO:
        Mr. Speaker, I rise in support of the bill.

MR. BROWN of Ohio:
        I thank the gentleman from Oregon [Mr. DeFALCO].

The SPEAKER pro tempore:
        The time of the gentleman has expired.

MR. DeFALCO:
        I yield back.`,
    turns: ["MR. DeFALCO", "MR. BROWN of Ohio", "The SPEAKER pro tempore", "MR. DeFALCO"],
  },
  {
    name: "gpo",
    text: `    The Chairman. The committee will come to order. We are here
today to examine the budget of the agency.
    Senator Warner. Thank you, Mr. Chairman. I have one
question for the witness.
    The Chairman. Go ahead.
    Senator Warner. Was the report late?
    Mr. Holt. It was, Senator.
    Senator Warner. Thank you.
    [Whereupon, at 1:10 p.m., the committee was adjourned.]`,
    turns: ["The Chairman", "Senator Warner", "The Chairman", "Senator Warner", "Mr. Holt", "Senator Warner"],
  },
  {
    name: "an office with its holder in brackets, title and all",
    text: `1. Mr. Tom Blake (Leeds): To ask the Minister how many boats there are.

The Minister for Fish (Ms. Ada North): There are 400.

Mr. Blake: Is that enough?

Ms. North: It is not.`,
    turns: ["Mr. Tom Blake", "The Minister for Fish", "Mr. Blake", "Ms. North"],
  },
  {
    name: "quoted speaker in turn",
    text: `BAILEY: Senator, three weeks ago you said, quote: "I don't care." Is that so?

RUBINO: It is not.

BAILEY: Then what?

RUBINO: I said: never.`,
    turns: ["BAILEY", "RUBINO", "BAILEY", "RUBINO"],
  },
  {
    name: "minutes with initials from a table, and a presenter named before each item",
    text: `# July 20, 2020 Meeting Notes

| Name | Abbreviation | Organization |
| --- | --- | --- |
| Wanda Horn | WH | North |
| Sue Carter | SFC | South |

## Report
Presenter: Isa Berg (IS)

IS: (presents slides) The standard has been approved. Many thanks to everybody.

## Update
Presenter: Jo Hart (JHD)

JHD: (presents slides)

WH: Does this affect output or only avoid errors?

SFC: It only avoids errors, there is no change to the output.

Current status: the branch is now main

DE: There is a presentation about this. Let us defer this.

WH: My question is answered.

SFC: How about consensus on the other one?

## Other
Presenter: Sue Carter (SFC)

SFC: I will take that as consensus.

WH: Good.

SFC: Next, please.

BFS: [in chat]: agree with JHD, can skip`,
    turns: ["IS", "JHD", "WH", "SFC", "DE", "WH", "SFC", "SFC", "WH", "SFC", "BFS"],
    date: "2020-07-20",
  },
  {
    name: "titled names in capitals, and one that is only mentioned where a line begins",
    text: `The CHAIRMAN. Good morning. The committee will come to order.
Mr. NORTH. Thank you very much, Mr. Chairman. I want to
thank you for this hearing.
The CHAIRMAN. Thank you. I now recognize Ms. West.
Ms. WEST. No statement, Mr. Chairman. I would yield to
Mr. South. He has a statement.
The CHAIRMAN. Mr. South.
Mr. SOUTH. I have nothing. Thank you, Mr. Chairman.
Mr. NORTH. I yield back.
The CHAIRMAN. The hearing is adjourned.`,
    turns: ["The CHAIRMAN", "Mr. NORTH", "The CHAIRMAN", "Ms. WEST", "The CHAIRMAN", "Mr. SOUTH", "Mr. NORTH", "The CHAIRMAN"],
  },
  {
    name: "a witness with an initial",
    text: `JOHN A. NORTH,
having been duly sworn, testified as follows:
Q.  Would you state your name?
A.  John North.
Q.  And where do you live?
A.  In Mudport.`,
    turns: ["Q", "A", "Q", "A"],
    roles: "qaqa",
  },
  {
    name: "members with their seats, alone on a line",
    text: `Mr. Ben South (Mudport, East)

On a point of order, Madam Speaker. This concerns the boats.

Madam Speaker

The hon. Gentleman may ponder that for a while.

Mr. Dan East (Saltwick)

Further to that, Madam Speaker. You may have seen the boats.

Madam Speaker

I have seen them all, and I have ruled.

Mr. South

I am much obliged to you.

Madam Speaker

Order. We must move on.`,
    turns: ["Mr. Ben South", "Madam Speaker", "Mr. Dan East", "Madam Speaker", "Mr. South", "Madam Speaker"],
  },
  {
    name: "members of a European house, with a full stop and a dash",
    text: `IN THE CHAIR: ADA NORTH

President. – The next item is the joint debate on the following: boats.

Ben López South, President-in-Office of the Council. – (ES) Madam President, I believe that this is important.

This is the result of measures – some of them hard – that we took.

Cleo West, on behalf of the Fish Group. – (FR) Madam President, this is a matter of trust.

Dan East (FIN). – Madam President, you would not listen.

President. – The debate is closed.`,
    turns: ["President", "Ben López South", "Cleo West", "Dan East", "President"],
  },
  {
    name: "members whom nobody names",
    text: `Hon. Ben South (Mudport, FIN): Mr. Speaker, the ports are full. When will the minister act?

Some hon. members: Oh, oh!

The Speaker: Order. The hon. minister.

Hon. Cleo West (Minister of Ports, NET): Mr. Speaker, we have acted.

An hon. member: Shame!

The Speaker: Order.`,
    turns: ["Hon. Ben South", "Some hon. members", "The Speaker", "Hon. Cleo West", "An hon. member", "The Speaker"],
  },
];
