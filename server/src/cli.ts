#!/usr/bin/env node
/** The command line's entry, and the entry of the threads it starts. */

import { isMainThread } from "node:worker_threads";
import { main } from "./cli/main";
import { processTerminal } from "./cli/terminal";
import { serve } from "./cli/worker";

if (isMainThread)
  main(process.argv.slice(2), processTerminal()).then((code) => {
    process.exitCode = code;
  });
else serve();
