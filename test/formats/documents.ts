/** Transcripts that tests of formats share: each has something that a format may lose. */

import assert from "node:assert/strict";
import type { Exported } from "../../server/src/formats/export-formats";

export const CONFERENCE = `Harbour press conference
by Harbour Master Ana Ito
12 March 2021

(As delivered)

Good morning.

The ice is "thick" & <cold>; 2 < 3, *really*.

Question (Harbour News): Why is the harbour closed?

Ana Ito: Because of the ice. (Laughter.) It is [inaudible] thick.

It will melt:

(Applause.)

So we wait.

Question (The Ferry): When will it open?

Ana Ito [through interpreter]: In May.

* * * * *

END 10:34 A.M.
`;

export const TIMED = `[00:00:05] Ana Ito: Good morning to all of you at the harbour.

[00:00:12] Bo Lund: Why is the harbour closed?

[00:00:15] Ana Ito: Because of the ice.

[00:00:21] Bo Lund: And when will it open?
`;

export const CAPTIONS = `WEBVTT

00:00:01.000 --> 00:00:03.500
<v Ana Ito>Good morning, all & welcome
to the harbour.

00:00:04.000 --> 00:00:06.000
<v Bo Lund>Why is it closed?

00:00:06.500 --> 00:00:08.250
<v Ana Ito>Because of the ice.
`;

/** The text of an export. Fails where its format is none. */
export function textOf({ content }: Exported): string {
  assert.ok(typeof content === "string");
  return content;
}
