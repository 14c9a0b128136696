/** The rows of the view of questions: in order or by who asks, all or some of them. */

import { counted, say } from "../words";
import { askerOf, type Conversation, lastAtOrAbove, type Opening, type QuestionItem, type TurnItem } from "./conversation";
import { inStretches, type Place, type Row, row, stretchOf } from "./row";

/** Which questions are shown: all, those without an answer, or those of an outlet or a name. */
export type Filter =
  | { readonly kind: "all" }
  | { readonly kind: "unanswered" }
  | { readonly kind: "asker"; readonly asker: string };

export interface Choice {
  readonly filter: Filter;
  readonly isGrouped: boolean;
}

export const EVERYTHING: Filter = { kind: "all" };

/** A question with its 1-based number. */
interface Numbered {
  readonly question: QuestionItem;
  readonly number: number;
}

const QUESTION = "q";
const TURN = "t";
const OPENING = "opening";

/** The rows of the transcript at `uri`; none where nobody speaks. */
export function questionRows(uri: string, conversation: Conversation, { filter, isGrouped }: Choice): readonly Row[] {
  const { opening, questions, turns } = conversation;
  const top = opening === null || filter.kind !== "all" ? [] : [openingRow(uri, opening)];
  if (questions.length === 0) return [...top, ...turnRows(uri, turns, isGrouped)];
  const shown = filtered(questions, filter);
  const tellsWhom = answerersOf(questions).size > 1;
  const below = isGrouped
    ? groupRows(uri, shown, tellsWhom)
    : inStretches(QUESTION, shown.length, (i) => questionRow(uri, shown[i] as Numbered, tellsWhom));
  return [...top, ...below];
}

/** How many questions there are, and how many of them are shown, as the view says it beside its name; empty where all are. */
export function filterText(conversation: Conversation, filter: Filter): string {
  if (filter.kind === "all" || conversation.questions.length === 0) return "";
  const shown = filtered(conversation.questions, filter).length;
  const what = filter.kind === "unanswered" ? say("unanswered") : filter.asker;
  return say("{0}: {1} of {2}", what, shown, conversation.questions.length);
}

/** What is said above the rows of a transcript in which nobody asks; null of any other. */
export function noQuestionsText({ questions, turns }: Conversation): string | null {
  return questions.length === 0 && turns.length > 0 ? say("No questions in this transcript. These are its turns.") : null;
}

/** What can be chosen as a filter, with how many questions each leaves. */
export function filters({
  questions,
}: Conversation): readonly { readonly filter: Filter; readonly title: string; readonly count: number }[] {
  const unanswered = questions.filter(isUnanswered).length;
  const counts = new Map<string, number>();
  for (const question of questions) counts.set(askerOf(question), (counts.get(askerOf(question)) ?? 0) + 1);
  const askers = [...counts].map(([asker, count]) => ({ filter: { kind: "asker" as const, asker }, title: asker, count }));
  return [{ filter: { kind: "unanswered" }, title: say("Unanswered"), count: unanswered }, ...askers];
}

/** The ids of the rows that lead to who speaks on a 0-based line, from the top down to the row; none where it is not shown. */
export function pathTo(conversation: Conversation, { filter, isGrouped }: Choice, line: number): readonly string[] {
  const { opening, questions, turns } = conversation;
  if (questions.length === 0) return isGrouped ? [] : pathToTurn(opening, turns, line);
  const index = lastAtOrAbove(questions, line);
  const question = questions[index];
  if (question === undefined) return opening !== null && filter.kind === "all" && opening.start.line <= line ? [OPENING] : [];
  const shown = filtered(questions, filter);
  const place = shown.findIndex((one) => one.question === question);
  if (place === -1) return [];
  const id = `${QUESTION}${index + 1}`;
  const answer = lastAtOrAbove(question.answers, line);
  const tail = answer === -1 ? [id] : [id, `${id}a${answer + 1}`];
  if (!isGrouped) return [...stretchOf(QUESTION, shown.length, place), ...tail];
  return [groupId(askerOf(question)), ...tail];
}

function pathToTurn(opening: Opening | null, turns: readonly TurnItem[], line: number): readonly string[] {
  const index = lastAtOrAbove(turns, line);
  if (index === -1) return opening !== null && opening.start.line <= line ? [OPENING] : [];
  return [...stretchOf(TURN, turns.length, index), `${TURN}${index + 1}`];
}

function filtered(questions: readonly QuestionItem[], filter: Filter): readonly Numbered[] {
  const numbered = questions.map((question, i): Numbered => ({ question, number: i + 1 }));
  if (filter.kind === "all") return numbered;
  return numbered.filter(({ question }) =>
    filter.kind === "unanswered" ? isUnanswered(question) : askerOf(question) === filter.asker,
  );
}

function isUnanswered({ answers }: QuestionItem): boolean {
  return answers.length === 0;
}

function answerersOf(questions: readonly QuestionItem[]): ReadonlySet<string> {
  return new Set(questions.flatMap(({ answers }) => answers.map(({ speaker }) => speaker)));
}

function placeOf(
  uri: string,
  { start }: { readonly start: Place | { readonly line: number; readonly character: number } },
): Place {
  return { uri, line: start.line, character: start.character };
}

function openingRow(uri: string, opening: Opening): Row {
  const { isStatement, words, turns } = opening;
  return row({
    id: OPENING,
    label: isStatement ? say("Statement") : say("Opening"),
    description: words,
    icon: "megaphone",
    place: placeOf(uri, opening),
    context: "opening",
    children: turns.length === 0 ? null : () => turns.map((turn, i) => turnRow(uri, turn, `${OPENING}${i + 1}`)),
  });
}

function questionRow(uri: string, { question, number }: Numbered, tellsWhom: boolean): Row {
  const { answers, words, isUncertain } = question;
  const id = `${QUESTION}${number}`;
  const asker = askerOf(question);
  const whom = [...new Set(answers.map(({ speaker }) => speaker))].join(", ");
  const answered = answers.length === 0 ? say("no answer") : tellsWhom ? `→ ${whom}` : "";
  return row({
    id,
    label: `${number}. ${asker}: ${words}`,
    description: [answered, doubtOf(isUncertain)].filter((part) => part !== "").join(" · "),
    icon: answers.length === 0 ? "circle-large-outline" : "pass",
    spoken: [
      say("Question {0}, {1}", number, asker),
      answers.length === 0 ? say("unanswered") : say("answered by {0}", whom),
      ...(isUncertain ? [doubtOf(isUncertain)] : []),
      words,
    ].join(", "),
    context: "label question",
    place: placeOf(uri, question),
    children: answers.length === 0 ? null : () => answers.map((answer, i) => turnRow(uri, answer, `${id}a${i + 1}`)),
  });
}

function turnRow(uri: string, turn: TurnItem, id: string): Row {
  const { speaker, words, isUncertain } = turn;
  return row({
    id,
    label: words === "" ? speaker : `${speaker}: ${words}`,
    description: doubtOf(isUncertain),
    icon: "comment",
    context: "label turn",
    place: placeOf(uri, turn),
  });
}

function doubtOf(isUncertain: boolean): string {
  return isUncertain ? say("uncertain label") : "";
}

function groupId(asker: string): string {
  return `of ${asker}`;
}

function groupRows(uri: string, questions: readonly Numbered[], tellsWhom: boolean): readonly Row[] {
  return groupsOf(
    questions,
    ({ question }) => askerOf(question),
    (count) => counted(count, "1 question", "{0} questions"),
    (one) => questionRow(uri, one, tellsWhom),
  );
}

function turnRows(uri: string, turns: readonly TurnItem[], isGrouped: boolean): readonly Row[] {
  const made = (i: number) => turnRow(uri, turns[i] as TurnItem, `${TURN}${i + 1}`);
  if (!isGrouped) return inStretches(TURN, turns.length, made);
  return groupsOf(
    [...turns.keys()],
    (i) => turns[i]?.speaker ?? "",
    (count) => counted(count, "1 turn", "{0} turns"),
    made,
  );
}

/** A row for each name, in the order in which they come, with the rows of its items below. */
function groupsOf<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  countedAs: (count: number) => string,
  made: (item: Item) => Row,
): readonly Row[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group === undefined) groups.set(nameOf(item), [item]);
    else group.push(item);
  }
  return [...groups].map(([name, own]) =>
    row({
      id: groupId(name),
      label: name,
      description: countedAs(own.length),
      icon: "person",
      children: () => own.map(made),
    }),
  );
}
