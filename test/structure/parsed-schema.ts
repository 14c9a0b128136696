/** The JSON schema of what the package's `parse` gives, made from the type that says so. */

import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import { PARSED_VERSION } from "../../server/src/api/api";
import { PROJECT_ROOT } from "../support/paths";

/** The schema as the text of its file. */
export function parsedSchema(): string {
  const { definitions, ...schema } = createGenerator({
    path: join(PROJECT_ROOT, "server/src/api/api.ts"),
    tsconfig: join(PROJECT_ROOT, "tsconfig.base.json"),
    type: "ParsedTranscript",
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema("ParsedTranscript");
  const { $schema, ...rest } = schema;
  const head = { $schema, $id: `urn:transcript-editor:parsed-transcript:${PARSED_VERSION}` };
  return `${JSON.stringify({ ...head, ...rest, definitions }, null, 2)}\n`;
}
