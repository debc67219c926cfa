// importing a dialect is what makes it known: the functions are the same
import { registerSchema } from "@hyperjump/json-schema/draft-07";
import { setShouldValidateFormat, validate, type SchemaObject } from "@hyperjump/json-schema/draft-2020-12";
// oxlint-disable-next-line import/no-unassigned-import -- it exports nothing: importing it makes the formats known
import "@hyperjump/json-schema/formats";
import { schemaText } from "../../src/index.js";
import type { Verdicts, Which } from "./engine.js";

type Json = Parameters<Awaited<ReturnType<typeof validate>>>[0];

setShouldValidateFormat(true);

export async function byHyperjump({ shape, draft }: Which, texts: readonly string[]): Promise<Verdicts> {
  const schema = JSON.parse(schemaText(shape, { draft })) as SchemaObject & { readonly $id: string };
  registerSchema(schema);
  const isValid = await validate(schema.$id);
  return { engine: "hyperjump", verdicts: texts.map((text) => isValid(JSON.parse(text) as Json).valid) };
}
