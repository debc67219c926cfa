// npm run pnpm -- ARGS: the pnpm that the workspace names, on a machine that has none.
import "./check-node.mjs";

const { becomes } = await import("./child.mjs");
const { forTools } = await import("./environment.mjs");
const { root } = await import("./paths.mjs");
const { pnpmCall } = await import("./pnpm.mjs");

const { command, args } = pnpmCall(process.argv.slice(2));
becomes(command, args, { cwd: root, env: forTools() });
