/** Domains, each with what is known of it, to be looked up without cutting them out of the text that they end. */
export interface DomainList<T> {
  /** What is known of the domain that stands from a place in a text to its end. */
  readonly find: (text: string, start: number) => T | undefined;
  /** The same for the nearest domain above it. */
  readonly findAbove: (text: string, start: number) => T | undefined;
}

/**
 * Prepares a list of domains, normalised, for looking them up. Few of them have the same length and the same first
 * letter, so few are compared to their end.
 *
 * @example
 * const { find, findAbove } = createDomainList(new Map([["ec.europa.eu", 7]]));
 * find("jane.roe@ec.europa.eu", 9)           // => 7
 * find("jane.roe@mail.ec.europa.eu", 9)      // => undefined
 * findAbove("jane.roe@mail.ec.europa.eu", 9) // => 7
 */
export function createDomainList<T>(known: ReadonlyMap<string, T>): DomainList<T> {
  const byLength: { readonly domain: string; readonly value: T }[][] = [];
  for (const [domain, value] of known) (byLength[domain.length] ??= []).push({ domain, value });

  function find(text: string, start: number): T | undefined {
    const candidates = byLength[text.length - start];
    if (candidates === undefined) return undefined;
    const first = text.charCodeAt(start);
    for (const { domain, value } of candidates) {
      if (domain.charCodeAt(0) === first && text.endsWith(domain)) return value;
    }
    return undefined;
  }

  function findAbove(text: string, start: number): T | undefined {
    for (let dot = text.indexOf(".", start); dot !== -1; dot = text.indexOf(".", dot + 1)) {
      const value = find(text, dot + 1);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  return { find, findAbove };
}
