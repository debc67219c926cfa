import { styleText } from "node:util";
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

type Style = Parameters<typeof styleText>[0];

const STYLES: Partial<Readonly<Record<Token, Style>>> = {
  strong: "bold",
  quiet: "dim",
  dot: "dim",
  prohibited: "bold",
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
  const styles = tokens.flatMap((token) => STYLES[token] ?? []);
  return styles.length === 0 ? coloured : styleText(styles, coloured, { validateStream: false });
}
