/** Documents that other programs wrote: the same talk, saved by LibreOffice 7.4 and by Chromium, is the same transcript. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PROJECT_ROOT } from "../support/paths";
import { importedDocument } from "./imported-text";

const TEXT = `Harbour talks

Ana Petrova: The ice is thick – “so” мы 山田 é & {x} \\ stays.

It melts.

Q: When?

Q: In May?

Q: Why now?

A: The ice.

One point.

Two.
`;

for (const name of ["libreoffice.docx", "libreoffice.odt", "libreoffice.rtf", "chromium.mhtml"])
  test(`${name} is read`, () => {
    assert.equal(importedDocument(name, readFileSync(join(PROJECT_ROOT, "test/imports/written", name))), TEXT);
  });
