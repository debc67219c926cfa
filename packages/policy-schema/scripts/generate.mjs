import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateSchema, SCHEMA_NAMES, schemaPath } from "../dist/index.js";

for (const draft of /** @type {const} */ (["2020-12", "7"])) {
  for (const name of SCHEMA_NAMES) {
    const file = join(import.meta.dirname, "..", schemaPath(name, draft));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(generateSchema(name, { draft }), undefined, 2)}\n`);
  }
}
