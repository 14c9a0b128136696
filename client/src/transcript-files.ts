/** Which files of a folder VS Code would open as transcripts. */

import { languages, RelativePattern, type TextDocument, Uri, workspace } from "vscode";

/** More are work for the command line. */
const MOST_FILES = 10_000;

/**
 * The files of a folder, or of the workspace where there is none, that the setting `files.associations` makes transcripts;
 * and of `treated` URIs those in it.
 */
export async function associatedFiles(folder: Uri | null, treated: readonly string[]): Promise<readonly Uri[]> {
  const folders = folder === null ? (workspace.workspaceFolders ?? []).map(({ uri }) => uri) : [folder];
  const found = new Map<string, Uri>();
  for (const pattern of transcriptPatterns()) {
    const name = pattern.slice(pattern.lastIndexOf("/") + 1);
    for (const one of folders)
      for (const uri of await workspace.findFiles(new RelativePattern(one, `**/${name}`), undefined, MOST_FILES))
        if (fits(pattern, uri)) found.set(uri.toString(), uri);
  }
  const isInside = (uri: string) => folders.some((one) => uri.startsWith(`${one}/`));
  for (const uri of treated.filter(isInside)) found.set(uri, Uri.parse(uri));
  return [...found.values()];
}

/** True for a file that VS Code opens as a transcript for its name's sake. */
export function isTranscriptByName(uri: Uri): boolean {
  return [...OWN_PATTERNS, ...transcriptPatterns()].some((pattern) => fits(pattern, uri));
}

/** Those of the manifest. */
const OWN_PATTERNS = ["*.transcript", "*.transcript.txt"];

/** The patterns of the setting that mean transcripts. */
function transcriptPatterns(): readonly string[] {
  const associations = workspace.getConfiguration("files").get<Record<string, string>>("associations") ?? {};
  return Object.entries(associations).flatMap(([pattern, language]) => (language === "transcript" ? [pattern] : []));
}

/** Whether a pattern means a file, by VS Code's own way with patterns: one without a slash means names in any folder. */
function fits(pattern: string, uri: Uri): boolean {
  const whole = pattern.includes("/") ? pattern : `**/${pattern}`;
  // To match, VS Code looks at nothing but the URI and the language of a document; the file need not be opened.
  return languages.match({ pattern: whole }, { uri, languageId: "plaintext" } as TextDocument) > 0;
}
