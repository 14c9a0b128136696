#!/usr/bin/env node
/** The command line's entry: has Node keep what it compiles, so that the next start need not compile it again. */

import * as nodeModule from "node:module";

// Node knows it from 22.1 on, and keeps it in the system's folder for temporary files.
(nodeModule as { readonly enableCompileCache?: () => void }).enableCompileCache?.();
require("./cli/command-line");
