/** What is announced comes from many parts, none of which may hide another. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mergedCapabilities } from "../../server/src/lsp/capabilities";
import { REQUESTS } from "../../server/src/lsp/requests";
import { BARE_CLIENT, FULL_CLIENT } from "../support/client";

test("groups that several parts announce are joined, at any depth", () => {
  assert.deepEqual(
    mergedCapabilities([
      { workspace: { workspaceFolders: { supported: true } }, hoverProvider: true },
      { workspace: { fileOperations: { didCreate: { filters: [] } } } },
      { workspace: { workspaceFolders: { changeNotifications: true } }, hoverProvider: true },
    ]),
    {
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: { filters: [] } },
      },
      hoverProvider: true,
    },
  );
});

test("two parts that say something else of the same are an error that names it", () => {
  const announce = (label: string) => ({ documentSymbolProvider: { label } });
  assert.throws(
    () => mergedCapabilities([announce("a"), announce("b")]),
    /“documentSymbolProvider\.label” differently: "a" and "b"/,
  );
  assert.throws(() => mergedCapabilities([{ hoverProvider: true }, { hoverProvider: {} }]), /“hoverProvider” differently/);
});

test("no two requests of the table say something else of the same, and each method is there once", () => {
  for (const client of [FULL_CLIENT, BARE_CLIENT]) mergedCapabilities(REQUESTS.map(({ capability }) => capability(client)));
  const methods = REQUESTS.map(({ method }) => method);
  assert.deepEqual(methods, [...new Set(methods)]);
  assert.ok(methods.includes("workspace/diagnostic"));
});
