/** The view of what is to do: uncertain labels to accept or refuse, safe fixes, and findings that need a reader. */

import { commands, Disposable, type LogOutputChannel, languages, type TextDocument, window } from "vscode";
import { say } from "../words";
import { afterRest } from "./after-rest";
import type { AskServer } from "./ask-server";
import type { Position } from "./conversation";
import { correct } from "./correct";
import { findingsBeside, findingsOf } from "./findings";
import { createRowView, endingWith, type Filling, goToPlace, goToRow, type RowView } from "./row-view";
import type { ShownTranscript } from "./shown-transcript";
import { type DoubtItem, todoRows, workBadge } from "./todo-rows";

export const TODO_VIEW = "transcript.todo";

/** Milliseconds without a change after which the view follows the findings. */
const REST = 300;

/** Makes the view and its commands, until they are disposed of. */
export function createTodoView(shown: ShownTranscript, ask: AskServer, output: LogOutputChannel): RowView {
  const askDoubts = async (document: TextDocument) => ask<readonly DoubtItem[]>("transcript/doubts", document);
  const doubtsOf = async (document: TextDocument) => (await askDoubts(document)) ?? [];
  const gather = async (isVisible: boolean): Promise<Filling> => {
    const document = shown.document();
    const findings = document === null ? [] : findingsOf(document.uri);
    const badge = workBadge(findings.length);
    // Only the number can be seen of a view that is closed.
    if (!isVisible) return { rows: null, isKnown: false, description: "", message: null, badge };
    const doubts = document === null ? null : await askDoubts(document);
    const others = findingsBeside(document?.uri ?? null);
    const rows = todoRows({ uri: document?.uri.toString() ?? null, doubts: doubts ?? [], findings, others });
    return { rows, isKnown: doubts !== null, description: "", message: null, badge };
  };
  const view = createRowView(TODO_VIEW, output, gather, { isCounted: true });
  const nextDoubt = async (decided: Position | null) => {
    const document = shown.document();
    if (document === null) return;
    // What was just decided is on the list until the server has read the file again.
    const places = placesOf(await doubtsOf(document)).filter(({ start }) => decided === null || compare(start, decided) !== 0);
    const at = cursorIn(document);
    const next = places.find(({ start }) => compare(start, at) > 0) ?? places[0];
    if (next === undefined) void window.showInformationMessage(say("No more uncertain labels in this transcript."));
    else await goToPlace({ uri: document.uri.toString(), ...next.start });
  };
  const decide = (isLabel: boolean) => async (which: unknown) => {
    const row = which === undefined ? null : view.row(which);
    if (row !== null) {
      const name = nameOf(isLabel, row.context.includes("everywhere"));
      if (row.context.includes("doubt") && row.place !== null) await correct(row.place, { correction: name });
      return;
    }
    const document = shown.document();
    const at = document === null ? null : cursorIn(document);
    const here = document === null ? [] : placesOf(await doubtsOf(document)).filter(({ start }) => start.line === at?.line);
    const [place] = here;
    if (document === null || place === undefined) {
      void window.showInformationMessage(say("No uncertain label at the cursor."));
      return;
    }
    const isDone = await correct({ uri: document.uri.toString(), ...place.start }, { correction: nameOf(isLabel, false) });
    if (isDone) await nextDoubt(place.start);
  };
  // Findings change with every key.
  const rest = afterRest(REST, view.fill);
  const following = Disposable.from(
    shown.onDidChange(view.fill),
    rest,
    languages.onDidChangeDiagnostics(rest.start),
    commands.registerCommand("transcript.labels.next", () => nextDoubt(null)),
    commands.registerCommand("transcript.labels.accept", decide(true)),
    commands.registerCommand("transcript.labels.refuse", decide(false)),
    commands.registerCommand("transcript.todo.fixAll", async () => {
      const document = shown.document();
      if (document === null) return;
      await commands.executeCommand("transcript.fixAll", { textDocument: { uri: document.uri.toString() } });
    }),
    commands.registerCommand("transcript.todo.fix", async (id: unknown) => {
      if (await goToRow(view, id)) await commands.executeCommand("editor.action.quickFix");
    }),
  );
  return endingWith(view, following);
}

/** The correction's name: about a line only, or about the words wherever they appear. */
function nameOf(isLabel: boolean, isEverywhere: boolean): string {
  if (isEverywhere) return isLabel ? "always-label" : "never-label";
  return isLabel ? "label" : "no-label";
}

function placesOf(doubts: readonly DoubtItem[]): DoubtItem["places"] {
  return doubts.flatMap(({ places }) => places).sort((a, b) => compare(a.start, b.start));
}

/** Where the cursor is in the editor of a document; before its beginning where none shows it. */
function cursorIn(document: TextDocument): Position {
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  return editor?.selection.active ?? { line: -1, character: 0 };
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
