/** File names where there is no Node to take them apart. */

/** The last part of a path, whichever way its slashes lean. */
export function lastName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
