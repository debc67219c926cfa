import { Ajv2020 } from "ajv/dist/2020.js";
import { SCHEMA_NAMES, schemaId, schemaText } from "@channelwise/policy-schema";
import { describe, expect, test } from "vitest";
import { componentName, hoist } from "../src/openapi/components/hoist.js";
import { mapSchema } from "../src/openapi/components/map-schema.js";
import { SPOKEN } from "../src/openapi/components/published.js";
import { openapiDocument } from "../src/openapi/openapi-document.js";
import type { Content, Schema } from "../src/openapi/shapes.js";
import { composedPdp, post, testApi } from "./support.js";

const described = { publicUrl: "https://channelwise.test", authenticated: false, arrayItems: 1_000 };
const document = openapiDocument(described);
const { schemas } = document.components;

/** Described by the contract, and not made yet. Empty once all is there. */
const PENDING: readonly string[] = [];

describe("addresses", () => {
  const routes = new Set(
    testApi()
      .app.routes.filter(({ method }) => method !== "ALL")
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(?<name>\w+)/gu, "{$<name>}")}`),
  );
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );

  test("every route is described", () => {
    expect([...routes].filter((route) => !operations.includes(route))).toEqual([]);
  });

  test("what is described has a route, or is said to have none yet", () => {
    expect(operations.filter((operation) => !routes.has(operation))).toEqual(PENDING);
  });

  test("each operation has a name of its own and a group that is told of", () => {
    const all = Object.values(document.paths).flatMap((item) => Object.values(item));
    const names = all.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    const groups = new Set(all.flatMap(({ tags }) => tags));
    expect([...groups].toSorted()).toEqual(document.tags.map(({ name }) => name).toSorted());
  });
});

describe("components and the published schemas", () => {
  const POINTS = "#/components/schemas/";

  const published = (name: (typeof SCHEMA_NAMES)[number]): Schema => JSON.parse(schemaText(name)) as Schema;

  /** What a component was before it was made one, with the names that its file has for shapes. */
  const lowered = (component: Schema, shapes: readonly string[]): Schema =>
    mapSchema(component, (schema) => {
      const { $ref } = schema;
      if (typeof $ref !== "string") return schema;
      const shape = shapes.find((each) => `${POINTS}${componentName(each)}` === $ref);
      if (shape === undefined) throw new Error(`${$ref} is no shape of the file`);
      return { ...schema, $ref: `#/$defs/${shape}` };
    });

  /** The schema of a file again, out of the components alone. */
  const undone = (name: (typeof SPOKEN)[number], shapes: readonly string[]): Schema => {
    const component = (of: string) => lowered(schemas[componentName(of)] ?? {}, shapes);
    return {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: schemaId(name),
      ...component(name),
      $defs: Object.fromEntries(shapes.map((shape) => [shape, component(shape)])),
    };
  };

  /** Files show the examples that befit them, and one of them wins: what a shape means is the same in all. */
  const withoutNotes = ({ $defs, ...whole }: Schema): Schema => ({
    ...whole,
    $defs: mapSchema({ $defs }, ({ examples: _examples, $comment: _comment, ...rest }) => rest)["$defs"],
  });

  test.each(SPOKEN)("undoing the hoisting of %s gives the published file", (name) => {
    const file = published(name);
    expect(withoutNotes(undone(name, Object.keys(file["$defs"] as Schema)))).toEqual(withoutNotes(file));
  });

  test("the examples of a shape, too, are those of a published file", () => {
    const files = SPOKEN.map((name) => published(name));
    const shapes = files.flatMap((file) => Object.entries(file["$defs"] as Readonly<Record<string, Schema>>));
    const roots = new Set<string>(SPOKEN.map((name) => componentName(name)));
    for (const name of new Set(shapes.map(([shape]) => shape))) {
      if (roots.has(componentName(name))) continue;
      const candidates = shapes.filter(([shape]) => shape === name).map(([, schema]) => schema);
      const names = [...new Set(shapes.map(([shape]) => shape))];
      expect(candidates).toContainEqual(lowered(schemas[componentName(name)] ?? {}, names));
    }
  });

  test("all published schemas are spoken here, but for those of what is no answer and no request", () => {
    expect(SCHEMA_NAMES.filter((name) => !SPOKEN.some((spoken) => spoken === name))).toEqual(["overlay", "case"]);
  });

  test("what single addresses take is the published request, with its channel or without", () => {
    const { Request: request, DecisionRequest: onOne, AdviceRequest: onAll } = schemas;
    const { channel, ...others } = (request?.["properties"] ?? {}) as Readonly<Record<string, Schema>>;
    expect(onOne).toEqual({
      ...request,
      title: onOne?.["title"],
      description: onOne?.["description"],
      required: ["channel"],
    });
    expect(onOne?.["properties"]).toHaveProperty("channel", channel);
    expect(onAll).toMatchObject({ properties: others, additionalProperties: false });
    expect(onAll?.["properties"]).toEqual(others);
  });

  test("one name for two things is a programmer's error", () => {
    const file = (type: string): Schema => ({ $ref: "#/$defs/a", $defs: { a: { type } } });
    expect(() =>
      hoist([
        ["one", file("string")],
        ["two", file("number")],
      ]),
    ).toThrow("Two schemas mean different things by A");
    expect(() => hoist([["one", { $ref: "https://elsewhere.test/" }]])).toThrow("stands alone");
  });
});

describe("examples", () => {
  const { app } = testApi();
  const examplesIn = (content: Content | undefined): readonly unknown[] =>
    Object.values(content?.["application/json"]?.examples ?? {}).map(({ value }) => value);
  const asked = Object.entries(document.paths).flatMap(([path, { post: operation }]) =>
    examplesIn(operation?.requestBody?.content).map((body) => [path, body, operation] as const),
  );

  test.each(asked)("what is asked of %s is answered: %j", async (path, body) => {
    expect((await app.request(path, post(body))).status).toBe(200);
  });

  test.each(asked.filter(([path]) => path.startsWith("/access/")))(
    "what %s answers is what is shown",
    async (path, body, operation) => {
      const shown = operation?.responses[200];
      const answered = await app.request(path, post(body));
      expect([await answered.json()]).toEqual(
        examplesIn(shown !== undefined && "content" in shown ? shown.content : {}),
      );
    },
  );

  test("what is asked and what is answered belong together", async () => {
    const first = asked.find(([path]) => path === "/v1/decisions");
    const shown = first?.[2]?.responses[200];
    const answers = examplesIn(shown !== undefined && "content" in shown ? shown.content : {});
    expect(await (await app.request("/v1/decisions", post(first?.[1]))).json()).toEqual(answers[0]);
  });

  test("each part of a path that is shown is there", async () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      for (const parameter of get?.parameters ?? []) {
        if (!("name" in parameter) || parameter.in !== "path") continue;
        const values = Object.values(parameter.examples ?? {}).map(({ value }) => String(value));
        expect(values).not.toEqual([]);
        for (const value of values) {
          const answered = await app.request(path.replace(`{${parameter.name}}`, encodeURIComponent(value)));
          expect([path, value, answered.status]).toEqual([path, value, 200]);
        }
      }
    }
  });
});

/** A schema that allows nothing but what it describes. */
const closed = (schema: Schema): Schema =>
  mapSchema(schema, (each) => ("properties" in each ? { ...each, additionalProperties: false } : each));

describe("what a policy with overlays holds is described whole", () => {
  const composed = composedPdp();
  const { app } = testApi({ pdp: () => composed });
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const root = closed({ $defs: { ...schemas } });
  ajv.addSchema({ ...root, $id: "https://channelwise.test/closed", components: { schemas: root["$defs"] } });

  test.each([
    ["channels", "ChannelView"],
    ["levels", "LevelView"],
    ["rules", "RuleView"],
    ["note", "ParagraphView"],
  ])("every entry of %s is all that %s says, and nothing else", async (list, component) => {
    const isDescribed = ajv.compile({ $ref: `https://channelwise.test/closed#/components/schemas/${component}` });
    for (const lang of ["en", "fr"]) {
      const answered = await app.request(`/v1/${list}`, { headers: { "Accept-Language": lang } });
      const entries = (await answered.json()) as readonly Schema[];
      for (const entry of entries) {
        isDescribed(entry);
        expect(isDescribed.errors ?? []).toEqual([]);
      }
      const fields = new Set(entries.flatMap((entry) => Object.keys(entry)));
      expect([...fields].toSorted()).toEqual(Object.keys(schemas[component]?.["properties"] ?? {}).toSorted());
    }
  });

  test("so are its parts", async () => {
    const isDescribed = ajv.compile({ $ref: "https://channelwise.test/closed#/components/schemas/ComposedPolicy" });
    isDescribed(await (await app.request("/v1/policy")).json());
    expect(isDescribed.errors ?? []).toEqual([]);
  });
});

describe("served", () => {
  test("it is what the API says of itself, under the address by which others reach it", async () => {
    const answered = await testApi().app.request("/openapi.json");
    expect(answered.headers.get("Content-Type")).toBe("application/json");
    expect(await answered.text()).toBe(JSON.stringify(document));
    expect(document.servers.map(({ url }) => url)).toEqual([described.publicUrl]);
  });

  test("whoever has to say who they are is told so", async () => {
    const authenticator = {
      authenticate: () => Promise.resolve({ ok: false, reason: "missing" } as const),
      reload: () => Promise.resolve({ ok: true } as const),
    };
    const answered = await testApi({ authenticator }).app.request("/openapi.json");
    expect(await answered.json()).toMatchObject({ security: [{ bearer: [] }] });
    expect(document.security).toEqual([{}, { bearer: [] }]);
  });
});
