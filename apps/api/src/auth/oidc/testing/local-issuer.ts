import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from "jose";

export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** What the issuer serves; tests change it as they go. */
export interface Served {
  configuration: unknown;
  keys: readonly JWK[];
  /** Given in place of the keys. */
  raw: string | undefined;
  status: number;
  /** The path at which nothing is found. */
  gone: string | undefined;
  headers: Record<string, string>;
  /** Milliseconds before it answers. */
  delay: number;
}

export interface LocalIssuer {
  readonly url: string;
  readonly served: Served;
  /** The paths that were asked for. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
  /** On the same port as before. */
  readonly start: () => Promise<void>;
}

/** A key that signs, and what is published of it. */
export async function signingKey(kid: string, alg = "ES256"): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
}

type Fields = Readonly<Record<string, unknown>>;

/** A token as an issuer makes it, for ten minutes; what is `undefined` is left out. */
export async function tokenBy(
  { kid, alg, privateKey }: SigningKey,
  claims: Fields,
  header: Fields = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT(present({ iat: now, exp: now + 600, ...claims }))
    .setProtectedHeader({ ...present({ kid, typ: "at+jwt", ...header }), alg })
    .sign(privateKey);
}

const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A real issuer on this machine: it tells how it is configured, and serves its keys. */
export async function localIssuer(...keys: readonly SigningKey[]): Promise<LocalIssuer> {
  const asked: string[] = [];
  const served: Served = {
    configuration: {},
    keys: keys.map(({ jwk }) => jwk),
    raw: undefined,
    status: 200,
    gone: undefined,
    headers: {},
    delay: 0,
  };
  let server: Server;
  let port = 0;
  const start = async (): Promise<void> => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const isConfiguration = request.url?.endsWith("/.well-known/openid-configuration") === true;
      const body = isConfiguration
        ? JSON.stringify(served.configuration)
        : (served.raw ?? JSON.stringify({ keys: served.keys }));
      setTimeout(() => {
        response
          .writeHead(request.url === served.gone ? 404 : served.status, {
            "Content-Type": "application/json",
            ...served.headers,
          })
          .end(body);
      }, served.delay);
    });
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has such an address
    ({ port } = server.address() as AddressInfo);
  };
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  await start();
  const url = `http://127.0.0.1:${port}`;
  served.configuration = { issuer: url, jwks_uri: `${url}/keys` };
  return { url, served, asked, start, stop };
}
