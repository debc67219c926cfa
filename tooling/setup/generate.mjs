// npm run generate -- VERSION: after a change of the policy, gives it that version, where there is one, and writes anew what is
// made from it and committed.
import "./check-node.mjs";

const { spawnSync } = await import("node:child_process");
const { readFileSync, writeFileSync } = await import("node:fs");
const { forTools } = await import("./environment.mjs");
const { installedNode, root } = await import("./paths.mjs");
const { say } = await import("./say.mjs");
const { setUp } = await import("./set-up.mjs");
const { filesBelow, packageFolders } = await import("./workspace.mjs");

/** Tests that hold a file to what is made from the policy: with `-u` they write it. */
const writers = packageFolders()
  .filter((folder) => /^(packages|apps)\//u.test(folder))
  .flatMap((folder) => ["src", "test"].flatMap((part) => filesBelow(`${folder}/${part}`)))
  .filter(
    (path) => path.endsWith(".test.ts") && readFileSync(`${root}/${path}`, "utf8").includes("toMatchFileSnapshot"),
  );

/** @param {string[]} tests */
const write = (tests) =>
  spawnSync(installedNode, [`${root}/node_modules/vitest/vitest.mjs`, "run", ...tests, "-u"], {
    cwd: root,
    env: forTools(),
    stdio: "inherit",
  }).status === 0;

/** @param {string} path */
const isFirst = (path) => path.startsWith("packages/policy-core/");

const [version] = process.argv.slice(2);
if (version !== undefined) {
  if (!/^\d+\.\d+\.\d+(?:-[0-9a-z]+)?$/u.test(version)) {
    say(`${version} is no version: three numbers, such as 1.2.3 or 1.2.3-dev`);
    process.exit(1);
  }
  const policy = `${root}/packages/policy-core/src/note/gsc-policy.ts`;
  writeFileSync(policy, readFileSync(policy, "utf8").replace(/(?<=\bversion: ")[^"]+/u, version));
}

await setUp();
// the digest, and the versions that examples name, are in all that is made after them
const written = write(writers.filter(isFirst)) && write(writers.filter((path) => !isFirst(path)));
process.exitCode = written ? 0 : 1;
