/** The command line, and what the threads do that it starts. */

import { isMainThread } from "node:worker_threads";
import { main } from "./main";
import { processTerminal } from "./terminal";
import { serve } from "./worker";

if (isMainThread)
  main(process.argv.slice(2), processTerminal()).then((code) => {
    process.exitCode = code;
  });
else serve();
