/** What is printed on the pages of a PDF document, read in a thread of its own with limits of time and memory. */

import { join } from "node:path";
import { memoryUsage } from "node:process";
import type { PdfText } from "../archive/disk";
import { type Message, say } from "../text/message";
import type { PrintedPage } from "../text/printed-page";
import type { PdfMessage } from "./pdf-reader";

/** More bytes are no transcript. */
const LONGEST = 100_000_000;
/** Where a document says in its last bytes how it is to be read. */
const TAIL = 4096;
const MOST_PAGES = 20_000;
/** No page takes so long, in milliseconds. */
const PAGE_TIME = 20_000;
/** So many megabytes of objects, and so many bytes with all that is unpacked, are enough for any page. */
const MOST_OBJECTS = 512;
const MOST_MEMORY = 700_000_000;
/** How often memory is looked at, in milliseconds. */
const LOOK = 50;

const TOO_LARGE = say`is too large to be imported; split it first`;
const REASONS: Readonly<Record<string, Message>> = {
  password: say`is protected by a password; save it without one first`,
  damaged: say`is a damaged PDF document`,
  maps: say`has East Asian letters in a form that cannot be read; save its text another way first`,
};

/** The pages, or one phrase that says what is wrong with the document. The thread ends with the answer. */
export function pdfText(bytes: Uint8Array): Promise<PdfText> {
  if (bytes.length === 0) return Promise.resolve({ trouble: say`is empty` });
  if (bytes.length > LONGEST) return Promise.resolve({ trouble: TOO_LARGE });
  if (!Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-"))
    return Promise.resolve({ trouble: say`is not a PDF document, whatever its name says` });
  // What is left of one that was cut off would be read as if it were all.
  if (!Buffer.from(bytes.subarray(-TAIL)).includes("startxref"))
    return Promise.resolve({ trouble: say`is damaged: it breaks off before its end` });
  const { Worker } = require("node:worker_threads") as typeof import("node:worker_threads");
  return new Promise((resolve, reject) => {
    const before = memoryUsage.rss();
    const pages: PrintedPage[] = [];
    let title: string | null = null;
    let last = Date.now();
    // A copy of its own, which the thread takes over.
    const data = new Uint8Array(bytes);
    const worker = new Worker(join(__dirname, "pdf-reader.js"), {
      // What its packages say is for nobody; on the server's output it would break the protocol.
      stdout: true,
      stderr: true,
      workerData: data,
      transferList: [data.buffer],
      resourceLimits: { maxOldGenerationSizeMb: MOST_OBJECTS },
    });
    const end = (answer: PdfText) => {
      clearInterval(watch);
      resolve(answer);
      void worker.terminate();
    };
    const watch = setInterval(() => {
      if (memoryUsage.rss() - before > MOST_MEMORY || Date.now() - last > PAGE_TIME) end({ trouble: TOO_LARGE });
    }, LOOK);
    worker.on("message", (message: PdfMessage) => {
      last = Date.now();
      if ("page" in message) pages.push(message.page);
      else if ("end" in message) {
        const reason = message.end === null ? undefined : REASONS[message.end];
        end(reason === undefined ? { title, pages } : { trouble: reason });
      } else if (message.pages > MOST_PAGES) end({ trouble: TOO_LARGE });
      else title = message.title;
    });
    worker.on("error", (error: Error & { readonly code?: unknown }) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") end({ trouble: TOO_LARGE });
      else {
        clearInterval(watch);
        reject(error);
      }
    });
  });
}
