/** The server in a real Emacs, by its own client eglot. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { editors } from "./editors";
import { assertSaid, record, SEED, script } from "./session";

const { emacs, withoutEmacs } = editors();

test("Emacs shows symbols and diagnostics, applies a quick fix, and renames a speaker", {
  skip: emacs === null && withoutEmacs,
}, (t) => {
  const words = ["--batch", "--no-init-file", "--no-site-file", "--load", script("emacs-session.el")];
  const { said, saved } = record(t, "emacs", emacs ?? "", words);
  // Which symbols stand below which is eglot's choice, and has changed with its versions.
  const lines = said.map((line) => line.trim());
  assertSaid(lines, [
    "opened seed.transcript as transcript-mode",
    "attached “transcript”",
    "diagnostics:",
    "1:1 eglot-warning: transcript [leftover-boilerplate]: Leftover from the web page: the account form (43 lines).",
    "69:19 eglot-note: transcript [label-spacing]: 2 spaces, including a no-break space, follow the label “Secretary General”.",
    "symbols:",
    "45 Statement",
    "79 Secretary General: The common enemy should be ISIL. And I wo",
    "code actions on line 69:",
    "1. Put one space after the label",
    "69 + Secretary General: I’ve think I’ve expressed very",
    "rename to “Jens Stoltenberg”:",
    "79 - Secretary General: The common enemy should be ISIL",
    "79 + Jens Stoltenberg: The common enemy should be ISIL.",
    "the server has ended",
  ]);
  assert.equal(saved, SEED.replace(/^Secretary General:\s+/gm, "Jens Stoltenberg: "));
});
