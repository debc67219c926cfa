import type { Language } from "@channelwise/policy-core";
import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyOptions, type JWTVerifyResult } from "jose";
import { refusedAs, type Refusal, type TokenAuthenticator } from "../caller.js";
import { authTexts } from "../texts/index.js";
import { callerOf } from "./caller-of.js";
import { IssuerUnavailable } from "./fetch-json.js";
import { createIssuerKeys, PATIENCE, type Patience } from "./issuer-keys.js";
import { isIssuer } from "./issuer.js";

/**
 * Asymmetric ones alone, whatever the token says: with `none` anybody, and with HS256 whoever knows the public key, could
 * make a token. Ed25519 is the name that RFC 9864 gives to what was called EdDSA.
 */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA", "Ed25519"];

/** RFC 9068, and what most issuers write; not a logout token or a proof of possession, which are signed by the same keys. */
const TYPES = /^(?:application\/)?(?:at\+)?jwt$/iu;

/** How far the clock of the issuer may be from ours, in seconds. */
const CLOCKS_APART = 10;

export interface OidcOptions {
  /** As it names itself, to the letter. */
  readonly issuer: string;
  readonly audience: string;
  readonly lang?: Language;
  readonly now?: () => Date;
  readonly patience?: Partial<Patience>;
  /** Told when the issuer stops to answer. */
  readonly onProblem: (message: string) => void;
}

/**
 * Lets in who has a token of the issuer for this audience. While the issuer does not answer, those are let in whose
 * token is signed by a key that is known and not too old; to all others the answer is `unavailable`.
 *
 * @throws TypeError when the issuer is no issuer (see `isIssuer`): a programmer's error
 *
 * @example
 * const oidc = createOidc({ issuer: "https://login.example.eu", audience: "channelwise", onProblem })
 * await oidc.authenticateToken("eyJ…") // => { ok: true, caller: { id: "translation", by: "oidc" } }
 */
export function createOidc({
  issuer,
  audience,
  lang = "en",
  now = () => new Date(),
  patience,
  onProblem,
}: OidcOptions): TokenAuthenticator {
  const say = authTexts[lang].issuer;
  if (!isIssuer(issuer)) throw new TypeError(say.notIssuer);
  const keys = createIssuerKeys(issuer, { ...PATIENCE, ...patience }, (trouble) => {
    onProblem(say.trouble[trouble]);
  });
  return {
    authenticateToken: async (token) => {
      try {
        const { payload, protectedHeader } = await verify(token, keys.getKey, {
          issuer,
          audience,
          algorithms: ALGORITHMS,
          requiredClaims: ["exp"],
          clockTolerance: CLOCKS_APART,
          currentDate: now(),
        });
        if (!TYPES.test(protectedHeader.typ ?? "")) return refusedAs("malformed");
        const caller = callerOf(payload);
        return caller === undefined ? refusedAs("malformed") : { ok: true, caller };
      } catch (error) {
        // the errors of jose hold the claims: only their kind goes on from here
        return refusedAs(refusalOf(error));
      }
    },
    reload: async () => {
      try {
        await keys.reload();
        return { ok: true };
      } catch (error) {
        const trouble = error instanceof IssuerUnavailable ? error.trouble : "notUsable";
        return { ok: false, problems: [say.trouble[trouble]] };
      }
    },
  };
}

/** Verifies a token; where it names no key and several may be meant, with each of them. */
async function verify(token: string, getKey: JWTVerifyGetKey, options: JWTVerifyOptions): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, getKey, options);
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error;
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options);
      } catch (wrong) {
        if (!(wrong instanceof errors.JWSSignatureVerificationFailed)) throw wrong;
      }
    }
    throw new errors.JWSSignatureVerificationFailed();
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof IssuerUnavailable || error instanceof errors.JWKSInvalid) return "unavailable";
  if (error instanceof errors.JWTExpired) return "expired";
  if (error instanceof errors.JWTClaimValidationFailed) return refusalOfClaim(error);
  const unknown =
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys;
  return unknown ? "unknown" : "malformed";
}

function refusalOfClaim({ claim, reason }: errors.JWTClaimValidationFailed): Refusal {
  if (claim === "iss") return "wrong-issuer";
  if (claim === "aud") return "wrong-audience";
  return claim === "nbf" && reason === "check_failed" ? "expired" : "malformed";
}
