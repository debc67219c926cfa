import { createHash } from "node:crypto";
import { failed, type Language, type Result } from "@channelwise/policy-core";
import type { PageAnswer, PageRequest } from "./shapes.js";
import { authzenTexts } from "./texts/index.js";

export interface Paged<T> {
  readonly page?: PageAnswer;
  readonly results: readonly T[];
}

export interface PageOptions {
  readonly page: PageRequest | undefined;
  /** What was searched, the same for each of its pages; absent where the search finds nothing, and so has one page. */
  readonly search: string | undefined;
  readonly lang: Language;
}

/** Where a page begins, and how many results it may have. */
interface Cut {
  readonly from: number;
  readonly limit: number | undefined;
}

/**
 * The part of the results that is asked for. Without `page` it is all of them.
 *
 * @returns faults `invalid-value` for a token that is not of ours or of another search
 *
 * @example
 * paged(["a", "b"], { page: { limit: 1 }, search: "x", lang: "en" })
 * // => { ok: true, value: { page: { next_token: "MS4xLjJk…", count: 1, total: 2 }, results: ["a"] } }
 */
export function paged<T>(all: readonly T[], { page, search, lang }: PageOptions): Result<Paged<T>> {
  if (page === undefined) return { ok: true, value: { results: all } };
  const cut = cutOf(page, markOf(search), lang);
  if (!cut.ok) return cut;
  const { from, limit } = cut.value;
  const results = all.slice(from, limit === undefined ? undefined : from + limit);
  const next = from + results.length;
  const next_token = next < all.length ? tokenOf({ from: next, limit }, markOf(search)) : "";
  return { ok: true, value: { page: { next_token, count: results.length, total: all.length }, results } };
}

/** `from.limit.mark`: no secret, but callers should not lean on it. */
const TOKEN = /^(?<from>\d{1,9})\.(?<limit>\d{1,16})\.(?<mark>[0-9a-f]{8})$/u;
const LONGEST_TOKEN = 64;

const tokenOf = ({ from, limit }: Cut, mark: string): string =>
  Buffer.from(`${from}.${limit}.${mark}`).toString("base64url");

/**
 * Tells searches apart. It is short on purpose: a caller who changes the question midway is found out, but nobody can
 * learn from a token who was asked about.
 */
const markOf = (search: string | undefined): string =>
  search === undefined ? "" : createHash("sha256").update(search).digest("hex").slice(0, 8);

function cutOf({ token, limit }: PageRequest, mark: string, lang: Language): Result<Cut> {
  if (token === undefined) return { ok: true, value: { from: 0, limit } };
  const say = authzenTexts[lang];
  const wrong = (pointer: string, message: string) => failed([{ code: "invalid-value", pointer, message }]);
  const text = token.length > LONGEST_TOKEN ? "" : Buffer.from(token, "base64url").toString();
  const { from, limit: begun, mark: marked } = TOKEN.exec(text)?.groups ?? {};
  if (from === undefined || begun === undefined) return wrong("/page/token", say.notOurToken);
  if (marked !== mark) return wrong("/page/token", say.otherToken);
  if (limit !== undefined && limit !== Number(begun)) return wrong("/page/limit", say.otherLimit);
  return { ok: true, value: { from: Number(from), limit: Number(begun) } };
}
