import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { alone } from "./lock.mjs";
import { say } from "./say.mjs";

/** @returns {Promise<string | undefined>} what went wrong */
const failure = async () => {
  if (!(await install()))
    return "the packages could not be installed, see above. That needs the npm registry, or packages that were fetched before; then start again.";
  if (!(await build())) return "the build failed, see above.";
  return undefined;
};

/** Leaves with packages installed and everything built, from whatever state the folder is in; or ends with 1 and says why. */
export const setUp = async () => {
  const wrong = await alone(failure).catch((/** @type {unknown} */ error) => `the setup failed: ${String(error)}`);
  if (wrong === undefined) return;
  say(wrong);
  process.exit(1);
};
