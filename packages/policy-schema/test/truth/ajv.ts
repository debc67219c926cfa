import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { schemaText } from "../../src/index.js";
import type { Verdicts, Which } from "./engine.js";

/** The published schema, compiled by ajv in strict mode, with formats. */
export function compiledByAjv({ shape, draft }: Which): ValidateFunction {
  const ajv = draft === "7" ? new Ajv({ strict: true }) : new Ajv2020({ strict: true });
  return addFormats.default(ajv).compile(JSON.parse(schemaText(shape, { draft })) as object);
}

export function byAjv(which: Which, texts: readonly string[]): Verdicts {
  const isValid = compiledByAjv(which);
  return { engine: "ajv", verdicts: texts.map((text) => isValid(JSON.parse(text))) };
}
