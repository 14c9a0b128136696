/** Learns what each sign of a speaker weighs for each role: one bounded logistic regression a role, over speakers whose labels leave it open. */

import { join } from "node:path";
import { readExchanges } from "../../server/src/facts/exchanges";
import { ROLE_SIGNS, ROLES, roleSigns } from "../../server/src/facts/role-signs";
import { type Conversation, likeliest, readConversation } from "../../server/src/facts/roles";
import type { Role } from "../../server/src/syntax/knowledge";
import { PROJECT_ROOT } from "../support/paths";
import type { GoldFile } from "./gold";
import { fitModel } from "./logistic";
import type { RoleText } from "./role-examples";
import { NOTHING_READ, type Reading } from "./tally";

/** The module that holds what is learnt of roles. */
export const ROLE_WEIGHTS_FILE = join(PROJECT_ROOT, "server/src/facts/role-weights.ts");

/** How strongly weights are drawn to 0. */
const PENALTY = 100;
/** What a family weighs in all, over the square root of its sources. */
const FAMILY = 1000;
/** Sketches stand for all the families that the sources do not show, and samples for kinds of text: each weigh as several. */
const SEVERAL: ReadonlyMap<string, number> = new Map([
  ["sketches", 8],
  ["samples", 8],
]);

/** What a turn as the parser reads it weighs beside one as it is: what is read wrongly is to do little harm, and not to be learnt by heart. */
const AS_READ = 0.5;

export interface RoleModel {
  /** A row for each of `ROLES`, in the order of `ROLE_SIGNS`. */
  readonly weights: readonly Float64Array[];
  readonly biases: readonly number[];
}

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

/** The weights that texts give; each family counts the same for each of its sources, and each source for each of its turns. */
export function learnRoles(examples: readonly RoleExample[]): RoleModel {
  const open = examples.map(({ text, conversation, speakers }) => ({
    text,
    speakers: speakers.filter(({ key }) => !conversation.known.has(key)),
  }));
  const sources = new Map<string, Set<string>>();
  const turns = new Map<string, number>();
  for (const { text, speakers } of open) {
    sources.set(text.family, (sources.get(text.family) ?? new Set()).add(text.source));
    const share = text.isAsRead ? AS_READ : 1;
    for (const speaker of speakers) turns.set(text.source, (turns.get(text.source) ?? 0) + share * speaker.turns);
  }
  const rows: Float64Array[] = [];
  const roles: Role[] = [];
  const weights: number[] = [];
  for (const { text, speakers } of open) {
    const family = ((SEVERAL.get(text.family) ?? 1) * FAMILY) / Math.sqrt(sources.get(text.family)?.size ?? 1);
    const share = text.isAsRead ? AS_READ : 1;
    for (const { signs, role, turns: count } of speakers) {
      if (role === null) continue;
      rows.push(signs);
      roles.push(role);
      weights.push((share * family * count) / (turns.get(text.source) ?? 1));
    }
  }
  const models = ROLES.map((role, r) =>
    fitModel(
      rows,
      roles.map((one) => Number(one === role)),
      weights,
      PENALTY,
      ROLE_SIGNS.map(({ directions }) => directions[r] as number),
    ),
  );
  return { weights: models.map((model) => model.weights), biases: models.map(({ bias }) => bias) };
}

/** The role that a model gives each turn. */
export function predictRoles({ conversation, speakers }: RoleExample, { weights, biases }: RoleModel): readonly Role[] {
  const roles = new Map(
    speakers.map(({ key, signs }) => [
      key,
      conversation.known.get(key) ?? likeliest(signs, (role, sign) => weights[role]?.[sign] ?? 0, biases).role,
    ]),
  );
  return conversation.keys.map((key) => roles.get(key) ?? "other");
}

/** How a model reads the roles of turns that are known, and the exchanges that follow. */
export function roleReading(example: RoleExample, gold: GoldFile, model: RoleModel): Reading {
  const roles = predictRoles(example, model);
  const turns = gold.turns.filter(({ line }) => line <= gold.last);
  return {
    ...NOTHING_READ,
    turns: turns.map((turn, i) => ({ ...turn, role: roles[i] ?? "other" })),
    exchanges: readExchanges(example.text.turns.map(({ asking }, i) => ({ role: roles[i] ?? "other", asks: asking.marks > 0 }))),
  };
}

/** The module that holds a model: four digits say as much as the texts do. */
export function roleWeightsModule({ weights, biases }: RoleModel): string {
  const short = (value: number) => String(Number(value.toPrecision(4)));
  const rows = ROLE_SIGNS.map(({ name }, j) => `  [${weights.map((row) => short(row[j] as number)).join(", ")}], // ${name}`);
  return `/** What each sign of a speaker weighs for each of \`ROLES\`, in the order of \`ROLE_SIGNS\`. Written by \`npm run train\`, not by hand. */

// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a weight may come near one
// biome-ignore format: a line a sign
export const ROLE_WEIGHTS: readonly (readonly number[])[] = [
${rows.join("\n")}
];

// biome-ignore format: a number a role
export const ROLE_BIASES: readonly number[] = [${biases.map(short).join(", ")}];
`;
}
