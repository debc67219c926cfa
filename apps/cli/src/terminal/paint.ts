import type { Mark } from "../render/document.js";

/** What a run of text is, for its colour: meaning is told by words and glyphs too. */
export type Token = Mark | "strong" | "quiet" | "name" | "marker" | "current";

/**
 * Colours of the usual 256, none so light or so dark that it cannot be read on black or on white.
 */
export const COLOURS = {
  suitable: 28,
  conditional: 30,
  "not-covered": 130,
  "not-advised": 160,
  unreachable: 133,
  prohibited: 160,
  warning: 130,
  marker: 32,
} as const satisfies Partial<Record<Token, number>>;

/** SGR of ECMA-48: what turns a style on, and what turns it off again. */
const SGR = { bold: [1, 22], dim: [2, 22], underline: [4, 24] } as const;
type Style = keyof typeof SGR;

const STYLES: Partial<Readonly<Record<Token, readonly Style[]>>> = {
  strong: ["bold"],
  quiet: ["dim"],
  dot: ["dim"],
  prohibited: ["bold"],
  current: ["bold", "underline"],
};

const isColoured = (token: Token): token is keyof typeof COLOURS => token in COLOURS;

/**
 * A text in the colours and the weight of what it is.
 *
 * @example
 * paint("✔", "suitable") // => "\u001B[38;5;28m✔\u001B[39m"
 */
export function paint(text: string, ...tokens: readonly Token[]): string {
  const coloured = tokens
    .filter(isColoured)
    .reduce((inner, token) => `\u001B[38;5;${COLOURS[token]}m${inner}\u001B[39m`, text);
  return tokens
    .flatMap((token) => STYLES[token] ?? [])
    .reduceRight((inner, style) => `\u001B[${SGR[style][0]}m${inner}\u001B[${SGR[style][1]}m`, coloured);
}
