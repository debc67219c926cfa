const ESC = "\u001B";
const BEL = "\u0007";
/** Ends a string that a terminal is to take as one. */
const END = `${ESC}\\`;

/** The most that every terminal takes, in characters of base64. */
const LONGEST = 74_994;

/** GNU screen hands on only short strings. */
const SCREEN_LONGEST = 76;

/**
 * What asks a terminal to put a text onto the clipboard, or `undefined` where the text is longer than some terminals take.
 *
 * @example
 * osc52("é") // => "\u001B]52;c;w6k=\u0007"
 */
export function osc52(text: string): string | undefined {
  const encoded = Buffer.from(text).toString("base64");
  return encoded.length > LONGEST ? undefined : `${ESC}]52;c;${encoded}${BEL}`;
}

/** Wraps what is meant for the terminal around tmux, which hands it on where `allow-passthrough` is on. */
export const throughTmux = (sequence: string): string =>
  `${ESC}Ptmux;${sequence.replaceAll(ESC, `${ESC}${ESC}`)}${END}`;

/** Wraps what is meant for the terminal around GNU screen. */
export function throughScreen(sequence: string): string {
  const pieces = Array.from({ length: Math.ceil(sequence.length / SCREEN_LONGEST) }, (_, index) =>
    sequence.slice(index * SCREEN_LONGEST, (index + 1) * SCREEN_LONGEST),
  );
  return pieces.map((piece) => `${ESC}P${piece}${END}`).join("");
}
