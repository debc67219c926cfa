import { quicktypeMultiFile } from "quicktype-core";
import type { Language } from "./language.js";
import { run } from "./run.js";
import type { Tool } from "./tool.js";

/** `batch-line.schema.json` is the module `batch_line`. */
const moduleOf = (schema: string): string => schema.replaceAll("-", "_");

/** The generated annotations are read when a module is, and earlier ones cannot. */
const PYTHON: Tool = {
  name: "python3 of version 3.10 or newer",
  isThere: () => run("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 10))"], ".").code === 0,
};

/** Data classes that read and write dictionaries, with nothing but the standard library. */
export const python: Language = {
  name: "Python",
  tools: [PYTHON],
  folderOf: () => "channelwise",
  render: (inputData, schema) =>
    quicktypeMultiFile({
      inputData,
      lang: "python",
      outputFilename: `${moduleOf(schema)}.py`,
      rendererOptions: { "python-version": "3.10" },
    }),
  program: "ask.py",
  compile: (folder, schemas) => {
    const imports = schemas.map((schema) => `import channelwise.${moduleOf(schema)}`);
    return run("python3", ["-W", "error", "-c", imports.join("\n")], folder);
  },
  ask: (folder, asked) => run("python3", ["ask.py", ...asked], folder),
};
