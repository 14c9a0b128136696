/** Learns how the signs of a speaker are weighed for each role: a small network, over speakers whose labels leave it open. */

import { join } from "node:path";
import { readExchanges } from "../../server/src/facts/exchanges";
import { type RoleNetwork, roleLikelihoods } from "../../server/src/facts/role-network";
import { ROLE_SIGNS, ROLES, roleSigns } from "../../server/src/facts/role-signs";
import { type Conversation, likeliestRole, readConversation } from "../../server/src/facts/roles";
import type { Role } from "../../server/src/syntax/knowledge";
import { PROJECT_ROOT } from "../support/paths";
import type { GoldFile } from "./gold";
import { fitNetwork, joined } from "./network";
import type { RoleText } from "./role-examples";
import { NOTHING_READ, type Reading } from "./tally";

/** The module that holds what is learnt of roles. */
export const ROLE_WEIGHTS_FILE = join(PROJECT_ROOT, "server/src/facts/role-weights.ts");

/** Networks that begin differently agree on what the texts show, and not on the rest: their mean is what counts. */
const SEEDS = [2, 3, 4, 5, 6, 7, 8, 9, 10];
const OPTIONS = { units: 16, penalty: 0.003, rounds: 30 };
/** One network that learns to say what they say in the mean is a fraction of them all, and takes less from chance. */
const PUPIL = { units: 40, penalty: 0.0003, rounds: 60, seed: 2 };
/** How far it believes them; for the rest, what the texts show. */
const BELIEVES = 0.6;

/** Sketches stand for all the families that the sources do not show, and samples for kinds of text: each weigh as several. */
const SEVERAL: ReadonlyMap<string, number> = new Map([
  ["sketches", 16],
  ["samples", 8],
]);

/** What a turn as the parser reads it weighs beside one as it is: what is read wrongly is to do little harm, and not to be learnt by heart. */
const AS_READ = 0.5;

/** A text as its roles are weighed, and the role that each speaker has in most turns. */
export interface RoleExample {
  readonly text: RoleText;
  readonly conversation: Conversation;
  readonly speakers: readonly {
    readonly key: string;
    readonly signs: Float64Array;
    /** The role of most of the turns whose role somebody has said, and their number; null where nobody has of any. */
    readonly role: Role | null;
    readonly turns: number;
  }[];
  /** True for a part of another text: it teaches how short texts look, and is not counted. */
  readonly isExcerpt: boolean;
}

/** Where excerpts begin, as shares of a text; each is a third of it, and only texts with so many turns have any. */
const BEGINNINGS = [0, 0.3, 0.6];
const EXCERPT = 0.33;
const LEAST_TURNS = 40;
const LEAST_EXCERPT = 16;

/** Each text as an example, and parts of the long ones. */
export function roleExamples(texts: readonly RoleText[]): readonly RoleExample[] {
  return [
    ...texts.map((text) => example(text, false)),
    ...texts
      .filter(({ gold, turns }) => gold !== null && turns.length >= LEAST_TURNS)
      .flatMap((text) => BEGINNINGS.map((share) => example(excerpt(text, share), true))),
  ];
}

function excerpt(text: RoleText, share: number): RoleText {
  const from = Math.floor(text.turns.length * share);
  const to = from + Math.max(LEAST_EXCERPT, Math.floor(text.turns.length * EXCERPT));
  return {
    ...text,
    turns: text.turns.slice(from, to),
    roles: text.roles.slice(from, to),
    above: from === 0 ? text.above : "",
  };
}

function example(text: RoleText, isExcerpt: boolean): RoleExample {
  const conversation = readConversation(text.turns, text.above);
  const counts = new Map<string, Map<Role, number>>();
  for (const [i, key] of conversation.keys.entries()) {
    const roles = counts.get(key) ?? new Map<Role, number>();
    counts.set(key, roles);
    const role = text.roles[i];
    if (role === null || role === undefined) continue;
    roles.set(role, (roles.get(role) ?? 0) + 1);
  }
  const speakers = conversation.speakers.map((speaker) => {
    const roles = [...(counts.get(speaker.key) ?? [])].sort((a, b) => b[1] - a[1]);
    const turns = roles.reduce((sum, [, count]) => sum + count, 0);
    return { key: speaker.key, signs: roleSigns(speaker), role: roles[0]?.[0] ?? null, turns };
  });
  return { text, conversation, speakers, isExcerpt };
}

/**
 * The network that texts give: it is taught by several, as Hinton, Vinyals and Dean do (“Distilling the Knowledge in a
 * Neural Network”, 2015). A family weighs the square root of its sources, each source the same; whoever speaks often
 * weighs more than who speaks once, but not by as much.
 */
export function learnRoles(examples: readonly RoleExample[]): RoleNetwork {
  const open = examples.map(({ text, conversation, speakers }) => ({
    text,
    speakers: speakers.filter(({ key }) => !conversation.known.has(key)),
  }));
  const sources = new Map<string, Set<string>>();
  const said = new Map<string, number>();
  const counts = ({ isAsRead }: RoleText, turns: number) => (isAsRead ? AS_READ : 1) * Math.sqrt(turns);
  for (const { text, speakers } of open) {
    sources.set(text.family, (sources.get(text.family) ?? new Set()).add(text.source));
    for (const { turns } of speakers) said.set(text.source, (said.get(text.source) ?? 0) + counts(text, turns));
  }
  const rows: Float64Array[] = [];
  const roles: (readonly number[])[] = [];
  const weights: number[] = [];
  for (const { text, speakers } of open) {
    const family =
      (SEVERAL.get(text.family) ?? 1) * (sources.get(text.family)?.size ?? 1) ** (SEVERAL.has(text.family) ? -1 : -0.5);
    for (const { signs, role, turns } of speakers) {
      if (role === null) continue;
      rows.push(signs);
      roles.push(ROLES.map((one) => Number(one === role)));
      weights.push((family * counts(text, turns)) / (said.get(text.source) ?? 1));
    }
  }
  const teachers = joined(SEEDS.map((seed) => fitNetwork(rows, roles, weights, { ...OPTIONS, seed })));
  const taught = rows.map((signs, i) =>
    roleLikelihoods(signs, teachers).map((likely, c) => BELIEVES * likely + (1 - BELIEVES) * (roles[i]?.[c] ?? 0)),
  );
  return fitNetwork(rows, taught, weights, PUPIL);
}

/** The role that a network gives each turn. */
export function predictRoles({ conversation, speakers }: RoleExample, network: RoleNetwork): readonly Role[] {
  const roles = new Map(
    speakers.map(({ key, signs }) => [key, conversation.known.get(key) ?? likeliestRole(signs, network).role]),
  );
  return conversation.keys.map((key) => roles.get(key) ?? "other");
}

/** How a network reads the roles of turns that are known, and the exchanges that follow. */
export function roleReading(example: RoleExample, gold: GoldFile, network: RoleNetwork): Reading {
  const roles = predictRoles(example, network);
  const turns = gold.turns.filter(({ line }) => line <= gold.last);
  return {
    ...NOTHING_READ,
    turns: turns.map((turn, i) => ({ ...turn, role: roles[i] ?? "other" })),
    exchanges: readExchanges(example.text.turns.map(({ asking }, i) => ({ role: roles[i] ?? "other", asks: asking.marks > 0 }))),
  };
}

/** The module that holds a network: three digits say as much as the texts do. */
export function roleWeightsModule({ direct, inward, thresholds, outward, biases }: RoleNetwork): string {
  const row = (values: ArrayLike<number>) =>
    `[${Array.from(values, (value) => String(Number(value.toPrecision(3)))).join(", ")}]`;
  const signs = (rows: readonly ArrayLike<number>[]) =>
    rows.map((one, j) => `    ${row(one)}, // ${ROLE_SIGNS[j]?.name}`).join("\n");
  return `/** How the signs of a speaker are weighed, in the order of \`ROLE_SIGNS\`. Written by \`npm run train\`, not by hand. */

// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may come near one

import type { RoleNetwork } from "./role-network";

// biome-ignore format: a line a sign
export const ROLE_NETWORK: RoleNetwork = {
  direct: [
${signs(direct)}
  ],
  inward: [
${signs(inward)}
  ],
  thresholds: ${row(thresholds)},
  outward: [
${outward.map((one) => `    ${row(one)},`).join("\n")}
  ],
  biases: ${row(biases)},
};
`;
}
