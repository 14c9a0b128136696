/** The panels and reviews, in a bundle of their own: most windows never open one. Load it with `require` where one is opened. */

import { Disposable, type ExtensionContext, env, l10n, type Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { speak } from "../words";
import { type Cleaning, createCleaning } from "./clean";
import { compareWithOriginal } from "./compare";
import type { EarlierTexts } from "./earlier-texts";
import type { LivePanel } from "./live-panel";
import type { ToPreview, ToStatistics } from "./messages";
import { showPlace } from "./place";
import { createPreview } from "./preview";
import { SAMPLE } from "./sample";
import { createStatistics } from "./statistics";
import { createVersions } from "./versions";

export interface Panels extends Disposable {
  readonly preview: LivePanel<ToPreview>;
  readonly statistics: LivePanel<ToStatistics>;
  /** Goes from the preview to its text. */
  readonly showSource: () => Promise<void>;
  readonly cleaning: Cleaning;
  /** Shows a transcript beside an earlier version of it. */
  readonly compare: (uri: Uri) => Promise<void>;
  /** Shows the sample of the walkthrough as a new text. */
  readonly openSample: () => Promise<void>;
}

/** Makes them ready; nothing is shown yet. */
export function createPanels(context: ExtensionContext, client: BaseLanguageClient, earlier: EarlierTexts): Panels {
  // This bundle has words of its own.
  speak(env.language, l10n.bundle);
  const versions = createVersions();
  const preview = createPreview(context.extensionUri, client);
  const statistics = createStatistics(context.extensionUri, client);
  const cleaning = createCleaning(client, versions);
  const all = Disposable.from(preview, statistics, cleaning, versions);
  return {
    preview,
    statistics,
    showSource: async () => {
      const uri = preview.uri();
      if (uri !== null) await showPlace(uri, null);
    },
    cleaning,
    compare: (uri) => compareWithOriginal(uri, client, versions, earlier),
    openSample: async () => {
      await window.showTextDocument(await workspace.openTextDocument({ language: "transcript", content: SAMPLE }));
    },
    dispose: () => void all.dispose(),
  };
}
