/** Of one UTF-16 unit too, and yet no sign: with its other half it may stand for something else. */
const HALF_OF_A_PAIR = /\p{Cs}/u;

/** More than the signs of any script that do not stand for themselves; after that all is worked out again. */
const MAX_OTHERS = 0x4000;

/**
 * Puts something in the place of each sign of a text, and remembers for each sign what that is. What stands for itself
 * is copied as it stands.
 *
 * @param valueOf what to put in the place of a sign; nothing ends the work
 * @returns maps a text from a place on to its end, to nothing if there was nothing for one of its signs
 *
 * @example
 * const capitals = createSignMap((sign) => sign.toUpperCase());
 * capitals("straße", 0) // => "STRASSE"
 */
export function createSignMap(
  valueOf: (sign: string) => string | undefined,
): (text: string, start: number) => string | undefined {
  /** 1 for each sign of one UTF-16 unit that is known to stand for itself. */
  const isItself = new Uint8Array(0x1_0000);
  const others = new Map<number, string | undefined>();

  function learn(code: number): string | undefined {
    const sign = String.fromCodePoint(code);
    const value = valueOf(sign);
    if (value === sign && code < isItself.length && !HALF_OF_A_PAIR.test(sign)) isItself[code] = 1;
    else {
      if (others.size === MAX_OTHERS) others.clear();
      others.set(code, value);
    }
    return value;
  }

  return (text, start) => {
    let before = "";
    let from = start;
    for (let at = start; at < text.length; at += 1) {
      if (isItself[text.charCodeAt(at)] === 1) continue;
      const code = text.codePointAt(at) ?? 0;
      const known = others.get(code);
      const value = known === undefined && !others.has(code) ? learn(code) : known;
      if (value === undefined) return undefined;
      if (from < at) before += text.slice(from, at);
      before += value;
      if (code >= isItself.length) at += 1;
      from = at + 1;
    }
    return before + text.slice(from);
  };
}
