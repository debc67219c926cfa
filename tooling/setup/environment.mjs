import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./paths.mjs";

// npm tells its scripts about itself through npm_*: what it was called with (a prefix, a workspace, a silent log level)
// would then steer the npx and the pnpm that the setup starts. What the user says about the network has to reach them.
const aboutTheNetwork =
  /^npm_config_(registry|proxy|https?_proxy|noproxy|ca|cafile|strict_ssl|userconfig|cache|offline|prefer_offline)$/i;
const fromNpm = /^(npm_|pnpm_script_|INIT_CWD$|NODE$|COLOR$|EDITOR$)/i;

const withoutNpm = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !fromNpm.test(name)));

const network = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => aboutTheNetwork.test(name)));

/** Tools of this workspace first: its Node, and the binaries that it installed. */
const pathWithTools = () =>
  [join(root, "node_modules", "node", "bin"), join(root, "node_modules", ".bin"), process.env["PATH"]]
    .filter((folder) => folder !== undefined)
    .join(delimiter);

/** Nothing is reported to anyone. */
const silent = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", DO_NOT_TRACK: "1" };

/**
 * For the install. NODE_ENV=production would leave the development dependencies out; CI keeps pnpm from asking before it
 * replaces node_modules. NODE_OPTIONS stays: it may hold what npm needs to reach the registry.
 */
export const forInstalling = () => {
  const { NODE_ENV: _environment, ...rest } = withoutNpm();
  return { ...rest, ...network(), ...silent, CI: "true" };
};

/** For the build, the tests and the checks: what the user tells his own Node (hooks, flags) was not meant for these. */
export const forTools = () => {
  const { NODE_ENV: _environment, NODE_OPTIONS: _options, ...rest } = withoutNpm();
  return { ...rest, ...network(), ...silent, PATH: pathWithTools() };
};

/** For channelwise: the user's own environment. */
export const forChannelwise = withoutNpm;

/**
 * Where the user was when he called: npm runs scripts in the folder of the package, and a file named on the command line
 * is meant from where the user stood.
 */
export const whereTheUserIs = () => {
  const called = process.env["INIT_CWD"];
  return called !== undefined && existsSync(called) ? called : process.cwd();
};
