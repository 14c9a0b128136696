/** Who speaks how much and in which role: what a view of a transcript's speakers shows. */

import { affiliationOf } from "../facts/affiliation";
import { castMember } from "../facts/cast";
import { isUncertain } from "../facts/certainty";
import { memoTranscript } from "../facts/memo";
import { outline } from "../facts/outline";
import { speakers } from "../facts/speakers";
import { wordCounts } from "../facts/statistics";
import type { Role } from "../syntax/knowledge";
import type { Transcript } from "../syntax/transcript";
import type { Span } from "../text/span";

export interface ListedSpeaker {
  /** The label's words as printed. */
  readonly name: string;
  /** The outlet or office that the labels give; null where none gives one, or they give several, as those of `Q` do. */
  readonly affiliation: string | null;
  /** The role in most turns. */
  readonly role: Role;
  /** True where it is only probably the role. */
  readonly isRoleUncertain: boolean;
  /** True where all of the labels are only probably some. */
  readonly isUncertain: boolean;
  /** The member of the cast that the label means; null where the cast knows none. */
  readonly member: string | null;
  readonly turns: number;
  readonly words: number;
  /** The name in the first label. */
  readonly first: Span;
}

export interface SpeakerList {
  /** In the order of their first turns. */
  readonly speakers: readonly ListedSpeaker[];
  /** Words of all, the statement's without a label among them. */
  readonly words: number;
  /** Names of the members of the cast, in its order. */
  readonly cast: readonly string[];
}

/** The speakers of a transcript; remembered with it. */
export const speakerList: (transcript: Transcript) => SpeakerList = memoTranscript((transcript) => {
  const { turns, date } = outline(transcript);
  const { cast } = transcript.knowledge;
  const counts = wordCounts(transcript);
  const wordsOf = new Map(turns.map((turn, i) => [turn, counts.turns[i] ?? 0]));
  return {
    speakers: speakers(transcript).flatMap(({ name, turns: own }): readonly ListedSpeaker[] => {
      const [first] = own;
      if (first === undefined) return [];
      const role = usualRole(own.map((turn) => turn.role));
      const inRole = own.filter((turn) => turn.role === role);
      return [
        {
          name,
          affiliation: only(own.flatMap(({ label }) => affiliationOf(transcript.source, label) ?? [])),
          role,
          isRoleUncertain: role !== "other" && inRole.every(({ roleLikelihood }) => isUncertain(roleLikelihood)),
          isUncertain: own.every(({ labelLikelihood, variantOf }) => isUncertain(labelLikelihood) && variantOf === null),
          member: castMember(cast, name, date?.value ?? null)?.name ?? null,
          turns: own.length,
          words: own.reduce((sum, turn) => sum + (wordsOf.get(turn) ?? 0), 0),
          first: first.label.name,
        },
      ];
    }),
    words: counts.all,
    cast: cast.map(({ name }) => name),
  };
});

/** What all of some words are; null where there are none, or several. */
function only(words: readonly string[]): string | null {
  const [first = null, ...others] = new Set(words);
  return others.length === 0 ? first : null;
}

/** The commonest, of equally common ones the first. */
function usualRole(roles: readonly Role[]): Role {
  const counts = new Map<Role, number>();
  for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts].reduce<readonly [Role, number]>((best, one) => (one[1] > best[1] ? one : best), ["other", 0])[0];
}
