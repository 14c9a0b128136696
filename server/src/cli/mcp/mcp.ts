/** `transcript mcp`: answers an assistant's questions about an archive, by the Model Context Protocol. */

import { version } from "../../files/version";
import { archivesWith, CONFIG_OPTIONS, problemLines } from "../archives";
import type { ExitCode, PlainCommand } from "../command";
import { createReadings } from "./readings";
import { createServer } from "./tools";

export const mcp: PlainCommand = {
  name: "mcp",
  summary: "Answer an assistant's questions about transcripts (Model Context Protocol over standard streams); writes nothing.",
  operands: "[PATH…]",
  options: CONFIG_OPTIONS,
  async run(words, terminal): Promise<ExitCode> {
    const given = { ...words, operands: words.operands.length === 0 ? ["."] : words.operands };
    const readings = createReadings(given);
    for (const archive of archivesWith(await readings.files(), given))
      problemLines(archive, given, {}).forEach(terminal.complain);
    const server = createServer(readings, version());
    const { StdioServerTransport } = require("./mcp-library") as typeof import("./mcp-library");
    const ended = new Promise<void>((resolve) => process.stdin.once("end", resolve));
    await server.connect(new StdioServerTransport());
    await ended;
    await server.close();
    return 0;
  },
};
