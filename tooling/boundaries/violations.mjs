import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import { rules } from "./rules.mjs";

/**
 * @typedef {{ rule: string, from: string, to: string }} Violation
 * @typedef {{ modules: number, violations: Violation[] }} Finding
 */

/** @type {import("dependency-cruiser").ICruiseOptions} */
const options = {
  ruleSet: { forbidden: rules },
  validate: true,
  // imports of types alone are dependencies like others; this needs a TypeScript that has a compiler API, so below 7
  tsPreCompilationDeps: true,
  doNotFollow: { path: "node_modules" },
  exclude: { path: String.raw`(^|/)(dist|coverage|reports|\.stryker-tmp|\.turbo)/|^[^/]+/[^/]+/\.` },
  enhancedResolveOptions: {
    exportsFields: ["exports"],
    // without the sources' condition an import of another package would end in its dist, which may not be there
    conditionNames: ["@channelwise/source", "import", "types", "default"],
    mainFields: ["module", "main", "types"],
  },
};

/**
 * All imports below packages, apps and tooling of `root` that the rules forbid.
 * @param {string} root
 * @returns {Promise<Finding>}
 */
export const findViolations = async (root) => {
  const folders = ["packages", "apps", "tooling"].filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, { ...options, baseDir: root });
  if (typeof output === "string") throw new TypeError("dependency-cruiser answered with a report, not with an object");
  return {
    modules: output.summary.totalCruised,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
};
