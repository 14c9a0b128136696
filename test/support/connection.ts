/** A connection to a language server in a process of its own. */

import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { TestContext } from "node:test";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** Speaks with a child over its standard streams, which are pipes; the child is killed when the test ends. */
export function connectionTo(
  t: TestContext,
  child: ChildProcess & { readonly stdin: Writable; readonly stdout: Readable },
): ProtocolConnection {
  t.after(() => child.kill());
  const reader = new StreamMessageReader(child.stdout);
  // Half a message, as a server leaves that is killed, is waited for again and again otherwise, and this process never ends.
  reader.partialMessageTimeout = 0;
  const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
  connection.listen();
  t.after(() => connection.dispose());
  return connection;
}
