/**
 * A name of programs as commands and claims write it.
 *
 * @example
 * kebabCase("membersKnown") // => "members-known"
 */
export const kebabCase = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
