/** The methods that have a name of their own in logs and metrics; whoever calls may send any. */
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** What stands where something was given that must not be written down. */
const WITHHELD = "withheld";

/** Without dots and at signs: neither an address nor a domain fits in. */
const REQUEST_ID = /^[\w-]{1,128}$/u;

/** An issuer may name a client by an address. */
const CALLER = /^[^\s@]{1,256}$/u;

/**
 * The method, out of a closed list.
 *
 * @example
 * knownMethod("POST")      // => "POST"
 * knownMethod("BREW")      // => undefined
 */
export const knownMethod = (method: string): string | undefined => (METHODS.has(method) ? method : undefined);

/**
 * The route as it is written in the code, or nothing where only what holds for all addresses matched.
 *
 * @example
 * knownRoute("/v1/channels/:id") // => "/v1/channels/:id"
 * knownRoute("/*")               // => undefined
 */
export const knownRoute = (route: string): string | undefined =>
  route.endsWith("*") || !route.startsWith("/") ? undefined : route;

/**
 * The request's id, where it may be written down.
 *
 * @example
 * safeRequestId("7f3c-01")         // => "7f3c-01"
 * safeRequestId("me@there.europa") // => "withheld"
 */
export const safeRequestId = (id: string): string => (REQUEST_ID.test(id) ? id : WITHHELD);

/**
 * The caller's name, where it may be written down.
 *
 * @example
 * safeCaller("oidc:mail-gateway")    // => "oidc:mail-gateway"
 * safeCaller("oidc:me@there.europa") // => "withheld"
 */
export const safeCaller = (caller: string | undefined): string | undefined =>
  caller === undefined || CALLER.test(caller) ? caller : WITHHELD;
