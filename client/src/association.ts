/** The `files.associations` pattern that makes the files of one kind in one folder transcripts. */

/** A path's parts: `folder` as the editor names it, and the workspace folder it lies in, if any. All with `/`. */
export interface FolderPlace {
  readonly folder: string;
  readonly workspaceFolder: string | null;
  /** True where the workspace is more than this one folder. */
  readonly isMultiRoot: boolean;
  /** Of the files, with its dot: `.txt`. */
  readonly extension: string;
}

/**
 * A pattern for the files with an extension that lie directly in a folder. Inside a workspace it names the folder by the end of its
 * path, so that it still holds when the workspace is moved; elsewhere by the whole path.
 */
export function associationPattern({ folder, workspaceFolder, isMultiRoot, extension }: FolderPlace): string {
  if (workspaceFolder === null || !isInside(folder, workspaceFolder)) return `${escapeGlob(folder)}/*${extension}`;
  if (folder === workspaceFolder && !isMultiRoot) return `*${extension}`;
  const parent = workspaceFolder.slice(0, workspaceFolder.lastIndexOf("/"));
  return `**/${escapeGlob(folder.slice((isMultiRoot ? parent : workspaceFolder).length + 1))}/*${extension}`;
}

function isInside(folder: string, workspaceFolder: string): boolean {
  return folder === workspaceFolder || folder.startsWith(`${workspaceFolder}/`);
}

/** Special characters give way to "any one character": VS Code's patterns cannot quote all of them. */
function escapeGlob(path: string): string {
  return path.replace(/[[\]{}*?]/g, "?");
}
