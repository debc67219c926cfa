// npm run bench -- ARGS: sets up what is not set up, then measures everything, or the parts that ARGS name.
import "./check-node.mjs";

const { becomes } = await import("./child.mjs");
const { forTools } = await import("./environment.mjs");
const { installedNode, root } = await import("./paths.mjs");
const { setUp } = await import("./set-up.mjs");

await setUp();
becomes(installedNode, [`${root}/tooling/bench/main.ts`, ...process.argv.slice(2)], { cwd: root, env: forTools() });
