/** The Model Context Protocol's own library, in a bundle of its own: no other command needs it. Load it with `require`. */

export { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
export { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
export { z } from "zod";
