import { schemaText, type SchemaName } from "@channelwise/policy-schema";
import type { Example, Schema } from "../shapes.js";
import { hoist } from "./hoist.js";
import { isObject } from "./map-schema.js";

/** The published schemas of what goes in and out here; overlays and cases do neither. */
export const SPOKEN = [
  "request",
  "decision",
  "advice",
  "classification",
  "batch-line",
  "problem",
  "policy",
] as const satisfies readonly SchemaName[];

/** The published schemas as components; nothing of them is written anew. */
export const PUBLISHED: Readonly<Record<string, Schema>> = hoist(SPOKEN.map((name) => [name, published(name)]));

function published(name: SchemaName): Schema {
  const schema: unknown = JSON.parse(schemaText(name));
  if (!isObject(schema)) throw new TypeError(`The published schema ${name} is no object`);
  return schema;
}

/** The examples of a component, as its schema has them. */
export function examplesIn(component: string): readonly unknown[] {
  const examples = PUBLISHED[component]?.["examples"];
  if (!Array.isArray(examples)) throw new TypeError(`${component} has no examples`);
  return examples;
}

/** The examples of a component, as a request or an answer shows them. */
export const examplesOf = (component: string): Readonly<Record<string, Example>> => named(examplesIn(component));

/** Gives examples names, and says what each is about. */
export const named = (values: readonly unknown[]): Readonly<Record<string, Example>> =>
  Object.fromEntries(
    values.map((value, place) => [
      `example-${place + 1}`,
      { summary: aboutOf(value) ?? `Example ${place + 1}`, value },
    ]),
  );

function aboutOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const about = ["channel", "level", "audience", "outcome"].map((field) => value[field]);
  const said = about.filter((each) => typeof each === "string");
  return said.length === 0 ? undefined : said.join(", ");
}
