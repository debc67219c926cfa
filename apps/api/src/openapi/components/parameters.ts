import type { Parameter, Ref } from "../shapes.js";

/** What any request may say of itself. */
export const PARAMETERS = {
  AcceptLanguage: {
    name: "Accept-Language",
    in: "header",
    description:
      "The language to be answered in (RFC 9110, section 12.5.4): English or French, English where nothing fits",
    schema: { type: "string", default: "en" },
    examples: {
      french: { summary: "French, else English", value: "fr-BE, fr;q=0.9, en;q=0.5" },
      english: { summary: "English", value: "en" },
    },
  },
  RequestId: {
    name: "X-Request-ID",
    in: "header",
    description:
      "An id of yours for the request, which is said again in the answer and in the log: up to 128 letters, digits and `_.:@/+=-`. " +
      "Without it, or where it is not fit to be said again, one is made.",
    schema: { type: "string" },
    examples: { uuid: { summary: "A UUID", value: "0198f6a4-5b1e-7cc3-9d0e-3a5f2b7c8d90" } },
  },
  IfNoneMatch: {
    name: "If-None-Match",
    in: "header",
    description: "The `ETag` of the answer that you have: a 304 says that it is still good",
    schema: { type: "string" },
    examples: { etag: { summary: "As it was given", value: '"ca617ef8857506340c7e4ce6e96092d6bf5460f1"' } },
  },
} as const satisfies Readonly<Record<string, Parameter>>;

const at = (name: keyof typeof PARAMETERS): Ref => ({ $ref: `#/components/parameters/${name}` });

/** Of every request. */
export const COMMON: readonly Ref[] = [at("AcceptLanguage"), at("RequestId")];

/** Of a request whose answer can be kept. */
export const CACHED: readonly Ref[] = [...COMMON, at("IfNoneMatch")];

/** A part of the path, with real values of it. */
export const inPath = (name: string, description: string, values: readonly [string, ...string[]]): Parameter => ({
  name,
  in: "path",
  required: true,
  description,
  schema: { type: "string" },
  examples: Object.fromEntries(values.map((value) => [value.replaceAll(/[^\w-]/gu, "-"), { summary: value, value }])),
});
