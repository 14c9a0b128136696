/** Has the library of schemas check values itself, instead of compiling functions from text: nothing here is ever made into code. */

import { config } from "zod";

config({ jitless: true });
