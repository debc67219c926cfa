import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Api } from "../src/index.js";
import { openapiDocument } from "../src/openapi/openapi-document.js";
import type { Header, Method, Operation, Ref, Response as Described } from "../src/openapi/shapes.js";
import { PROBLEM_TYPE } from "../src/problem.js";

const document = openapiDocument({
  publicUrl: "https://channelwise.test",
  authenticated: false,
  arrayItems: 1_000,
});

const ROOT = "https://channelwise.test/openapi.json";
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
// the document is no schema, but holds them: what it says besides is no keyword to check
addFormats.default(ajv);
ajv.addVocabulary(Object.keys(document));
ajv.addSchema({ ...document, $id: ROOT });

/** Of an address that is not described, and of a method that it does not take. */
const ELSEWHERE: Readonly<Record<"address" | "method", ReadonlySet<number>>> = {
  address: new Set([401, 404, 413, 429, 500, 503]),
  method: new Set([401, 405, 413, 429, 500, 503]),
};

const compiled = new Map<string, ValidateFunction>();

/** What holds a value to the schema at that place in the document; each is compiled once. */
function validatorAt(pointer: string): ValidateFunction {
  const known = compiled.get(pointer);
  if (known !== undefined) return known;
  const validate = ajv.compile({ $ref: `${ROOT}#${pointer}` });
  compiled.set(pointer, validate);
  return validate;
}

const token = (key: string): string => `/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`;

/** What a pointer leads to: the place itself, or where its `$ref` points. */
function resolved<T>(value: T | Ref, pointer: string): { readonly value: T; readonly pointer: string } {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return { value, pointer };
  const target = value.$ref.slice(1);
  const found = target
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], document);
  return { value: found as T, pointer: target };
}

const patterns = Object.keys(document.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll(/[.]/gu, "\\$&").replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u"),
}));

const methodOf = (method: string): Method | undefined => {
  if (method === "GET" || method === "HEAD") return "get";
  return method === "POST" ? "post" : undefined;
};

const faultsIn = (pointer: string, value: unknown, where: string): readonly string[] => {
  const validate = validatorAt(pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = "is wrong", params }) => `${where} ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
};

const essenceOf = (response: Response): string | undefined =>
  response.headers.get("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase();

function headerFaults(response: Response, headers: Readonly<Record<string, Ref>>): readonly string[] {
  return Object.entries(headers).flatMap(([name, ref]) => {
    const { value: header, pointer } = resolved<Header>(ref, "");
    const given = response.headers.get(name);
    if (given === null) return header.required === true ? [`the header ${name} is missing`] : [];
    return faultsIn(`${pointer}/schema`, given, `the header ${name}`);
  });
}

/** Throws all that is wrong with an answer, in words. */
function refuse(about: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new Error([`${about} is not as /openapi.json says:`, ...faults.map((fault) => `- ${fault}`)].join("\n"));
}

/**
 * Passes lines on, each held to the schema: an answer that never ends is never held as a whole, and nothing is read of it before
 * somebody wants it.
 */
function linesHeld(body: ReadableStream<Uint8Array>, pointer: string, about: string): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let number = 0;
  const hold = (line: string): void => {
    number += 1;
    refuse(about, faultsIn(pointer, JSON.parse(line), `line ${number}`));
  };
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (done) {
          if (rest !== "") hold(rest);
          controller.close();
          return;
        }
        const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines) hold(line);
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

async function elsewhere(response: Response, about: string, what: keyof typeof ELSEWHERE): Promise<Response> {
  const { status } = response;
  if (!ELSEWHERE[what].has(status)) refuse(about, [`the ${what} is not described, so it cannot be ${status}`]);
  if (essenceOf(response) !== PROBLEM_TYPE) refuse(about, ["it is no problem document"]);
  const text = await response.clone().text();
  const faults = text === "" ? [] : faultsIn("/components/schemas/Problem", JSON.parse(text), "the body");
  const { value } = resolved<Described>({ $ref: "#/components/responses/MethodNotAllowed" }, "");
  refuse(about, [...faults, ...(status === 405 ? headerFaults(response, value.headers ?? {}) : [])]);
  return response;
}

/** Holds an answer to what the document says of it, and gives it back; what is streamed is held while it is read. */
async function held(response: Response, asked: string, pathname: string): Promise<Response> {
  const about = `${asked} ${pathname}: ${response.status} ${essenceOf(response) ?? "without a type"}`;
  const path = patterns.find(({ pattern }) => pattern.test(pathname))?.path;
  if (path === undefined) return elsewhere(response, about, "address");
  const method = methodOf(asked);
  const operation: Operation | undefined = method === undefined ? undefined : document.paths[path]?.[method];
  if (method === undefined || operation === undefined) return elsewhere(response, about, "method");
  const place = `/paths${token(path)}/${method}/responses/${response.status}`;
  const found = operation.responses[response.status];
  if (found === undefined) {
    refuse(about, [`of ${operation.operationId}, only ${Object.keys(operation.responses).join(", ")} are described`]);
    return response;
  }
  const { value: described, pointer } = resolved<Described>(found, place);
  refuse(about, headerFaults(response, described.headers ?? {}));
  if (asked === "HEAD" || response.body === null) return response;
  const type = essenceOf(response) ?? "";
  const media = described.content?.[type];
  if (media === undefined) {
    const types = Object.keys(described.content ?? {});
    refuse(about, [types.length === 0 ? "there must be no body" : `only ${types.join(", ")} is described`]);
    return response;
  }
  const schema = `${pointer}/content${token(type)}/schema`;
  if ("contentSchema" in media.schema) {
    return new Response(linesHeld(response.body, `${schema}/contentSchema`, about), response);
  }
  if (/[/+]json$/u.test(type)) refuse(about, faultsIn(schema, await response.clone().json(), "the body"));
  return response;
}

/**
 * Makes an API hold each of its answers to its own OpenAPI document: the status, the headers, the media type and the body. A test
 * that gets an answer which is not described fails, and says why.
 *
 * @example
 * const { app } = testApi(); // made by validated(createApp(…))
 * await app.request("/v1/levels") // throws where the answer is not as the document says
 */
export function validated<App extends Pick<Api, "request" | "routes">>(app: App): App {
  const { request } = app;
  const described = new Set(app.routes.map(({ path }) => path));
  /** A route that a test added by itself: what is not in the document is found by the test of all routes. */
  const isOfTest = (pathname: string) => !described.has(pathname) && app.routes.some(({ path }) => path === pathname);
  app.request = async (input, init, ...rest) => {
    const response = await request(input, init, ...rest);
    const method = init?.method ?? (input instanceof Request ? input.method : "GET");
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), "http://localhost");
    return isOfTest(pathname) ? response : held(response, method.toUpperCase(), pathname);
  };
  return app;
}
