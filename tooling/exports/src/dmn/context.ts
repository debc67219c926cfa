import type { Attributes } from "@channelwise/policy-core";
import type { Model } from "./model.ts";

/** What goes into a model: its inputs alone, truth values as such. */
export type Context = Readonly<Record<string, string | boolean>>;

export function contextOf({ inputs }: Model, attributes: Attributes): Context {
  const known = new Map<string, string>(Object.entries(attributes));
  return Object.fromEntries(
    inputs.map(({ name, variable }) => {
      const value = known.get(name) ?? "";
      return [name, variable.typeRef === "boolean" ? value === "yes" : value];
    }),
  );
}
