/** Programs that tests need from the machine: those that are here, and Debian's packages of those that are not. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { CACHE } from "../../client/launch/project";

/** Whether the program starts at all: one whose libraries are missing does not. On Windows it might open a window instead. */
export function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === "win32" || spawnSync(path, ["--version"], { stdio: "ignore" }).status === 0;
}

/** The first program of these names on the path that runs; null where there is none. */
export function onPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const endings = process.platform === "win32" ? [".exe"] : [""];
  const paths = names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`))));
  return paths.find(runs) ?? null;
}

/** Not Ubuntu, some of whose packages only ask for a snap. */
export function isDebian(): boolean {
  return /^ID="?debian"?$/m.test(release());
}

/** Debian, or what is made from it and has its packages by the same names. */
export function isLikeDebian(): boolean {
  return isDebian() || /^ID_LIKE=.*\bdebian\b/m.test(release());
}

function release(): string {
  const file = "/etc/os-release";
  return process.platform === "linux" && existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** The command that a person types to have Debian's packages. */
export function installCommand(packages: readonly string[]): string {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(" ")}`;
}

/** Installs Debian's packages where this user may; false, with apt's own words in the report, where that fails. */
export function installPackages(packages: readonly string[], report: (line: string) => void): boolean {
  if (!isLikeDebian()) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return false;
  report(`Installing Debian's ${packages.join(" and ")} …`);
  const apt = isRoot ? ["apt-get"] : ["sudo", "-n", "apt-get"];
  return (
    succeeds([...apt, "update"], report) && succeeds([...apt, "install", "-y", "--no-install-recommends", ...packages], report)
  );
}

/**
 * Unpacks a Debian package, and what it needs that is not installed, into the cache: for users who may not install.
 * The folder that stands for `/` comes back; null, with apt's own words in the report, where that fails.
 */
export function unpackPackage(name: string, report: (line: string) => void): string | null {
  if (!isLikeDebian()) return null;
  const folder = join(CACHE, `${name}-from-debian`);
  const root = join(folder, "root");
  const done = join(folder, "done");
  if (existsSync(done)) return root;
  report(`Unpacking Debian's ${name} …`);
  const archives = join(folder, "cache/archives");
  for (const path of [join(archives, "partial"), join(folder, "lists/partial"), root]) mkdirSync(path, { recursive: true });
  const own = { "Debug::NoLocking": "1", "Dir::State::Lists": join(folder, "lists"), "Dir::Cache": join(folder, "cache") };
  const apt = ["apt-get", ...Object.entries(own).flatMap(([key, value]) => ["-o", `${key}=${value}`])];
  if (!succeeds([...apt, "update"], report)) return null;
  if (!succeeds([...apt, "install", "-y", "--no-install-recommends", "--download-only", name], report)) return null;
  for (const file of readdirSync(archives).filter((file) => file.endsWith(".deb"))) {
    if (!succeeds(["dpkg-deb", "--extract", join(archives, file), root], report)) return null;
  }
  writeFileSync(done, "");
  return root;
}

function succeeds([program = "", ...words]: readonly string[], report: (line: string) => void): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, stdout, stderr } = spawnSync(program, words, { env: environment, encoding: "utf8" });
  if (status !== 0) report(`${stdout ?? ""}${stderr ?? ""}`);
  return status === 0;
}
