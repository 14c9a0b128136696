/** Cleans a transcript with a review: what would become of it is shown first, and nothing is written before it is accepted. */

import {
  commands,
  Disposable,
  Position,
  Range,
  TabInputTextDiff,
  type TextDocument,
  type TextEdit,
  TextEditorRevealType,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient, TextEdit as ProtocolEdit } from "vscode-languageclient";
import { nameOf } from "../file-name";
import { counted, say } from "../words";
import { createCleanTree, type PlacedGroup, SHOW_COMMAND } from "./clean-tree";
import { type ProtocolRange, type SpeechDifference, speechSentence } from "./speech-words";
import type { Versions } from "./versions";

/** What the manifest's `when` clauses ask for: true during a review. */
const CLEANING_KEY = "transcript.isCleaning";

/** What the server answers to `transcript/clean`. */
interface Answer {
  readonly version: number;
  readonly groups: readonly PlacedGroup[];
  readonly text: string;
  readonly edits: ProtocolEdit[];
  readonly applied: number;
  readonly left: number;
  readonly speech: readonly SpeechDifference[];
}

export interface Cleaning extends Disposable {
  /** Begins the review of a transcript, in the place of one that is under way. */
  readonly start: (uri: Uri) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly cancel: () => Promise<void>;
}

interface Review {
  readonly uri: Uri;
  /** Where the cursor was in the transcript. */
  readonly cursor: Position;
  readonly cleaned: Uri;
  answer: Answer;
}

/** One transcript is reviewed at a time. */
export function createCleaning(client: BaseLanguageClient, versions: Versions): Cleaning {
  let review: Review | null = null;
  let isAsking = false;
  let isDue = false;
  const refreshed = () => {
    refresh().catch((error) => client.outputChannel.appendLine(`The review could not be brought up to date: ${error}`));
  };
  const tree = createCleanTree(refreshed);

  const ask = async (uri: Uri): Promise<Answer | null> => {
    await workspace.openTextDocument(uri);
    const { off, chosen } = tree.choice();
    const params = { textDocument: { uri: uri.toString() }, off: [...off], chosen: [...chosen] };
    return client.sendRequest<Answer | null>("transcript/clean", params);
  };

  /** Asks until neither the text nor the choice has changed since the last question. */
  const refresh = async () => {
    isDue = true;
    if (isAsking) return;
    isAsking = true;
    try {
      while (isDue && review !== null) {
        isDue = false;
        const current: Review = review;
        const answer = await ask(current.uri);
        if (answer !== null && review === current) show(current, answer);
      }
    } finally {
      isAsking = false;
    }
  };

  const show = (current: Review, answer: Answer) => {
    current.answer = answer;
    versions.show(current.uri, "cleaned", answer.text);
    tree.show(answer.groups, false);
    tree.view.message = messageOf(answer);
  };

  const end = async (): Promise<Uri | null> => {
    const ended = review;
    review = null;
    if (ended === null) return null;
    await commands.executeCommand("setContext", CLEANING_KEY, false);
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs.filter(({ input }) => isDiffOf(input, ended.cleaned)));
    await window.tabGroups.close(tabs);
    versions.forget(ended.cleaned);
    return ended.uri;
  };

  const listening = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document.uri.toString() === review?.uri.toString()) refreshed();
    }),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      const { cleaned } = review ?? {};
      if (cleaned !== undefined && closed.some(({ input }) => isDiffOf(input, cleaned))) void end();
    }),
    commands.registerCommand(SHOW_COMMAND, (range: ProtocolRange) => {
      const place = client.protocol2CodeConverter.asRange(range);
      for (const editor of window.visibleTextEditors)
        if (editor.document.uri.toString() === review?.uri.toString())
          editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
    }),
  );

  return {
    async start(uri) {
      await end();
      tree.show([], true);
      const answer = await ask(uri);
      if (answer === null || answer.groups.length === 0) {
        void window.showInformationMessage(say("Nothing to clean: this transcript has no findings that can be fixed."));
        return;
      }
      const name = nameOf(uri);
      const cleaned = versions.show(uri, "cleaned", answer.text);
      const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
      const begun = { uri, cursor: editor?.selection.active ?? new Position(0, 0), cleaned, answer };
      review = begun;
      show(begun, answer);
      await commands.executeCommand("setContext", CLEANING_KEY, true);
      await commands.executeCommand("vscode.diff", uri, cleaned, say("{0} (now ↔ cleaned)", name), { preview: false });
      await commands.executeCommand("transcript.clean.focus");
    },
    async apply() {
      if (review === null) return;
      const { uri, cursor } = review;
      let { answer } = review;
      const document = await workspace.openTextDocument(uri);
      let edits = await client.protocol2CodeConverter.asTextEdits(answer.edits);
      // Edits of another text than the one that is there by now would put words in the wrong place.
      while (document.version !== answer.version) {
        const now = await ask(uri);
        if (now === null) return;
        answer = now;
        edits = await client.protocol2CodeConverter.asTextEdits(answer.edits);
      }
      const edit = new WorkspaceEdit();
      edit.set(uri, edits);
      // VS Code moves the cursor of an editor that is seen along with its words, and leaves that of others at its line.
      const offset = movedOffset(document, edits, document.offsetAt(cursor));
      if (answer.edits.length > 0 && !(await workspace.applyEdit(edit))) {
        void window.showErrorMessage(say("The transcript could not be changed."));
        return;
      }
      await end();
      const at = document.positionAt(offset);
      await window.showTextDocument(uri, { selection: new Range(at, at) });
      void window.showInformationMessage(doneSentence(answer));
    },
    async cancel() {
      const uri = await end();
      if (uri !== null) await window.showTextDocument(uri);
    },
    dispose() {
      listening.dispose();
      tree.dispose();
      void end();
    },
  };
}

/** Where an offset of a document is after edits of it, which are in order. */
function movedOffset(document: TextDocument, edits: readonly TextEdit[], offset: number): number {
  let moved = offset;
  for (const { range, newText } of edits) {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    if (end <= offset) moved += newText.length - (end - start);
    else if (start < offset) moved -= offset - start;
  }
  return Math.max(0, moved);
}

function isDiffOf(input: unknown, cleaned: Uri): boolean {
  return input instanceof TabInputTextDiff && input.modified.toString() === cleaned.toString();
}

function messageOf({ applied, left, speech }: Answer): string {
  return sentences(counted(applied, "1 fix ticked.", "{0} fixes ticked."), left, speech);
}

function doneSentence({ applied, left, speech }: Answer): string {
  return sentences(counted(applied, "Applied 1 fix.", "Applied {0} fixes."), left, speech);
}

function sentences(first: string, left: number, speech: Answer["speech"]): string {
  const leaves = counted(
    left,
    "1 left out: overlapping another, or changing words that must stay.",
    "{0} left out: overlapping another, or changing words that must stay.",
  );
  return [first, ...(left === 0 ? [] : [leaves]), speechSentence(speech)].join(" ");
}
