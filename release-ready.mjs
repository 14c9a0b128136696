/** What has to hold before a version is published. */

/** True for a version of the pre-release channel: those with an odd minor number, as VS Code's Marketplace has it. */
export function isPreRelease(version) {
  return Number(version.split(".")[1]) % 2 === 1;
}

/** What is missing before the tag can be published, a sentence each; nothing where all is there. */
export function notReady(tag, manifest, changelog) {
  const problems = [];
  const { version } = manifest;
  if (tag !== `v${version}`) problems.push(`The tag is ${tag}, but package.json says ${version}: make them agree.`);
  const [, newest, day] = /^## (\S+), (\S+)$/m.exec(changelog) ?? [];
  if (newest !== version) problems.push(`The first entry of CHANGELOG.md is ${newest}, not ${version}: add one.`);
  else if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) problems.push(`CHANGELOG.md says that ${version} is ${day}: write the day.`);
  if (manifest.repository === undefined) problems.push("package.json names no repository, which provenance needs: add it.");
  if (manifest.private) problems.push("package.json is private, so npm would refuse it: take that out.");
  return problems;
}
