import { globSync } from "node:fs";
import { quicktypeMultiFile } from "quicktype-core";
import type { Language } from "./language.js";
import { run } from "./run.js";
import { command, library } from "./tool.js";

/** Where Debian keeps it. */
const NEWTONSOFT = "/usr/lib/cli/Newtonsoft.Json-5.0/Newtonsoft.Json.dll";

/** `batch-line.schema.json` is the namespace `Channelwise.BatchLine`. */
const namespaceOf = (schema: string): string =>
  `Channelwise.${schema.replaceAll(/(?:^|-)(\w)/g, (_, initial: string) => initial.toUpperCase())}`;

/** Classes that Newtonsoft.Json reads and writes: what Mono compiles. */
export const csharp: Language = {
  name: "C#",
  tools: [command("mcs"), command("mono"), library(NEWTONSOFT)],
  folderOf: () => ".",
  render: (inputData, schema) =>
    quicktypeMultiFile({
      inputData,
      lang: "csharp",
      outputFilename: `${schema}.cs`,
      rendererOptions: { namespace: namespaceOf(schema), framework: "NewtonSoft", "csharp-version": "6" },
    }),
  program: "ask.cs",
  compile: (folder) => {
    const sources = globSync("*.cs", { cwd: folder });
    return run("mcs", ["-warn:4", `-r:${NEWTONSOFT}`, "-out:ask.exe", ...sources], folder);
  },
  ask: (folder, asked) => run("mono", ["ask.exe", ...asked], folder),
};
