import { KEY_PREFIX } from "./api-keys/api-key.js";
import { readBearer } from "./bearer.js";
import { refusedAs, type Authenticator, type ReloadOutcome, type TokenAuthenticator } from "./caller.js";

export interface Ways {
  readonly apiKeys?: TokenAuthenticator | undefined;
  readonly oidc?: TokenAuthenticator | undefined;
}

/**
 * Lets in who has an API key or a token of the issuer, whichever of them is set up. What begins with `cwk_` is a key, all
 * else is a token: no credential is tried both ways.
 *
 * @throws TypeError without any of them: a programmer's error
 *
 * @example
 * const authenticator = createAuthenticator({ apiKeys, oidc })
 * await authenticator.authenticate("Bearer cwk_3f9a…") // => { ok: true, caller: { id: "3f9a…", by: "api-key" } }
 * await authenticator.authenticate(undefined)          // => { ok: false, reason: "missing" }
 */
export function createAuthenticator({ apiKeys, oidc }: Ways): Authenticator {
  if (apiKeys === undefined && oidc === undefined) throw new TypeError("There must be a way to be let in");
  return {
    authenticate: async (authorization) => {
      const bearer = readBearer(authorization);
      if (!bearer.ok) return bearer;
      const way = bearer.token.startsWith(KEY_PREFIX) ? apiKeys : oidc;
      return way === undefined ? refusedAs("malformed") : way.authenticateToken(bearer.token);
    },
    reload: async () => {
      const outcomes = await Promise.all([apiKeys?.reload(), oidc?.reload()]);
      return together(outcomes.filter((outcome) => outcome !== undefined));
    },
  };
}

function together(outcomes: readonly ReloadOutcome[]): ReloadOutcome {
  const [first, ...rest] = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  return first === undefined ? { ok: true } : { ok: false, problems: [first, ...rest] };
}
