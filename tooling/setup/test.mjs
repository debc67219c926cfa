// npm test -- ARGS: sets up what is not set up, then runs every test, or those that ARGS name.
import "./check-node.mjs";

const { becomes } = await import("./child.mjs");
const { forTools } = await import("./environment.mjs");
const { installedNode, root } = await import("./paths.mjs");
const { setUp } = await import("./set-up.mjs");

await setUp();
becomes(installedNode, [`${root}/node_modules/vitest/vitest.mjs`, "run", ...process.argv.slice(2)], {
  cwd: root,
  env: forTools(),
});
