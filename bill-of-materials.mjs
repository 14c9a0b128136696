/** The list of all that the bundles hold of others, in CycloneDX: only what is bundled, and nothing that varies from build to build. */

import { readFileSync } from "node:fs";

/**
 * The list as a text, for packages that lie in these folders; what it says of them is what the lock file says.
 * `npm sbom` would list every tool of the project, with the time and a number of its own.
 */
export function billOfMaterials(folders) {
  const { name, version, license } = JSON.parse(readFileSync("package.json", "utf8"));
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const components = [...folders].map((folder) => component(packages, folder));
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": `${name}@${version}`,
        name,
        version,
        purl: packageUrl(name, version),
        licenses: [{ license: { id: license } }],
      },
    },
    components: components.sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    dependencies: [{ ref: `${name}@${version}`, dependsOn: components.map((one) => one["bom-ref"]) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component(packages, folder) {
  const path = folder.slice(folder.indexOf("node_modules/"));
  const { version, license, integrity } = packages[path];
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const hash = /^sha512-(.+)$/.exec(integrity ?? "")?.[1];
  return {
    type: "library",
    "bom-ref": `${name}@${version}`,
    name,
    version,
    purl: packageUrl(name, version),
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    ...(hash !== undefined && { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] }),
  };
}

function packageUrl(name, version) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
