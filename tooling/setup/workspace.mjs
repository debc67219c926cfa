import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

const groups = ["packages", "apps", "tooling"];

/** Folders of the workspace's packages, from the root, in a fixed order; the root itself is "". */
export const packageFolders = () => [
  "",
  ...groups
    .filter((group) => existsSync(join(root, group)))
    .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .toSorted(),
];

/**
 * @typedef {{ packageManager?: string, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest
 * @param {string} folder from the root
 * @returns {Manifest}
 */
export const manifestOf = (folder) => {
  const text = readFileSync(join(root, folder, "package.json"), "utf8");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pnpm and npm have read this file before us
  return /** @type {Manifest} */ (JSON.parse(text));
};

/**
 * Files below a folder, from the root, in a fixed order; none when there is no such folder.
 * @param {string} folder
 * @returns {string[]}
 */
export const filesBelow = (folder) => {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .toSorted();
};

/**
 * One digest over the names and the bytes of files; a file that is not there counts as such.
 * @param {readonly string[]} files from the root
 */
export const fingerprint = (files) => {
  const hash = createHash("sha256");
  for (const file of files) {
    const bytes = existsSync(join(root, file)) ? readFileSync(join(root, file)) : undefined;
    hash.update(`${file}\0${bytes?.length ?? "absent"}\0`);
    if (bytes !== undefined) hash.update(bytes);
  }
  return hash.digest("hex");
};
