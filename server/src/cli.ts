#!/usr/bin/env node
/** The command line's entry. */

import { main } from "./cli/main";
import { processTerminal } from "./cli/terminal";

process.exitCode = main(process.argv.slice(2), processTerminal());
