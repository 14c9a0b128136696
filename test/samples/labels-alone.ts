/** Labels on lines of their own, a sample of our own each: which of them start turns, and who asks. */

import type { Convention } from "./convention";

export const LABELS_ALONE: readonly Convention[] = [
  {
    name: "name alone",
    text: `Transcript of the town meeting

ANNA FIELD

Welcome to the meeting of the town.

JOHN MARSH

Thank you, Anna. I want to speak about the road.

ANNA FIELD

Please do.

JOHN MARSH

It is broken.

ANNA FIELD

We know.

JOHN MARSH

Mend it.`,
    turns: ["ANNA FIELD", "JOHN MARSH", "ANNA FIELD", "JOHN MARSH", "ANNA FIELD", "JOHN MARSH"],
  },
  {
    name: "md heading",
    text: `## Interviewer

How did it begin?

## Ada North

It began in a shed.

## Interviewer

And then?

## Ada North

Then it grew.

## Interviewer

How big?

## Ada North

Very big.`,
    turns: ["Interviewer", "Ada North", "Interviewer", "Ada North", "Interviewer", "Ada North"],
  },
  {
    name: "names with their offices, alone on a line, and a list of them at the end",
    text: `Net Ports Corp. (NYSE: NPT)

Q2 2020 Earnings Call

Operator

Good day, and welcome to the call. Please go ahead.

Ada North -- Chief Executive Officer

Thank you. It was a good quarter for boats.

Ben South -- Chief Financial Officer

Revenues were up.

Operator

The first question comes from Dan East. Please go ahead.

Dan East -- Net Bank -- Analyst

How do you see margins?

Ben South -- Chief Financial Officer

They will be stable.

Operator

That was the last question. Good day.

Call participants:

Ada North -- Chief Executive Officer

Ben South -- Chief Financial Officer

Dan East -- Net Bank -- Analyst

All transcripts of this company`,
    turns: ["Operator", "Ada North", "Ben South", "Operator", "Dan East", "Ben South", "Operator"],
    roles: "maamqam",
  },
  {
    name: "a word above each name",
    text: `Net Ports Earnings Call

speaker
Operator
Good day, and welcome. Please go ahead.
speaker
Ada North
Thank you. It was a good quarter.
speaker
Operator
The first question comes from Dan East.
speaker
Dan East
Good day. What about boats?
speaker
Ada North
They are well.`,
    turns: ["Operator", "Ada North", "Operator", "Dan East", "Ada North"],
  },
  {
    name: "offices and questioners with an outlet, alone on a line",
    text: `Press conference: 14 May 2019

Prime Minister

Good afternoon. We have agreed on boats.

President

Thank you. It is a pleasure to be here.

Question (Net News)

Will you resign?

Prime Minister

I am getting on with the job.

Question (The Harbour Times)

Do you believe that?

President

I do.`,
    turns: ["Prime Minister", "President", "Question", "Prime Minister", "Question", "President"],
    roles: "aaqaqa",
  },
  {
    name: "a moderator with a name, and panelists by number, alone on their lines",
    text: `Webinar on ports

Moderator (Ada North)
Good morning and welcome. Please mute yourselves.

Panelist 1
Thank you. Next slide, please.

Moderator (Ada North)
Here is a question. Who pays?

Panelist 2
Everyone does.

Panelist 1
I agree.

Moderator (Ada North)
Thank you all.`,
    turns: ["Moderator", "Panelist 1", "Moderator", "Panelist 2", "Panelist 1", "Moderator"],
  },
];
