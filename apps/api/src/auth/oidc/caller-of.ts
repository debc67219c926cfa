import { createHmac, randomBytes } from "node:crypto";
import type { JWTPayload } from "jose";
import type { Caller } from "../caller.js";

/** The name of a client, as those who run an issuer give one; neither an address nor anything that could forge a log. */
const CLIENT = /^[\w.:/-]{1,128}$/u;

/**
 * A new one in each process, and nowhere written: addresses can be guessed, and who has the log and a list of staff could
 * find each of them by its bare hash. So a name made of it holds within one run of the service and no longer.
 */
const secret = randomBytes(32);

const nameless = (text: string): string =>
  `hashed-${createHmac("sha256", secret).update(text).digest("hex").slice(0, 24)}`;

/**
 * Who calls, out of a token that was verified: the client that it was made for (`client_id`, RFC 9068; `azp`, OpenID
 * Connect). Where it names none, a hash of `sub`, which may be the address of a person. A client's name that may be an
 * address is hashed too.
 *
 * @example
 * callerOf({ client_id: "translation", sub: "jane@example.eu" }) // => { id: "translation", by: "oidc" }
 * callerOf({ sub: "jane@example.eu" })                           // => { id: "hashed-5d1c…", by: "oidc" }
 * callerOf({})                                                   // => undefined
 */
export function callerOf({ client_id: clientId, azp, sub }: JWTPayload): Caller | undefined {
  const client = [clientId, azp].find((name) => typeof name === "string" && name !== "");
  if (typeof client === "string") return { id: CLIENT.test(client) ? client : nameless(client), by: "oidc" };
  return typeof sub === "string" && sub !== "" ? { id: nameless(sub), by: "oidc" } : undefined;
}
