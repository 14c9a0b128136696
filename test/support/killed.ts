/**
 * Loaded into a process before its program (`node --require`): ends it, as a crash would, in the place of the call of the
 * disk whose number KILL_AT says, counted from 0; what is written then is written in part.
 */

import fs = require("node:fs");

const at = Number(process.env.KILL_AT);
let calls = 0;

const end = () => process.kill(process.pid, "SIGKILL");

for (const name of ["openSync", "renameSync", "unlinkSync", "fsyncSync", "ftruncateSync", "closeSync"] as const) {
  const original = fs[name] as (...words: unknown[]) => unknown;
  const counted = (...words: unknown[]) => {
    if (calls++ === at) end();
    return original(...words);
  };
  Object.assign(fs, { [name]: counted });
}

const { writeSync } = fs;
const countedWrite = (
  file: number,
  bytes: NodeJS.ArrayBufferView,
  offset = 0,
  length = bytes.byteLength - offset,
  position: number | null = null,
) => {
  if (calls++ !== at) return writeSync(file, bytes, offset, length, position);
  writeSync(file, bytes, offset, length >> 1, position);
  end();
  return 0;
};
Object.assign(fs, { writeSync: countedWrite });
