/** Domains, each with what is known of it. */
export interface DomainList<T> {
  readonly find: (domain: string) => T | undefined;
  /** What is known of the nearest domain above it. */
  readonly findAbove: (domain: string) => T | undefined;
}

/**
 * Prepares a list of domains, normalised, for looking them up. Few of them have the same length and the same first
 * letter, so few are compared to their end.
 *
 * @example
 * const { find, findAbove } = createDomainList(new Map([["ec.europa.eu", 7]]));
 * find("ec.europa.eu")           // => 7
 * find("mail.ec.europa.eu")      // => undefined
 * findAbove("mail.ec.europa.eu") // => 7
 */
export function createDomainList<T>(known: ReadonlyMap<string, T>): DomainList<T> {
  const byLength: { readonly domain: string; readonly value: T }[][] = [];
  for (const [domain, value] of known) (byLength[domain.length] ??= []).push({ domain, value });

  function findFrom(text: string, start: number): T | undefined {
    const candidates = byLength[text.length - start];
    if (candidates === undefined) return undefined;
    const first = text.charCodeAt(start);
    for (const { domain, value } of candidates) {
      if (domain.charCodeAt(0) === first && text.endsWith(domain)) return value;
    }
    return undefined;
  }

  function findAbove(domain: string): T | undefined {
    for (let dot = domain.indexOf("."); dot !== -1; dot = domain.indexOf(".", dot + 1)) {
      const value = findFrom(domain, dot + 1);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  return { find: (domain) => findFrom(domain, 0), findAbove };
}
