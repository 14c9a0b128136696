/**
 * The JSON schema of what the server may say. npm has no meta model of the protocol: it is made from the same declarations
 * of the protocol's own library that this schema is made from.
 */

import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import { PROJECT_ROOT } from "../support/paths";

/** The schema as the text of its file; its definition `Messages` has a property for each method. */
export function protocolSchema(): string {
  const schema = createGenerator({
    path: join(PROJECT_ROOT, "test/support/protocol-messages.ts"),
    tsconfig: join(PROJECT_ROOT, "tsconfig.base.json"),
    type: "Messages",
    additionalProperties: false,
    skipTypeCheck: true,
    jsDoc: "none",
  }).createSchema("Messages");
  // The library knows these as numbers only.
  const integers = { uinteger: { type: "integer", minimum: 0 }, integer: { type: "integer" } } as const;
  return `${JSON.stringify({ ...schema, definitions: { ...schema.definitions, ...integers } }, null, 1)}\n`;
}
