// npm run check: sets up what is not set up, then runs every check of the workspace and says of each how it went.
import "./check-node.mjs";

const { becomes } = await import("./child.mjs");
const { forTools } = await import("./environment.mjs");
const { installedNode, root } = await import("./paths.mjs");
const { pnpmCall } = await import("./pnpm.mjs");
const { setUp } = await import("./set-up.mjs");

await setUp();
// by way of pnpm, which turbo needs to be on PATH
const { command, args } = pnpmCall(["exec", installedNode, `${root}/tooling/setup/run-checks.mjs`]);
becomes(command, args, { cwd: root, env: forTools() });
