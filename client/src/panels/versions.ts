/** Other versions of a text, to be shown beside it: each is a document that only we can change, and that is no transcript itself. */

import { type Disposable, EventEmitter, Uri, workspace } from "vscode";

const SCHEME = "transcript-version";

export interface Versions extends Disposable {
  /** Gives a version of a text its words; its URI comes back. */
  readonly show: (uri: Uri, version: "cleaned" | "original", text: string) => Uri;
  readonly forget: (version: Uri) => void;
}

/** Provides the texts of versions until it is disposed of. */
export function createVersions(): Versions {
  const texts = new Map<string, string>();
  const changes = new EventEmitter<Uri>();
  const providing = workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changes.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? "",
  });
  return {
    show: (uri, version, text) => {
      // Without an extension by which it would be taken for a transcript, checked and listed a second time.
      const made = Uri.from({ scheme: SCHEME, path: `/${version}`, query: uri.toString() });
      texts.set(made.toString(), text);
      changes.fire(made);
      return made;
    },
    forget: (version) => void texts.delete(version.toString()),
    dispose: () => {
      providing.dispose();
      changes.dispose();
    },
  };
}
