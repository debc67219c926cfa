import fc, { type Arbitrary } from "fast-check";
import { mutated, valuesOf } from "./bodies.ts";
import type { OpenapiDocument, Operation } from "./document.ts";

/** A request that can be sent as it is. */
export interface Fuzzed {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

// CONNECT is for proxies: servers of Node hang up on it
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "QUERY"];
const TYPES = [
  "application/json",
  "application/json; charset=utf-8",
  "application/x-ndjson",
  "application/problem+json",
  "text/plain",
  "application/xml",
  "multipart/form-data; boundary=x",
  "",
  ";",
  "application/json/json",
];
const ODD_SEGMENTS = [
  "%00",
  "%2e%2e",
  "..",
  "%",
  "%zz",
  "%C3%28",
  "a".repeat(2_000),
  "__proto__",
  "*",
  "//",
  "email%2Fx",
];
const latin = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)),
  maxLength: 60,
});
const queryText = latin.map((text) => text.replaceAll(/[ #]/gu, "+"));

/** Most are as documented, some not at all. */
const mostly = <T>(usual: Arbitrary<T>, odd: Arbitrary<T>, weight = 4): Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight }, { arbitrary: odd, weight: 1 });

function pathOf({ path, parameters }: Operation): Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
  const queries = parameters.filter((parameter) => parameter.in === "query");
  const segment = fc.oneof(
    fc.constantFrom(...ODD_SEGMENTS),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map(encodeURIComponent),
  );
  const segmentOf = (name: string) => {
    const { values = [] } = parameters.find((parameter) => parameter.in === "path" && parameter.name === name) ?? {};
    return values.length === 0 ? segment : mostly(fc.constantFrom(...values).map(encodeURIComponent), segment, 2);
  };
  const query = fc.array(
    fc.oneof(
      ...queries.flatMap(({ name, values }) =>
        values.length === 0 ? [] : [fc.constantFrom(...values).map((value) => `${name}=${value}`)],
      ),
      ...queries.map(({ name }) => queryText.map((value) => `${name}=${value}`)),
      queryText,
    ),
    { maxLength: 3 },
  );
  const filled = fc.tuple(fc.tuple(...names.map(segmentOf)), query).map(([values, parts]) => {
    const place = names.reduce((text, name, index) => text.replace(`{${name}}`, () => values[index] ?? ""), path);
    return parts.length === 0 ? place : `${place}?${parts.join("&")}`;
  });
  const elsewhere = fc.tuple(filled, segment).map(([place, odd]) => place.replace(/\/?(\?|$)/u, () => `/${odd}`));
  return mostly(filled, elsewhere, 9);
}

function headersOf({ parameters }: Operation): Arbitrary<Record<string, string>> {
  const names = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const others = [
    "Accept",
    "Authorization",
    "Origin",
    "Cookie",
    "Range",
    "Content-Encoding",
    "Forwarded",
    "traceparent",
  ];
  return mostly(
    fc.constant({}),
    fc.dictionary(fc.constantFrom(...names, ...others), mostly(latin, fc.constant("x".repeat(20_000)), 30), {
      maxKeys: 4,
    }),
    2,
  );
}

function bodyOf(document: OpenapiDocument, { bodies }: Operation): Arbitrary<{ type: string; bytes: Buffer }> {
  const odd = fc.record({
    type: fc.constantFrom(...TYPES),
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc.json().map((text) => Buffer.from(text)),
      fc
        .constantFrom("[".repeat(50_000), "{", '"\\ud800"', "1e999", "\uFEFF{}", "null\n\n\r\n{}")
        .map((text) => Buffer.from(text)),
    ),
  });
  const usual = bodies.map(({ type, schema, examples }) => {
    const value = valuesOf(document, schema);
    const known = examples.length === 0 ? value : fc.oneof(fc.constantFrom(...examples), value);
    const isLines = type.includes("ndjson");
    const text = (each: unknown) => (typeof each === "string" && isLines ? each : JSON.stringify(each));
    const content = isLines
      ? fc.array(fc.oneof(known, mutated(known)), { maxLength: 20 }).map((all) => all.map(text).join("\n"))
      : fc.oneof(known, mutated(known), mutated(mutated(known))).map(text);
    return fc.record({
      type: mostly(fc.constant(type), fc.constantFrom(...TYPES), 12),
      bytes: content.map((said) => Buffer.from(said)),
    });
  });
  return usual.length === 0 ? odd : mostly(fc.oneof(...usual), odd, 6);
}

/** Requests to one operation, right and wrong in every way that HTTP lets through. */
export function requestsTo(document: OpenapiDocument, operation: Operation): Arbitrary<Fuzzed> {
  const takesBody = operation.bodies.length > 0;
  return fc
    .record({
      method: mostly(fc.constant(operation.method), fc.constantFrom(...METHODS), 12),
      path: pathOf(operation),
      headers: headersOf(operation),
      body: takesBody
        ? mostly(bodyOf(document, operation), fc.constant(undefined), 20)
        : mostly(fc.constant(undefined), bodyOf(document, operation), 9),
    })
    .map(({ method, path, headers, body }) => ({
      method,
      path,
      headers: body === undefined ? headers : { ...headers, "Content-Type": body.type },
      body: method === "TRACE" ? undefined : body?.bytes,
    }));
}
