import { readFileSync } from "node:fs";
import { compile, gscPolicy, parseRequest, type Decision } from "@channelwise/policy-core";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { generateSchema } from "../generate/generate-schema.js";
import type { JsonSchema } from "../generate/json-schema.js";
import { schemaFile } from "../generate/schema-file.js";
import { MODELS } from "../generate/models.js";
import { DRAFTS, isBaseUrl, SCHEMA_NAMES, schemaPath, SCHEMAS, schemaText } from "../src/index.js";

const published = DRAFTS.flatMap((draft) => SCHEMA_NAMES.map((name) => ({ draft, name })));

/** Every schema inside a schema, with its place. */
function within(value: unknown, place = ""): readonly (readonly [string, JsonSchema])[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, one]) =>
    ["examples", "default", "const", "required"].includes(key) && !place.endsWith("/properties")
      ? []
      : within(one, `${place}/${key}`),
  );
  return [[place, value], ...below];
}

const propertiesOf = (schema: JsonSchema) => within(schema).filter(([place]) => /\/properties\/[^/]+$/u.test(place));

describe.each(published)("$name, draft $draft", ({ draft, name }) => {
  const schema = generateSchema(name, draft);
  const ajv = addFormats.default(draft === "7" ? new Ajv({ strict: true }) : new Ajv2020({ strict: true }));
  const validate = ajv.compile(schema);

  test("is the file that is published", async () => {
    await expect(schemaFile(schema)).toMatchFileSnapshot(`../${schemaPath(name, draft)}`);
  });

  test("is a schema by its metaschema, with an absolute id", () => {
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema.$id).toBe(`https://channelwise.invalid/${schemaPath(name, draft)}`);
  });

  test("says what no schema can say", () => {
    expect(schema.$comment).toBe(SCHEMAS[name].beyond);
  });

  test("says of every property what it is called, what it is and how it looks", () => {
    expect(propertiesOf(schema).length).toBeGreaterThan(1);
    for (const [place, { title, description, examples = [] }] of propertiesOf(schema)) {
      expect({ place, title: title ?? "", description: description ?? "", examples: examples.length }).toEqual({
        place,
        title: expect.stringMatching(/./u) as string,
        description: expect.stringMatching(/./u) as string,
        examples: expect.toSatisfy((count: number) => count > 0) as number,
      });
    }
  });

  test("holds no list of bare values, no mark of ours, and names only what stands in it", () => {
    const defs = Object.keys((draft === "7" ? schema.definitions : schema.$defs) ?? {});
    const parts = within(schema).filter(([place]) => !place.endsWith("/properties"));
    const keywords = new Set(parts.flatMap(([, part]) => Object.keys(part)));
    expect(["enum", "x-named", "readOnly"].filter((keyword) => keywords.has(keyword))).toEqual([]);
    const named = new Set(parts.flatMap(([, { $ref }]) => $ref?.split("/")[2] ?? []));
    expect([...named].toSorted()).toEqual(defs.toSorted());
  });

  test("its examples are valid, whole and in part", () => {
    const root = JSON.stringify(draft === "7" ? { definitions: schema.definitions } : { $defs: schema.$defs });
    for (const example of schema.examples ?? []) expect(validate(example)).toBe(true);
    for (const [place, property] of propertiesOf(schema)) {
      const check = ajv.compile({ ...property, ...(JSON.parse(root) as JsonSchema) });
      for (const example of property.examples ?? []) expect({ place, ok: check(example) }).toEqual({ place, ok: true });
    }
  });

  test("agrees with the model on its real documents, and on each with a field changed", () => {
    const model = MODELS[name];
    for (const document of schema.examples ?? []) {
      for (const changed of mutationsOf(document)) {
        expect({ changed, valid: validate(changed) }).toEqual({ changed, valid: model.safeParse(changed).success });
      }
    }
  });
});

/** The document with, at each place in turn, a key gone, a key more, or another value. */
function mutationsOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) {
    const items: readonly unknown[] = document;
    return [
      [],
      [null],
      ...items.slice(0, 3).flatMap((one, place) => mutationsOf(one).map((other) => items.with(place, other))),
    ];
  }
  const others = [null, 7, -1, 0.5, true, "", "x", "2026-02-29", "external", "https://", [], {}];
  if (typeof document !== "object" || document === null) return others;
  const fields = Object.entries(document);
  return [
    document,
    { ...document, unheardOf: 1 },
    ...fields.map(([gone]) => Object.fromEntries(fields.filter(([key]) => key !== gone))),
    ...fields.flatMap(([key, value]) =>
      mutationsOf(value as unknown).map((other) =>
        Object.fromEntries([...fields.filter(([one]) => one !== key), [key, other]]),
      ),
    ),
  ];
}

test("every example of a request gets the decision that is shown beside it", () => {
  const compiled = compile(gscPolicy);
  const requests = generateSchema("request", "2020-12").examples ?? [];
  const decisions = generateSchema("decision", "2020-12").examples ?? [];
  expect(requests).toHaveLength(decisions.length);
  for (const [place, example] of requests.entries()) {
    const request = parseRequest(example);
    const decision = compiled.ok && request.ok && compiled.value.decide(request.value);
    expect(decision).toEqual({ ok: true, value: decisions[place] as Decision });
  }
});

test("the README says too what no schema can say", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8").replaceAll(/\s+|`/gu, " ");
  const inWords = (text: string) => text.replaceAll(/ +/gu, " ");
  for (const name of ["request", "policy", "overlay", "case"] as const) {
    expect(inWords(readme)).toContain(SCHEMAS[name].beyond);
  }
});

test("the base can be another", () => {
  const idOf = (baseUrl: string) => (JSON.parse(schemaText("request", { baseUrl })) as JsonSchema).$id;
  expect(idOf("https://example.eu/a")).toBe("https://example.eu/a/schemas/v1/request.schema.json");
  expect(idOf("https://example.eu/$&")).toBe("https://example.eu/$&/schemas/v1/request.schema.json");
  expect(idOf("urn:example:channelwise:")).toBe("urn:example:channelwise:schemas/v1/request.schema.json");
  expect(() => idOf("example.eu")).toThrow(TypeError);
  expect(["https://a.eu/?q", "https://a.eu/#f", "ftp://a.eu", "https:// a", "urn:x", ""].filter(isBaseUrl)).toEqual([]);
});
