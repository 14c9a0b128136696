/** Texts that look a little like transcripts, for property tests: every kind of line, in any order. */

import fc from "fast-check";

const LINES = [
  "Press conference",
  "by Secretary General Ana Ito",
  "  • 04 Dec. 2017 -",
  "4 December 2017",
  "(As delivered)",
  "---",
  "title: Briefing",
  "Good morning. It is a crisis.And we are ready.  ",
  "Let me be clear:",
  "Q (CNN): Is it over?",
  "Q    Is it?",
  "Question: Когда? 😀",
  "Secretary General: No.",
  "**Tim Salo**: \\[00:12\\] Yes…",
  "MR. SALO.  I have e\u0301 nothing.",
  "问：好吗",
  "سؤال: هل انتهى الأمر؟ 👩‍👧 نعم.",
  "שאלה: האם זה נגמר?",
  "- R - Oui.",
  "(Laughter.)",
  "[inaudible]",
  "Verification code",
  "SUBSCRIBE to this channel [ Link ]",
  "▬▬▬▬▬▬▬▬▬▬",
  "#press #news",
  "END 2:34 P.M. EDT",
  "\t",
  "\ud83d",
  "",
  "",
  "",
];

/** A text of up to forty such lines with any line ends. */
export const someTranscript: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom("\n", "\n", "\n", "\n\n", "\r\n", "\r", "")), { maxLength: 40 })
  .map((lines) => lines.flat().join(""));
