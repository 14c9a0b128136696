/** What can be clicked leads to the web or to a mail, and nowhere else. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { links } from "../../server/src/features/links";
import { parse } from "../../server/src/syntax/transcript";
import { HOSTILE_TEXTS } from "./hostile-texts";

const SCHEMES = [
  "javascript:",
  "JaVaScRiPt:",
  "data:",
  "file:",
  "vscode:",
  "command:",
  "vbscript:",
  "blob:",
  "ftp:",
  "//",
  "\\\\server\\share",
  "ms-word:",
];

test("links are http, https and mailto, whatever the text holds", () => {
  const medias = SCHEMES.map(
    (scheme) => `---\nvideo: ${scheme}//youtube.com/watch?v=1\n---\n\nTitle\n\n[00:01:02] ADA: Hello ${scheme}example.test/a\n`,
  );
  const targets = [...HOSTILE_TEXTS, ...medias].flatMap((text) => links(parse(text)).map(({ target }) => target));
  assert.ok(targets.length > HOSTILE_TEXTS.length);
  assert.deepEqual(
    targets.filter((target) => !/^(?:https?:\/\/|mailto:)/i.test(target)),
    [],
  );
});
