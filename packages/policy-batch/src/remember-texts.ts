/** Some four million characters: more than what decisions have in common comes to in ordinary work. */
const MAX_CHARACTERS = 4_194_304;

/**
 * Works something out of texts once for each, and remembers it. So that memory stays bounded whatever is asked, all is
 * forgotten once the texts would be longer together than a limit: what is still needed comes back by itself.
 *
 * @param limit - of characters that are held
 *
 * @example
 * const lengthOf = rememberTexts((text) => Buffer.byteLength(text));
 * lengthOf("é") // => 2
 */
export function rememberTexts<T>(make: (text: string) => T, limit = MAX_CHARACTERS): (text: string) => T {
  const known = new Map<string, T>();
  let characters = 0;
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const made = make(text);
    if (characters + text.length > limit) {
      known.clear();
      characters = 0;
    }
    known.set(text, made);
    characters += text.length;
    return made;
  };
}
