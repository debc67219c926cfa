import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { quicktypeMultiFile } from "quicktype-core";
import type { Language } from "./language.js";
import { NODE_TYPES, TSC } from "./paths.js";
import { run } from "./run.js";

/** As strict as the workspace itself. */
const SETTINGS = {
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023"],
    module: "NodeNext",
    types: ["node"],
    typeRoots: [NODE_TYPES],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    noEmit: true,
  },
};

/** Types alone: a document is what `JSON.parse` gives. */
export const typescript: Language = {
  name: "TypeScript",
  tools: [],
  folderOf: () => ".",
  render: (inputData, schema) =>
    quicktypeMultiFile({
      inputData,
      lang: "typescript",
      outputFilename: `${schema}.ts`,
      rendererOptions: { "just-types": true, readonly: true },
    }),
  program: "ask.ts",
  compile: (folder) => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(SETTINGS));
    return run(process.execPath, [TSC, "-p", "."], folder);
  },
  ask: (folder, command) => run(process.execPath, ["ask.ts", ...command], folder),
};
