import { globSync } from "node:fs";
import { delimiter } from "node:path";
import { quicktypeMultiFile } from "quicktype-core";
import type { Language } from "./language.js";
import { run } from "./run.js";
import { command, library } from "./tool.js";

/** Where Debian keeps Jackson. */
const JARS = ["annotations", "core", "databind"].map((part) => `/usr/share/java/jackson-${part}.jar`);

/** Both run for a second: the better compiler of their own code would not pay. */
const FAST = "-XX:TieredStopAtLevel=1";

const CLASS_PATH = [".", ...JARS].join(delimiter);

/** Names of schemas that Java keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set(["case"]);

/** `case.schema.json` is the package `channelwise.case_`: the spelling that the language's specification advises. */
const packageOf = (schema: string): string => {
  const name = schema.replaceAll("-", "_");
  return RESERVED.has(name) ? `${name}_` : name;
};

/**
 * Classes with getters and setters, read and written by Jackson. The generator's `Converter` is left out: it writes null
 * for what is not set, which no surface takes, and Debian's Jackson has a security update that it does not compile with.
 */
export const java: Language = {
  name: "Java",
  tools: [command("javac"), command("java"), ...JARS.map(library)],
  folderOf: (schema) => `channelwise/${packageOf(schema)}`,
  render: async (inputData, schema) => {
    const files = await quicktypeMultiFile({
      inputData,
      lang: "java",
      outputFilename: "Types.java",
      rendererOptions: { package: `channelwise.${packageOf(schema)}`, "array-type": "list" },
    });
    return new Map([...files].filter(([file]) => file !== "Converter.java"));
  },
  program: "ask.java",
  compile: (folder) => {
    const sources = globSync("**/*.java", { cwd: folder });
    return run("javac", [`-J${FAST}`, "-Xlint:all", "-encoding", "UTF-8", "-cp", CLASS_PATH, ...sources], folder);
  },
  ask: (folder, asked) => run("java", [FAST, "-cp", CLASS_PATH, "Ask", ...asked], folder),
};
