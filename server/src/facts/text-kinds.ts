/** What the words above the first turn say that a text is: a press conference, an interview, a debate. */

const KINDS: readonly (readonly [string, RegExp])[] = [
  ["press", /\bpress\b|presse|prensa|\brueda de\b|conferencia|konferenz|briefing|пресс|记者|記者|發言人|发言人/],
  ["interview", /interview|entrevista|entretien|интервью|gespräch|采访|访谈/],
  ["debate", /\bdebate|\bdébat|town ?hall|дебат|forum/],
  ["hearing", /hearing|testimony|committee|commission|witness|deposition|subcommittee/],
  ["parliament", /parliament|hansard|senate|national assembly|nationalrat|sitzung|\bhouse of\b|council|kuvend|seanc/],
  ["podcast", /podcast|episode|folge|épisode|播客|show notes/],
  ["earnings", /earnings|investor|quarter|analyst/],
  ["meeting", /meeting|minutes|agenda|attend|present:|notetaker|scribe|working group/],
  ["captions", /webvtt|-->/],
];

/** The names of the kinds, in the order in which they are weighed. */
export const TEXT_KINDS: readonly string[] = KINDS.map(([kind]) => kind);

/** The kinds that words speak of, by name; a text may seem several. */
export function textKinds(above: string): ReadonlySet<string> {
  const lower = above.toLowerCase();
  return new Set(KINDS.filter(([, pattern]) => pattern.test(lower)).map(([kind]) => kind));
}
