import type { Mark } from "./document.js";

/** A sign for each outcome and mark: told apart without colour. */
export type Glyphs = Readonly<Record<Mark, string>>;

export const UNICODE: Glyphs = {
  suitable: "✔",
  conditional: "◐",
  "not-covered": "?",
  "not-advised": "✖",
  unreachable: "⊘",
  prohibited: "■",
  box: "☐",
  warning: "!",
  dot: "·",
};

export const ASCII: Glyphs = {
  suitable: "+",
  conditional: "~",
  "not-covered": "?",
  "not-advised": "x",
  unreachable: "/",
  prohibited: "#",
  box: "[ ]",
  warning: "!",
  dot: "-",
};
