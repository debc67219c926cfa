import { LANGUAGES, type Language } from "@channelwise/policy-core";
import { Hono } from "hono";
import { headed } from "../app.js";
import type { ApiEnv } from "../deps.js";

/** Lays out the headers of an answer as `writeHead` takes them: names and values in turn. */
export type AnswerHeaders = (lang: Language, requestId: string, length: number) => string[];

const ID_NAME = "x-request-id";

/** The headers of an answer in JSON, but for its id and its length, as the middleware itself makes them. */
async function headersIn(lang: Language): Promise<readonly (readonly [string, string])[]> {
  const asked = new Hono<ApiEnv>().use(...headed({ newId: () => "" })).get((context) => context.json({}, 200));
  const answered = await asked.request("/", { headers: { "Accept-Language": lang } });
  return [...answered.headers].filter(([name]) => name !== "content-length");
}

/**
 * Asks the middleware once which headers it gives an answer of 200 in JSON, to lay them out by themselves from then on.
 *
 * @example
 * const headers = await createAnswerHeaders();
 * headers("fr", "id-1", 911) // => ["content-language", "fr", …, "x-request-id", "id-1", …, "content-length", "911"]
 */
export async function createAnswerHeaders(): Promise<AnswerHeaders> {
  const laidOut = new Map<Language, { readonly before: readonly string[]; readonly after: readonly string[] }>();
  for (const lang of LANGUAGES) {
    const all = await headersIn(lang);
    const id = all.findIndex(([name]) => name === ID_NAME);
    laidOut.set(lang, { before: all.slice(0, id).flat(), after: all.slice(id + 1).flat() });
  }
  return (lang, requestId, length) => {
    const { before = [], after = [] } = laidOut.get(lang) ?? {};
    return [...before, ID_NAME, requestId, ...after, "content-length", String(length)];
  };
}
