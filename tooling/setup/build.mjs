import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { forTools } from "./environment.mjs";
import { installFingerprint } from "./install.mjs";
import { root } from "./paths.mjs";
import { pnpm } from "./pnpm.mjs";
import { say } from "./say.mjs";
import { dropStamp, readStamp, writeStamp } from "./stamp.mjs";
import { filesBelow, fingerprint, packageFolders } from "./workspace.mjs";

const stampName = "build";
const isTest = /\.test(-prop|-d)?\.tsx?$/;

/** What says how a package is built: one of the first two is there where anything is. */
const settings = ["tsconfig.build.json", "build.ts", "bundle.config.ts", "tsconfig.json"];

/** Packages that have something to build, by their configuration of it. */
const builtFolders = () =>
  packageFolders().filter((folder) => settings.slice(0, 2).some((file) => existsSync(join(root, folder, file))));

/** All that decides what the build makes: sources without tests, settings, and what is installed. */
const buildFingerprint = () =>
  fingerprint([
    "turbo.json",
    ...filesBelow("tooling/typescript").filter((file) => !file.includes("node_modules")),
    ...filesBelow("tooling/bundle/src").filter((file) => !isTest.test(file)),
    ...builtFolders().flatMap((folder) => [
      ...settings.map((file) => `${folder}/${file}`),
      ...filesBelow(`${folder}/src`).filter((file) => !isTest.test(file)),
      ...filesBelow(`${folder}/stand-ins`),
    ]),
  ]) + installFingerprint();

/** @returns {Record<string, number>} sizes of the files that the build made, by path */
const outputs = () =>
  Object.fromEntries(
    builtFolders()
      .flatMap((folder) => filesBelow(`${folder}/dist`))
      .map((file) => [file, statSync(join(root, file)).size]),
  );

/** @param {unknown} expected */
const outputsAre = (expected) => JSON.stringify(outputs()) === JSON.stringify(expected);

/** @param {string} wanted */
const isUpToDate = (wanted) => {
  const stamp = readStamp(stampName);
  return stamp?.["fingerprint"] === wanted && outputsAre(stamp["outputs"]);
};

const everyPackageHasSome = () => builtFolders().every((folder) => filesBelow(`${folder}/dist`).length > 0);

/** @param {string[]} flags */
const attempt = async (...flags) =>
  (await pnpm(["exec", "turbo", "run", "build", "--output-logs=errors-only", ...flags], forTools())) &&
  everyPackageHasSome();

/**
 * Builds every package from its sources, unless that was done.
 * @returns {Promise<boolean>} whether it is done now
 */
export const build = async () => {
  const wanted = buildFingerprint();
  if (isUpToDate(wanted)) return true;
  say("building");
  dropStamp(stampName);
  // the compiler does not remove what a source that is gone left behind
  for (const folder of builtFolders()) rmSync(join(root, folder, "dist"), { recursive: true, force: true });
  // what turbo has kept from earlier builds may be damaged too: then without it
  const built = (await attempt()) || (await attempt("--force"));
  if (built) writeStamp(stampName, { fingerprint: wanted, outputs: outputs() });
  return built;
};
