// Runs the checks one after the other, all of them whatever comes out, and prints one line for each: passed or failed.
import { spawnSync } from "node:child_process";
import { root } from "./paths.mjs";

/** Each by what it says, and the task of turbo.json that says it. */
const checks = [
  { name: "formatted (oxfmt)", task: "format:check" },
  { name: "no lint (oxlint, type-aware)", task: "lint" },
  { name: "types (TypeScript 7)", task: "typecheck" },
  { name: "boundaries (dependency-cruiser)", task: "boundaries" },
  { name: "no consumer of a schema broken unsaid (schema-compat)", task: "schema-compat" },
  { name: "nothing unused, nothing undeclared (knip)", task: "knip" },
  { name: "one workspace, one version (sherif)", task: "sherif" },
  { name: "lockfile as the manifests say (pnpm)", task: "lockfile" },
  { name: "packages as published (publint)", task: "publint" },
  { name: "types as published (attw)", task: "attw" },
];

/** @param {string} task */
const run = (task) =>
  spawnSync("turbo", ["run", task, "--continue=always", "--output-logs=full", "--log-prefix=none", "--ui=stream"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });

let failed = 0;
for (const { name, task } of checks) {
  const { status, stdout, stderr, error } = run(task);
  const passed = status === 0;
  if (!passed) {
    failed += 1;
    console.log([stdout, stderr, error?.message].filter(Boolean).join("\n"));
  }
  console.log(`${passed ? "passed" : "failed"}  ${name}`);
}
console.log(`checks: ${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
