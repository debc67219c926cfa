import type { Attributes } from "@channelwise/policy-core";
import * as z from "zod";

const entityFromSchema = z.strictObject({ from: z.string(), type: z.string() });
const trueWhereSchema = z.strictObject({ from: z.string(), trueWhere: z.string() });
const uidSchema = z.strictObject({ type: z.string(), id: z.string() });

/** `mapping.json` as somebody reads it who knows the file alone. */
export const mappingSchema = z.strictObject({
  policy: z.looseObject({ id: z.string(), version: z.string(), digest: z.string() }),
  request: z.strictObject({
    principal: uidSchema,
    action: z.strictObject({ type: z.string(), id: z.strictObject({ gate: z.string(), reasons: z.string() }) }),
    resource: entityFromSchema,
    context: z.record(z.string(), z.union([entityFromSchema, trueWhereSchema])),
  }),
  answer: z.strictObject({
    outcomes: z.array(z.string()),
    allow: z.array(z.string()),
    rules: z.record(
      z.string(),
      z.strictObject({
        outcome: z.string(),
        basis: z.string(),
        conditions: z.array(z.string()),
        cites: z.array(z.string()).optional(),
        citesByChannel: z.record(z.string(), z.array(z.string())).optional(),
      }),
    ),
  }),
});
export type Mapping = z.output<typeof mappingSchema>;

export type Ask = "gate" | "reasons";

const valueOf = (attributes: Attributes, from: string): string =>
  new Map<string, string>(Object.entries(attributes)).get(from) ?? "";

type Uid = z.output<typeof uidSchema>;
type ContextValue = boolean | { readonly __entity: Uid };

/** A request of Cedar's. */
export interface CedarRequest {
  readonly principal: Uid;
  readonly action: Uid;
  readonly resource: Uid;
  readonly context: Record<string, ContextValue>;
}

/** The request that the mapping makes of the attributes that one of ours comes down to. */
export function cedarRequest({ request }: Mapping, attributes: Attributes, ask: Ask): CedarRequest {
  const { principal, action, resource, context } = request;
  const entries = Object.entries(context).map(([name, how]): [string, ContextValue] => {
    const value = valueOf(attributes, how.from);
    return [name, "trueWhere" in how ? value === how.trueWhere : { __entity: { type: how.type, id: value } }];
  });
  return {
    principal,
    action: { type: action.type, id: action.id[ask] },
    resource: { type: resource.type, id: valueOf(attributes, resource.from) },
    context: Object.fromEntries(entries),
  };
}

/** The entities that a request names: an engine needs no others. */
export const namedIn = ({ resource, context }: CedarRequest): readonly Uid[] => [
  resource,
  ...Object.values(context).flatMap((value) => (typeof value === "boolean" ? [] : Object.values(value))),
];
