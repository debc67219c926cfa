/** Who calls, as the log names them: never a secret, never an address. */
export interface Caller {
  /** Unique only together with `by`: an issuer may have a client of the same name as a key. */
  readonly id: string;
  readonly by: "api-key" | "oidc";
}

/**
 * The caller's name, unique whatever let them in.
 *
 * @example
 * callerName({ by: "oidc", id: "mail-gateway" }) // => "oidc:mail-gateway"
 */
export const callerName = ({ by, id }: Caller): string => `${by}:${id}`;

/**
 * Why a caller is not let in. `expired` says that the credential is outside its time, so also that it is not valid yet;
 * `unavailable` says that nobody can tell at the moment, since the issuer does not answer.
 */
export type Refusal =
  | "missing"
  | "malformed"
  | "unknown"
  | "expired"
  | "revoked"
  | "wrong-issuer"
  | "wrong-audience"
  | "unavailable";

export interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
}

export type Authenticated = { readonly ok: true; readonly caller: Caller } | Refused;

/** Each problem is a sentence for whoever runs the service, and holds nothing of what was read. */
export type ReloadOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly [string, ...string[]] };

export interface Authenticator {
  /** Takes the value of the header `Authorization`; never throws or rejects. */
  readonly authenticate: (authorization: string | undefined) => Promise<Authenticated>;
  /** Reads keys anew; keeps the last good ones where the new are wrong. */
  readonly reload: () => Promise<ReloadOutcome>;
}

/** Tells whose token it is, once the scheme is off it. */
export interface TokenAuthenticator {
  readonly authenticateToken: (token: string) => Promise<Authenticated>;
  readonly reload: () => Promise<ReloadOutcome>;
}

/**
 * Wraps a reason as a refusal.
 *
 * @example
 * refusedAs("missing") // => { ok: false, reason: "missing" }
 */
export const refusedAs = (reason: Refusal): Refused => ({ ok: false, reason });
