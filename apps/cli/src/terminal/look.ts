import type { Io, Output } from "../io.js";

/** How text is laid out for the reader: decided once, from the terminal and the environment. */
export interface Look {
  /** In columns; infinite where it is no terminal: then nothing is wrapped. */
  readonly width: number;
  readonly colour: boolean;
  /** False where the locale is not UTF-8: glyphs are ASCII then. */
  readonly unicode: boolean;
}

export const COLOUR_MODES = ["auto", "always", "never"] as const;
export type ColourMode = (typeof COLOUR_MODES)[number];

/** Of a terminal that does not say. */
const USUAL = 80;
const NARROWEST = 40;
const WIDEST = 120;

const isSet = (value: string | undefined): value is string => value !== undefined && value !== "";

/** `--color` decides; then NO_COLOR, FORCE_COLOR, and whether it is a terminal that can. */
function hasColour(mode: ColourMode, { env }: Io, { isTTY }: Output): boolean {
  if (mode !== "auto") return mode === "always";
  if (isSet(env["NO_COLOR"])) return false;
  if (isSet(env["FORCE_COLOR"])) return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return isTTY === true && env["TERM"] !== "dumb";
}

/** A locale that is named decides; where none is, UTF-8 is what systems use. */
function hasUnicode({ env }: Io): boolean {
  const locale = [env["LC_ALL"], env["LC_CTYPE"], env["LANG"]].find(isSet);
  return locale === undefined || /utf-?8/iu.test(locale);
}

export function lookOf(mode: ColourMode, io: Io, output: Output = io.stdout): Look {
  const columns = Math.min(Math.max(output.columns ?? USUAL, NARROWEST), WIDEST);
  return {
    width: output.isTTY === true ? columns : Number.POSITIVE_INFINITY,
    colour: hasColour(mode, io, output),
    unicode: hasUnicode(io),
  };
}
