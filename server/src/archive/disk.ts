/** Where transcripts and archives lie, as the language server needs it: a port, so that the server runs without a disk, too. */

import type { Message } from "../text/message";
import type { PrintedDocument } from "../text/printed-page";
import type { Archive } from "./archive";
import type { JsonProblem } from "./json-check";

/** An archive with its place. All places are URIs. */
export interface ArchiveOnDisk {
  /** The folder, without a slash at its end. */
  readonly root: string;
  /** Its `.transcript.json`. */
  readonly configUri: string;
  /** The text of that file; empty where it could not be read. */
  readonly configText: string;
  readonly archive: Archive;
  /** What is wrong in that file, with places in `configText`. */
  readonly problems: readonly JsonProblem[];
}

/** A file's archive, and its own path in it: from the archive's root, with slashes. */
export interface PlaceInArchive {
  readonly archive: ArchiveOnDisk;
  readonly path: string;
}

export type FileBytes = { readonly bytes: Uint8Array } | { readonly trouble: Message };
export type PdfText = PrintedDocument | { readonly trouble: Message };
export type WholeText = { readonly text: string } | { readonly trouble: Message };

export interface Disk {
  /** The one spelling of a file's URI that everything here answers with; null for what is no file of this disk. */
  readonly uriOf: (uri: string) => string | null;
  /** The nearest archive up the tree; null where there is none. Archives are the same objects until their files change. */
  readonly archiveOf: (uri: string) => PlaceInArchive | null;
  /**
   * Looks at every archive's files again: when it is next asked for, or at once where that takes until the promise is
   * fulfilled; `haveMoved` where files may have come or gone, too.
   */
  readonly forget: (haveMoved: boolean) => Promise<void> | null;
  /** The transcripts in a folder, by the globs of their archives, sorted; those that Git leaves out are left out. */
  readonly transcriptsIn: (folder: string) => Promise<readonly string[]>;
  /** True for a file that lies in none of these folders once links have been followed, where the disk knows of links. */
  readonly leadsOutOf: (folders: readonly string[], uri: string) => boolean;
  /** A file's text, decoded; null where it cannot be read as text. */
  readonly read: (uri: string) => Promise<string | null>;
  /** A file's text with no letter lost, or one phrase that says why it cannot be had. */
  readonly readWhole: (uri: string) => Promise<WholeText>;
  /** A file's bytes, or one phrase that says why they cannot be had. */
  readonly readBytes: (uri: string) => Promise<FileBytes>;
  /** What is printed on the pages of a PDF document, or one phrase that says why it cannot be had. */
  readonly readPdf: (uri: string) => Promise<PdfText>;
  /** False for a file that an editor may read in another encoding than its own, or in none without loss; an edit there would cost letters. */
  readonly isUnicode: (uri: string) => Promise<boolean>;
}
