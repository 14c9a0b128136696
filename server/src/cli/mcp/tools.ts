/** The server of the Model Context Protocol: offers what an assistant can ask, and answers. */

import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { type Readings, Unanswerable } from "../../features/assistant/readings";
import { answerTo, INSTRUCTIONS, TOOLS } from "../../features/assistant/tools";
import { FileTrouble } from "../../files/text-file";
import { Misuse } from "../command";

/** A server with the tools, named and numbered as told. */
export function createServer(readings: Readings, version: string) {
  const { McpServer, z } = require("./mcp-library") as typeof import("./mcp-library");
  const server = new McpServer({ name: "transcript", version }, { instructions: INSTRUCTIONS });
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  for (const { name, title, description, input } of TOOLS) {
    // The library writes the schema that a client is told from its own kind of schema.
    const inputSchema = z.fromJSONSchema(JSON.parse(JSON.stringify(input)));
    server.registerTool(name, { title, description, inputSchema, annotations }, (words: unknown) =>
      answered(() => answerTo(name, { ...Object(words) }, readings)),
    );
  }
  return server;
}

/** An answer as the protocol has it; what the asker can mend, or the disk refuses, is told in words. */
async function answered(ask: () => Promise<object>): Promise<CallToolResult> {
  try {
    const answer = await ask();
    return { content: [{ type: "text", text: JSON.stringify(answer) }], structuredContent: { ...answer } };
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof FileTrouble || error instanceof Unanswerable)) throw error;
    return { content: [{ type: "text", text: error.message }], isError: true };
  }
}
