/** The Model Context Protocol's own library, in a bundle of its own: no other command needs it. Load it with `require`. */

// First, since the others make schemas as soon as they are loaded.
import "./no-code-from-text";

export { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
export { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
export { z } from "zod";
