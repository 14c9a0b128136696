/** One speaker under several labels: a misspelling, a bad scan, other letters' case, another form of the name. */

import type { Severity } from "../archive/settings";
import type { Transcript } from "../syntax/transcript";
import { turns } from "../text/amounts";
import { type Message, plural, say } from "../text/message";
import { put } from "../text/put";
import type { Edit } from "../text/source";
import { type DocumentLabel, documentLabels, renaming, turnIndexes } from "./document-labels";
import { bySurname, isMisspelling, isSamePerson, resembles } from "./label-likeness";
import type { Finding, Fix, TranscriptRule } from "./rule";

/** A label that is another one's variant, and what speaks for it. */
interface Variant {
  readonly label: DocumentLabel;
  readonly model: DocumentLabel;
  readonly likeness: "letters" | "misspelling" | "form of the name";
}

/** How many labels a rarer one is compared with, so that many of both take no more than linear time. */
const MOST_MODELS = 48;

/** One of more spellings than these is hardly the right one; offering each for all turns would take the square of their number. */
const MOST_RIVALS = 8;

export const labelVariant: TranscriptRule = {
  name: "label-variant",
  summary: "One speaker has several labels: misspelt, in other letters, or with another form of the name.",
  severity: "warning",
  tags: ["labels"],
  scope: "transcript",
  *check(transcript) {
    const variants = findVariants(transcript);
    const bySpeaker = new Map<DocumentLabel, Variant[]>();
    for (const variant of variants) put(bySpeaker, variant.model, variant);
    for (const siblings of bySpeaker.values()) {
      const edits = siblings.flatMap(({ label, model }) => renaming(transcript, label.turns, model.text));
      for (const variant of siblings) yield finding(transcript, variant, siblings.length, edits);
    }
  },
};

function findVariants(transcript: Transcript): readonly Variant[] {
  const labels = documentLabels(transcript);
  // The sort is stable: of two that are used equally often, the first in the text is the model.
  const byUse = [...labels].sort((a, b) => b.turns.length - a.turns.length);
  const variants = new Map<DocumentLabel, Variant>();
  const add = (label: DocumentLabel, model: DocumentLabel, likeness: Variant["likeness"]) => {
    if (!variants.has(label) && !variants.has(model) && label !== model) variants.set(label, { label, model, likeness });
  };
  const models = new Map<string, DocumentLabel>();
  for (const label of byUse) {
    const model = models.get(label.key);
    if (model === undefined) models.set(label.key, label);
    else add(label, model, "letters");
  }
  const roots = [...models.values()];
  const byText = new Map(roots.map((label) => [label.text, label]));
  const modelOf = (label: DocumentLabel, moreUsed: readonly DocumentLabel[], isLike: (model: DocumentLabel) => boolean) =>
    moreUsed.find((model) => !variants.has(model) && isLike(model) && !converse(transcript, label, model));
  for (const [i, label] of roots.entries()) {
    const meant = byText.get(label.turns[0]?.variantOf ?? "");
    // What the evidence takes for one speaker may be called quite otherwise: to write one name for the other is offered for like ones only.
    const believed = meant !== undefined && resembles(label.text, meant.text) ? meant : undefined;
    const model = believed ?? modelOf(label, roots.slice(0, Math.min(i, MOST_MODELS)), (one) => isMisspelling(label, one));
    if (model !== undefined) add(label, model, isSamePerson(label, model, [label, model]) ? "form of the name" : "misspelling");
  }
  for (const family of bySurname(roots.filter((label) => !variants.has(label)))) {
    for (const [i, label] of family.entries()) {
      const model = modelOf(label, family.slice(0, Math.min(i, MOST_MODELS)), (one) => isSamePerson(label, one, family));
      if (model === undefined) continue;
      if (model.turns.length === 1 && introduces(transcript, model, label)) add(model, label, "form of the name");
      else add(label, model, "form of the name");
    }
  }
  return labels.flatMap((label) => {
    const variant = variants.get(label);
    if (variant === undefined) return [];
    // Other letters of a misspelling are a misspelling too.
    return variants.get(variant.model) === undefined ? variant : { ...variant, ...variants.get(variant.model), label };
  });
}

/** True when turns of the two follow each other: people speak with each other, and rarely twice in a row. */
function converse(transcript: Transcript, a: DocumentLabel, b: DocumentLabel): boolean {
  const indexes = turnIndexes(transcript);
  const places = new Set(a.turns.map((turn) => indexes.get(turn) ?? 0));
  return b.turns.some((turn) => {
    const place = indexes.get(turn) ?? 0;
    return places.has(place - 1) || places.has(place + 1);
  });
}

/** The finding of one variant, where its model has `siblings` of them and `edits` change all to the model. */
function finding(transcript: Transcript, variant: Variant, siblings: number, edits: readonly Edit[]): Finding {
  const { label, model } = variant;
  const [first, modelFirst] = [label.turns[0], model.turns[0]];
  if (first === undefined || modelFirst === undefined) throw new RangeError("A label without turns.");
  const fixes: Fix[] = [
    { title: say`Use “${model.text}” everywhere`, edits: renaming(transcript, label.turns, model.text), safe: false },
  ];
  if (siblings <= MOST_RIVALS)
    fixes.push({ title: say`Use “${label.text}” everywhere`, edits: renaming(transcript, model.turns, label.text), safe: false });
  if (siblings > 1)
    fixes.push({ title: plural(siblings, say`Use “${model.text}” for all ${siblings} other spellings`), edits, safe: false });
  return {
    span: first.label.name,
    message: messageFor(variant),
    ...severityFor(transcript, variant),
    related: [{ span: modelFirst.label.name, message: say`“${model.text}” is the label of ${turns(model.turns.length)}.` }],
    fixes,
  };
}

function messageFor({ label, model, likeness }: Variant): Message {
  switch (likeness) {
    case "letters":
      return say`The label “${label.text}” is “${model.text}” in other spacing, case or punctuation.`;
    case "misspelling":
      return say`The label “${label.text}” reads like a misspelling of “${model.text}”.`;
    case "form of the name":
      return say`“${label.text}” may be the speaker who is labelled “${model.text}” elsewhere.`;
  }
}

function severityFor(transcript: Transcript, { label, model, likeness }: Variant): { readonly severity?: Severity } {
  if (likeness !== "form of the name") return {};
  return { severity: introduces(transcript, label, model) ? "hint" : "information" };
}

/** Many sources give a speaker's office once, at the first turn, and the name alone from then on. */
function introduces(transcript: Transcript, label: DocumentLabel, model: DocumentLabel): boolean {
  const indexes = turnIndexes(transcript);
  const placeOf = ({ turns }: DocumentLabel) => (turns[0] === undefined ? 0 : (indexes.get(turns[0]) ?? 0));
  return label.turns.length === 1 && label.text.length > model.text.length && placeOf(label) < placeOf(model);
}
