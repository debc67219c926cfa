// npm start -- ARGS: sets up what is not set up, then is channelwise ARGS.
import "./check-node.mjs";

const { becomes } = await import("./child.mjs");
const { forChannelwise, whereTheUserIs } = await import("./environment.mjs");
const { installedNode, root } = await import("./paths.mjs");
const { setUp } = await import("./set-up.mjs");

await setUp();
becomes(installedNode, [`${root}/apps/cli/dist/main.js`, ...process.argv.slice(2)], {
  cwd: whereTheUserIs(),
  env: forChannelwise(),
});
