import { describe, expect, test } from "vitest";
import { typesOf } from "./generate-types.js";
import { publishedSchemas } from "./published-schemas.js";
import { typescript } from "./typescript.js";

interface Shape {
  readonly title: string;
  readonly type?: string;
  readonly oneOf?: readonly { readonly const: string }[];
}

const SCHEMAS = publishedSchemas("2020-12");

const PROPERTY = /^    (?:readonly )?"?([\w$-]+)"?(\??): /gm;

const pascal = (title: string): string =>
  title.replaceAll(/(?:^|[^A-Za-z0-9])+([A-Za-z0-9])/g, (_, initial: string) => initial.toUpperCase());

/** What a type is, by its name: the words of a closed list, or the body of an interface. */
const declared = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(/^export (?:interface (\w+) \{\n(.*?)^\}|type (\w+) = (.*?);$)/gms)].map(
      ([, object, body, list, words]) => [object ?? list ?? "", body ?? words ?? ""],
    ),
  );

const typesIn = async (name: string): Promise<ReadonlyMap<string, string>> => {
  const schema = SCHEMAS.find((published) => published.name === name);
  if (schema === undefined) throw new Error(`no schema ${name}`);
  const files = await typesOf(typescript, schema);
  return declared([...files.values()].join("\n"));
};

/** A union of objects is one class, and what only its members name has no type of its own. */
const UNIONS: ReadonlySet<string> = new Set(["batch-line", "classification"]);

describe.each(SCHEMAS.filter(({ name }) => !UNIONS.has(name)))("types of $name", ({ name, text }) => {
  const root = JSON.parse(text) as Shape & { readonly $defs?: Readonly<Record<string, Shape>> };
  const shapes = Object.values(root.$defs ?? {});

  test("are called by the titles of their shapes", async () => {
    const types = await typesIn(name);
    const named = [root, ...shapes.filter(({ type, oneOf }) => type === "object" || oneOf !== undefined)];
    expect([...types.keys()]).toEqual(expect.arrayContaining(named.map(({ title }) => pascal(title))));
  });

  test("list the values of closed lists", async () => {
    const types = await typesIn(name);
    const lists = shapes.filter(({ oneOf }) => oneOf?.every((one) => typeof one.const === "string") === true);
    const generated = lists.map(({ title }) => [title, types.get(pascal(title))?.split(" | ").toSorted()]);
    const wanted = lists.map(({ title, oneOf }) => [title, oneOf?.map((one) => JSON.stringify(one.const)).toSorted()]);
    expect(generated).toEqual(wanted);
  });
});

test("fields that may be absent are optional, and no others", async () => {
  const request = (await typesIn("request")).get("Request") ?? "";
  expect([...request.matchAll(PROPERTY)].map(([, field, mark]) => `${field}${mark}`)).toEqual([
    "asOf?",
    "audience?",
    "channel?",
    "files?",
    "group?",
    "level?",
    "nature?",
    "personalData?",
    "recipients?",
  ]);
  const recipient = (await typesIn("decision")).get("Recipient") ?? "";
  expect([...recipient.matchAll(PROPERTY)].map(([, field, mark]) => `${field}${mark}`)).toEqual([
    "body?",
    "domain?",
    "index",
    "kind",
    "overlay?",
    "relation",
    "resembles?",
    "status?",
    "why",
  ]);
});
