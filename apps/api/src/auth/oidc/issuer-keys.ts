import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey, type RemoteJWKSet } from "jose";
import * as z from "zod";
import type { IssuerTrouble } from "../texts/index.js";
import { createAsker, type Asker } from "./asker.js";
import { IssuerUnavailable } from "./fetch-json.js";
import { configurationUrl, isSafeUrl } from "./issuer.js";

const configurationShape = z.object({ issuer: z.string(), jwks_uri: z.string() });
const keySetShape = z.object({ keys: z.array(z.looseObject({})) });

/** Milliseconds. */
export interface Patience {
  /** For one answer of the issuer. */
  readonly timeout: number;
  /** After the issuer failed to answer, until it is asked again. */
  readonly pause: number;
  /** After keys came, until a token with an unknown key makes them come again. */
  readonly coolDown: number;
  /** Keys older than this are not used any more. */
  readonly keysHold: number;
  /** A configuration older than this is asked for again, while it stays in use. */
  readonly configurationHolds: number;
}

export const PATIENCE: Patience = {
  timeout: 5_000,
  pause: 5_000,
  coolDown: 30_000,
  keysHold: 600_000,
  configurationHolds: 3_600_000,
};

export interface IssuerKeys {
  /** @throws IssuerUnavailable, or an error of jose where the key is none of the issuer's */
  readonly getKey: JWTVerifyGetKey;
  /** @throws IssuerUnavailable, and keeps what it had */
  readonly reload: () => Promise<void>;
}

interface Found {
  readonly url: string;
  readonly keys: RemoteJWKSet;
  readonly asker: Asker<unknown>;
}

/**
 * The keys of an issuer: looked for when the first token comes, by what the issuer says of itself; kept; and asked for
 * again when they are old, or when a token names one that is not among them.
 *
 * @param onTrouble - told when the issuer stops to answer, and why
 */
export function createIssuerKeys(
  issuer: string,
  patience: Patience,
  onTrouble: (trouble: IssuerTrouble) => void,
): IssuerKeys {
  let found: Found | undefined;
  let foundAt = -Infinity;
  let discovering: Promise<Found> | undefined;
  const askOptions = { timeout: patience.timeout, pause: patience.pause, onTrouble };

  const keysAt = (url: string): Found => {
    const asker = createAsker(url, keySetShape, (said) => said, askOptions);
    const keys = createRemoteJWKSet(new URL(url), {
      cooldownDuration: patience.coolDown,
      cacheMaxAge: patience.keysHold,
      [customFetch]: async () => Response.json(await asker.ask()),
    });
    return { url, keys, asker };
  };

  const configuration = createAsker(
    configurationUrl(issuer),
    configurationShape,
    (said) => {
      // to the letter, as section 4.3 of OpenID Connect Discovery asks: else one issuer could pass for another
      if (said.issuer !== issuer) throw new IssuerUnavailable("otherIssuer");
      const safe = isSafeUrl(said.jwks_uri) && (said.jwks_uri.startsWith("https:") || issuer.startsWith("http:"));
      if (!safe) throw new IssuerUnavailable("unsafeKeys");
      return said.jwks_uri;
    },
    askOptions,
  );

  const discover = async (): Promise<Found> => {
    const url = await configuration.ask();
    foundAt = performance.now();
    // where the URL is the same, the keys that are known stay known
    if (found?.url !== url) found = keysAt(url);
    return found;
  };

  const discoverOnce = (): Promise<Found> => {
    discovering ??= discover().finally(() => {
      discovering = undefined;
    });
    return discovering;
  };

  /** Whether the keys may have moved to another URL. */
  const mayHaveMoved = ({ asker }: Found): boolean => {
    const age = performance.now() - foundAt;
    return age > patience.configurationHolds || (asker.failing() && age > patience.pause);
  };

  const current = async (): Promise<Found> => {
    if (found === undefined) return discoverOnce();
    // nobody waits for it: what is known is good while it is not known to be wrong
    if (mayHaveMoved(found)) discoverOnce().catch(() => undefined);
    return found;
  };

  return {
    getKey: async (header, token) => (await current()).keys(header, token),
    reload: async () => {
      configuration.hurry();
      const { keys, asker } = await discoverOnce();
      asker.hurry();
      await keys.reload();
    },
  };
}
