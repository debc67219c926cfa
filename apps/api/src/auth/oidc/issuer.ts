const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** What goes to this URL reaches whom it names: over TLS, or without leaving this machine. */
export function isSafeUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname));
}

/**
 * Whether a text can be an issuer's name (OpenID Connect Discovery 1.0, section 3): an https URL, or http on this machine,
 * with neither query nor fragment.
 *
 * @example
 * isIssuer("https://login.example.eu/realm") // => true
 * isIssuer("http://login.example.eu/realm")  // => false
 * isIssuer("http://127.0.0.1:8080")          // => true
 */
export const isIssuer = (text: string): boolean => isSafeUrl(text) && !/[?#]/u.test(text);

/** Where the issuer tells how it is configured (OpenID Connect Discovery 1.0, section 4). */
export const configurationUrl = (issuer: string): string =>
  `${issuer.replace(/\/$/u, "")}/.well-known/openid-configuration`;
