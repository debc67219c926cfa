/** Of one UTF-16 unit too, and yet no character: with its other half it may stand for something else. */
const HALF_OF_A_PAIR = /\p{Cs}/u;

/** More than the characters of any script that do not stand for themselves; after that all are asked for again. */
const MAX_OTHERS = 0x4000;

/**
 * Puts something in the place of each character of a text, and remembers for each character what that is. What stands
 * for itself is copied as it stands.
 *
 * @param valueOf what to put in the place of a character
 *
 * @example
 * const capitals = createCharacterMap((character) => character.toUpperCase());
 * capitals("straße") // => "STRASSE"
 */
export function createCharacterMap(valueOf: (character: string) => string): (text: string) => string {
  /** 1 for each character of one UTF-16 unit that is known to stand for itself. */
  const isItself = new Uint8Array(0x1_0000);
  const others = new Map<number, string>();

  function learn(code: number): string {
    const character = String.fromCodePoint(code);
    const value = valueOf(character);
    if (value === character && code < isItself.length && !HALF_OF_A_PAIR.test(character)) isItself[code] = 1;
    else {
      if (others.size === MAX_OTHERS) others.clear();
      others.set(code, value);
    }
    return value;
  }

  return (text) => {
    let mapped = "";
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (isItself[text.charCodeAt(at)] === 1) continue;
      const code = text.codePointAt(at) ?? 0;
      mapped += text.slice(from, at) + (others.get(code) ?? learn(code));
      if (code >= isItself.length) at += 1;
      from = at + 1;
    }
    return mapped + text.slice(from);
  };
}
