import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/**
 * Imports zod's functions one by one. `z` is one object with all of zod in it, with messages in fifty languages; as a
 * namespace it is the same to what uses it, and what nothing uses stays out.
 */
export const zodByName: Plugin = {
  name: "zod-by-name",
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace('import { z } from "zod";', 'import * as z from "zod";'),
      loader: "ts",
    }));
  },
};
