import { SCHEMA_NAMES, schemaText, type Draft } from "@channelwise/policy-schema";
import { Hono, type Context } from "hono";
import { answer } from "../answer/answer.js";
import { tagged } from "../answer/tagged.js";
import type { ApiEnv, Deps } from "../deps.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** The published schemas, under the base that others reach us by. */
export function schemas({ publicUrl }: Deps) {
  const serve = (context: Context<ApiEnv>, file: string, draft: Draft) => {
    const name = SCHEMA_NAMES.find((known) => `${known}.schema.json` === file);
    if (name === undefined) {
      const known = SCHEMA_NAMES.map((each) => `${each}.schema.json`);
      return problem(context, 404, { detail: texts[context.get("lang")].unknownId(undefined, known) });
    }
    return answer(context, 200, "application/schema+json", schemaText(name, { baseUrl: publicUrl(), draft }));
  };
  return new Hono<ApiEnv>()
    .get("/schemas/v1/:file", tagged, (context) => serve(context, context.req.param("file"), "2020-12"))
    .get("/schemas/v1/draft-07/:file", tagged, (context) => serve(context, context.req.param("file"), "7"));
}
