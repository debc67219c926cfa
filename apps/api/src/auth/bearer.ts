import { refusedAs, type Refused } from "./caller.js";

/** RFC 6750 section 2.1; the name of a scheme is in any case (RFC 9110 section 11.1). */
const BEARER = /^bearer +(?<token>[\w.~+/-]+=*)$/iu;

/** Longer than any token of a real issuer, and no work is done on what is longer. */
const LONGEST = 16_384;

export type Bearer = { readonly ok: true; readonly token: string } | Refused;

/**
 * The token out of a header `Authorization`.
 *
 * @example
 * readBearer("Bearer abc") // => { ok: true, token: "abc" }
 * readBearer("Basic abc")  // => { ok: false, reason: "malformed" }
 */
export function readBearer(authorization: string | undefined): Bearer {
  if (authorization === undefined || authorization === "") return refusedAs("missing");
  if (authorization.length > LONGEST) return refusedAs("malformed");
  const token = BEARER.exec(authorization)?.groups?.["token"];
  return token === undefined ? refusedAs("malformed") : { ok: true, token };
}
