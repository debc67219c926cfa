import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { schemaPath, type Draft, type SchemaName } from "../../src/index.js";
import type { Verdicts } from "./engine.js";

const fileAt = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A Python that has jsonschema, Debian's before any other; undefined where none has. */
export const PYTHON = ["/usr/bin/python3", "python3"].find(
  (python) => spawnSync(python, ["-c", "import jsonschema"]).status === 0,
);

const verdictsIn = (engine: string, line = ""): Verdicts => ({
  engine,
  verdicts: Array.from(line, (digit) => digit === "1"),
});

/** One Python for all shapes of a draft, beside this process. A warning of Python is an error. */
export async function byPython(
  draft: Draft,
  texts: ReadonlyMap<SchemaName, readonly string[]>,
): Promise<ReadonlyMap<SchemaName, readonly Verdicts[]>> {
  if (PYTHON === undefined) throw new Error("There is no Python with jsonschema: apt-get install python3-jsonschema");
  const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
  try {
    const pairs = [...texts].flatMap(([shape, documents]) => {
      const path = join(folder, `${shape}.ndjson`);
      writeFileSync(path, documents.map((text) => `${text}\n`).join(""));
      return [fileAt(`../../${schemaPath(shape, draft)}`), path];
    });
    const { stdout, stderr } = await promisify(execFile)(PYTHON, ["-W", "error", fileAt("validate.py"), ...pairs]);
    if (stderr !== "") throw new Error(stderr);
    const lines = stdout.split("\n");
    return new Map(
      [...texts.keys()].map((shape, place) => [
        shape,
        [
          verdictsIn("python, formats checked", lines[place * 2]),
          verdictsIn("python, formats not checked", lines[place * 2 + 1]),
        ],
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
