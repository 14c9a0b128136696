/** The server in a real Neovim, driven by a script as a person would drive it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { editors } from "./editors";
import { assertSaid, record, SEED, script } from "./session";

test("Neovim shows symbols and diagnostics, applies a quick fix, and renames a speaker", (t) => {
  const words = [
    "--headless",
    "--clean",
    "-n",
    "--cmd",
    "let g:do_filetype_lua = 1",
    "-c",
    `luafile ${script("neovim-session.lua")}`,
  ];
  const { said, saved } = record(t, "neovim", editors().neovim, words);
  assertSaid(said, [
    "opened seed.transcript as transcript",
    "attached “transcript”",
    "diagnostics:",
    "  1:1 warning: Leftover from the web page: the account form (43 lines). (leftover-boilerplate)",
    "  69:19 information: 2 spaces, including a no-break space, follow the label “Secretary General”. (label-spacing)",
    "symbols:",
    "  45 Statement The North Atlantic Council has just held a meeting, an…",
    "    77 Q (WSJ): What does this say about the ability for Allies to work…",
    "      79 Secretary General: The common enemy should be ISIL. And I would welcome…",
    "code actions on line 69:",
    "  1. Put one space after the label",
    "  69 + Secretary General: I’ve think I’ve expressed very ",
    "rename to “Jens Stoltenberg”:",
    "  79 - Secretary General: The common enemy should be ISIL",
    "  79 + Jens Stoltenberg: The common enemy should be ISIL.",
    "the server has ended",
  ]);
  assert.equal(saved, SEED.replace(/^Secretary General:\s+/gm, "Jens Stoltenberg: "));
});
