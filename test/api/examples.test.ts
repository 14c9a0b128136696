/** The examples of API.md, run by Node as a stranger's project runs them: on the packed package, with its types. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folderWith, writeInto } from "../support/folder";
import { installPackage, packProject, run } from "../support/installed";
import { PROJECT_ROOT } from "../support/paths";
import { examples } from "./examples";

test("each example prints what the page says, as a module and in CommonJS", (t) => {
  const path = folderWith(t, { "package.json": "{}" });
  installPackage(path, packProject(path));
  for (const { name, program, prints } of examples()) {
    writeInto(path, "example.mjs", program);
    assert.equal(run(process.execPath, ["example.mjs"], path), prints, name);
    const required = program.replace(/^import (.+) from (.+);$/m, "const $1 = require($2);");
    assert.notEqual(required, program);
    writeInto(path, "example.cjs", required);
    assert.equal(run(process.execPath, ["example.cjs"], path), prints, name);
  }
  writeInto(path, "schema.cjs", 'console.log(require("transcript-editor/parsed-transcript.schema.json").$id);');
  assert.match(run(process.execPath, ["schema.cjs"], path), /:parsed-transcript:\d+\n$/);
});

test("the types compile in a strict project that has nothing else, whichever way its modules are found", (t) => {
  const path = folderWith(t, { "package.json": "{}" });
  const packed = packProject(path);
  installPackage(path, packed);
  const program = `import { type ExportFormat, exportTo, type Finding, fix, importFrom, lint, type Options, PARSED_VERSION, type ParsedTranscript, parse, timesFrom } from "transcript-editor";
const options: Options = { fileName: "a.txt", today: "2019-02-14", config: "{}" };
const parsed: ParsedTranscript = parse("text", options);
const findings: readonly Finding[] = lint("text");
const format: ExportFormat = "html";
const page: string = exportTo("text", "html").content;
const document: Uint8Array = exportTo("text", "docx", { template: new Uint8Array() }).content;
const times: string | null = timesFrom("a.vtt", "captions");
const either: string | Uint8Array = exportTo("text", format as ExportFormat, times === null ? {} : { times }).content;
export const others = [page, document, either, importFrom("a.docx", document)];
export const words: string = [parsed.turns[0]?.label, findings[0]?.message, fix("text").text, PARSED_VERSION].join();
`;
  for (const [name, options, file] of [
    ["nodenext", { module: "nodenext" }, "use.mts"],
    ["nodenext", { module: "nodenext" }, "use.cts"],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }, "use.ts"],
  ] as const) {
    const compilerOptions = {
      ...options,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      lib: ["es2022"],
      noEmit: true,
    };
    writeInto(path, file, program);
    writeInto(path, "tsconfig.json", JSON.stringify({ compilerOptions, files: [file] }));
    assert.equal(
      run(process.execPath, [join(PROJECT_ROOT, "node_modules/typescript/bin/tsc"), "-p", path], path),
      "",
      `${name} ${file}`,
    );
  }
  assert.doesNotMatch(readFileSync(join(path, "node_modules/transcript-editor/dist/api.d.ts"), "utf8"), /\bimport\b/);
});
