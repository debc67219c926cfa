import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { forInstalling } from "./environment.mjs";
import { installedNode, root } from "./paths.mjs";
import { pnpm } from "./pnpm.mjs";
import { say } from "./say.mjs";
import { dropStamp, readStamp, writeStamp } from "./stamp.mjs";
import { filesBelow, fingerprint, manifestOf, packageFolders } from "./workspace.mjs";

const stampName = "install";
const store = join(root, "node_modules", ".pnpm");

/** All that decides what is installed. */
export const installFingerprint = () =>
  fingerprint([
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    ".pnpmfile.mjs",
    ...filesBelow("patches"),
    ...packageFolders().map((folder) => join(folder, "package.json")),
  ]);

/**
 * @param {string} folder
 * @returns {number}
 */
const entriesBelow = (folder) => {
  let count = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    count += 1 + (entry.isDirectory() ? entriesBelow(`${folder}/${entry.name}`) : 0);
  return count;
};

/**
 * How many files and folders each installed package has: some 20,000 in all, read in less than a tenth of a second.
 * @returns {Record<string, number>}
 */
const inventory = () =>
  Object.fromEntries(
    readdirSync(store, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => [entry.name, entriesBelow(join(store, entry.name))]),
  );

/** Each package of the workspace finds all that it names. */
const everyLinkHolds = () =>
  packageFolders().every((folder) => {
    const { dependencies, devDependencies } = manifestOf(folder);
    return Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
      existsSync(join(root, folder, "node_modules", name, "package.json")),
    );
  });

/** @param {Record<string, unknown>} stamp */
const nothingIsMissing = (stamp) => {
  const now = inventory();
  return Object.entries(stamp["inventory"] ?? {}).every(([name, count]) => (now[name] ?? 0) >= count);
};

/** An empty file would pass for a program that says nothing and succeeds. */
const nodeIsThere = () => (statSync(installedNode, { throwIfNoEntry: false })?.size ?? 0) > 0;

const isUsable = () => nodeIsThere() && existsSync(store) && everyLinkHolds();

/** @param {string} wanted */
const isUpToDate = (wanted) => {
  const stamp = readStamp(stampName);
  return stamp?.["fingerprint"] === wanted && isUsable() && nothingIsMissing(stamp);
};

// --force links every package anew, which mends a half-deleted node_modules; without it pnpm believes what it noted there
const attempt = async () => (await pnpm(["install", "--frozen-lockfile", "--force"], forInstalling())) && isUsable();

const startAfresh = () => {
  for (const folder of packageFolders()) rmSync(join(root, folder, "node_modules"), { recursive: true, force: true });
};

/**
 * Makes node_modules what the lockfile says, unless it is.
 * @returns {Promise<boolean>} whether it is now
 */
export const install = async () => {
  const wanted = installFingerprint();
  if (isUpToDate(wanted)) return true;
  say("installing the packages it needs (first start, or something changed)");
  const wasThere = existsSync(join(root, "node_modules"));
  dropStamp(stampName);
  let installed = await attempt();
  if (!installed && wasThere) {
    say("that did not work on what was there; starting afresh");
    startAfresh();
    installed = await attempt();
  }
  if (installed) writeStamp(stampName, { fingerprint: wanted, inventory: inventory() });
  return installed;
};
