import {
  checkParseEntities,
  policySetTextToParts,
  policyToJson,
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
  type DetailedError,
  type EntityJson,
} from "@cedar-policy/cedar-wasm/nodejs";
import type { Attributes } from "@channelwise/policy-core";
import { cedarRequest, namedIn, type Ask, type Mapping } from "./mapping.ts";

const failure = (errors: readonly DetailedError[]) => new Error(errors.map(({ message }) => message).join("\n"));

/** The policies of a file, each by its annotation `id`: Cedar itself numbers what it reads from a text. */
export function policiesById(text: string): Record<string, string> {
  const parts = policySetTextToParts(text);
  if (parts.type === "failure") throw failure(parts.errors);
  const named = parts.policies.map((policy) => {
    const read = policyToJson(policy);
    if (read.type === "failure") throw failure(read.errors);
    return [read.json.annotations?.["id"] ?? "", policy] as const;
  });
  return Object.fromEntries(named);
}

/** What the engine says: whether it allows, and which policies determined that, by id. */
export interface Authorized {
  readonly allows: boolean;
  readonly determining: readonly string[];
}

/** What it is made of: the exported files, read. */
export interface Exported {
  readonly policies: Record<string, string>;
  readonly schema: string;
  readonly entities: readonly EntityJson[];
  readonly mapping: Mapping;
}

const keyOf = (uid: unknown): string => JSON.stringify(uid);

/**
 * The engine over exported files; it checks entities and each request by the schema.
 *
 * @param name - of this set of policies: the engine keeps several
 */
export function cedarEngine(
  name: string,
  { policies, schema, entities, mapping }: Exported,
): (attributes: Attributes, ask: Ask) => Authorized {
  for (const made of [
    preparsePolicySet(name, { staticPolicies: policies }),
    preparseSchema(name, schema),
    checkParseEntities({ entities: [...entities], schema }),
  ])
    if (made.type === "failure") throw failure(made.errors);
  const known = new Map(entities.map((entity) => [keyOf(entity.uid), entity]));
  return (attributes: Attributes, ask: Ask): Authorized => {
    const request = cedarRequest(mapping, attributes, ask);
    const answer = statefulIsAuthorized({
      ...request,
      preparsedPolicySetId: name,
      preparsedSchemaName: name,
      validateRequest: true,
      entities: namedIn(request).flatMap((uid) => known.get(keyOf(uid)) ?? []),
    });
    if (answer.type === "failure") throw failure(answer.errors);
    const { decision, diagnostics } = answer.response;
    if (diagnostics.errors.length > 0) throw failure(diagnostics.errors.map(({ error }) => error));
    return { allows: decision === "allow", determining: diagnostics.reason };
  };
}
