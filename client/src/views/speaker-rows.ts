/** The rows of the view of speakers. */

import { counted, say } from "../words";
import type { Position } from "./conversation";
import { type Row, row } from "./row";

export type Role = "question" | "answer" | "moderator" | "other";

/** One speaker of the server's answer to `transcript/speakers`. */
export interface SpeakerItem {
  readonly name: string;
  readonly affiliation: string | null;
  readonly role: Role;
  readonly isRoleUncertain: boolean;
  readonly isUncertain: boolean;
  /** The member of the cast that the label means; null where the cast knows none. */
  readonly member: string | null;
  readonly turns: number;
  readonly words: number;
  /** Where the name begins in the first label. */
  readonly start: Position;
}

export interface SpeakerList {
  readonly speakers: readonly SpeakerItem[];
  /** Words of all, those before the first label among them. */
  readonly words: number;
  /** Names of the members of the cast. */
  readonly cast: readonly string[];
}

const ROLES: Readonly<Record<Role, { readonly does: () => string; readonly probably: () => string; readonly icon: string }>> = {
  question: { does: () => say("asks"), probably: () => say("probably asks"), icon: "question" },
  answer: { does: () => say("answers"), probably: () => say("probably answers"), icon: "comment" },
  moderator: { does: () => say("leads"), probably: () => say("probably leads"), icon: "megaphone" },
  other: { does: () => "", probably: () => "", icon: "person" },
};

/** The rows of the transcript at `uri`; the id of each begins behind `SPEAKER` with the speaker's name. */
export function speakerRows(uri: string, { speakers, words: all }: SpeakerList): readonly Row[] {
  return speakers.map((speaker) => {
    const { name, affiliation, member, role, turns, words, isRoleUncertain, isUncertain, start } = speaker;
    const share = all === 0 ? 0 : Math.round((100 * words) / all);
    const { does, probably, icon } = ROLES[role];
    const what = isRoleUncertain ? probably() : does();
    const who = [
      ...(affiliation === null ? [] : [affiliation]),
      ...(member === null || member === name ? [] : [member]),
      ...(what === "" ? [] : [what]),
    ];
    const how = [
      counted(turns, "1 turn", "{0} turns"),
      counted(words, "1 word", "{0} words"),
      ...(isUncertain ? [say("uncertain label")] : []),
    ];
    return row({
      id: `${SPEAKER}${name}`,
      label: name,
      description: [...who, `${share} %`, ...how].join(" · "),
      icon,
      spoken: [name, ...who, say("{0} percent of all words", share), ...how].join(", "),
      context: `label speaker ${role}`,
      place: { uri, ...start },
    });
  });
}

/** What the ids of these rows begin with. */
export const SPEAKER = "speaker ";
