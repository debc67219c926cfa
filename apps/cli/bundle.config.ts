import { createRequire } from "node:module";
import { join } from "node:path";
import type { Bundle } from "@channelwise/tooling-bundle";

const folder = import.meta.dirname;
const { resolve: inTheCore } = createRequire(join(folder, "../../packages/policy-core/src/index.ts"));
const standIn = (name: string) => join(folder, "stand-ins", `${name}.cjs`);

/**
 * How the command is bundled: `main` and `run` for every line, and a file for each thing that not every line needs, which
 * the others leave outside by its name. What each answer needs is taken by a file that only passes it on, so by `require`,
 * where the first `import()` of a process loads a second loader.
 */
export const bundleOfCli: Bundle = {
  folder,
  commonjs: {
    main: "src/main.ts",
    run: "src/run.ts",
    "late-batch": "src/late-batch.ts",
    "late-command": "src/late-command.ts",
    "late-json": "src/late-json.ts",
    "late-overlays": "src/late-overlays.ts",
    "late-policy": "src/late-policy.ts",
    "late-settings": "src/late-settings.ts",
    "late-text": "src/late-text.ts",
    "batch-worker": "src/batch/batch-worker.ts",
    "late-tr46": inTheCore("tr46"),
    "late-unhomoglyph": inTheCore("unhomoglyph"),
  },
  modules: { "late-interface": "src/late-interface.mts", "late-schema": "src/late-schema.mts" },
  alias: { tr46: standIn("tr46"), unhomoglyph: standIn("unhomoglyph"), "node:child_process": standIn("child-process") },
  external: [
    "./run.js",
    "./late-*",
    // two that read files beside their own, and two that are not always there
    "@channelwise/api",
    "@channelwise/policy-schema",
    "@duckdb/node-api",
    "react-devtools-core",
  ],
};
