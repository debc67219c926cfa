// fastify, with ajv and the published schema before the same core, and nothing else: no log, no metrics. `node fastify.ts PORT`
import { compile, gscPolicy, type Request } from "@channelwise/policy-core";
import { schemaText } from "@channelwise/policy-schema";
import { fastify } from "fastify";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

const schema: unknown = JSON.parse(schemaText("request", { draft: "7" }));
const app = fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: true } } });
app.post<{ Body: Request }>("/v1/decisions", { schema: { body: schema } }, (request, reply) => {
  const decided = pdp.decideJson(request.body);
  if (!decided.ok) return reply.code(422).send(decided.errors);
  return reply.type("application/json").send(decided.value.pieces.join(""));
});
await app.listen({ port: Number(process.argv[2]), host: "127.0.0.1" });
