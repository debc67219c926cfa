import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that comes with the install, whatever the machine has. */
export const installedNode = join(root, "node_modules", "node", "bin", "node");

/** Inside node_modules: whoever deletes that deletes what is known about it. */
export const stampFolder = join(root, "node_modules", ".channelwise");

export const lockFolder = join(root, ".setup.lock");
