import { describe, expect, test } from "vitest";
import type { Io, Output } from "../io.js";
import { lookOf, type ColourMode } from "./look.js";

const look = (
  env: Record<string, string>,
  terminal: { isTTY?: boolean; columns?: number } = {},
  mode: ColourMode = "auto",
) => lookOf(mode, { env } as Io, terminal as Output);

describe("colour", () => {
  const terminal = { isTTY: true, columns: 80 };
  test.each<[string, boolean, Record<string, string>, object, ColourMode]>([
    ["a terminal", true, {}, terminal, "auto"],
    ["a pipe", false, {}, {}, "auto"],
    ["NO_COLOR", false, { NO_COLOR: "1" }, terminal, "auto"],
    ["an empty NO_COLOR", true, { NO_COLOR: "" }, terminal, "auto"],
    ["FORCE_COLOR in a pipe", true, { FORCE_COLOR: "1" }, {}, "auto"],
    ["FORCE_COLOR=0", false, { FORCE_COLOR: "0" }, terminal, "auto"],
    ["NO_COLOR before FORCE_COLOR", false, { NO_COLOR: "1", FORCE_COLOR: "1" }, terminal, "auto"],
    ["a dumb terminal", false, { TERM: "dumb" }, terminal, "auto"],
    ["always", true, { NO_COLOR: "1" }, {}, "always"],
    ["never", false, { FORCE_COLOR: "1" }, terminal, "never"],
  ])("with %s: %s", (_, colour, env, output, mode) => {
    expect(look(env, output, mode).colour).toBe(colour);
  });
});

test.each([
  [{}, Number.POSITIVE_INFINITY],
  [{ columns: 60 }, Number.POSITIVE_INFINITY],
  [{ isTTY: true, columns: 60 }, 60],
  [{ isTTY: true, columns: 10 }, 40],
  [{ isTTY: true, columns: 300 }, 120],
  [{ isTTY: true }, 80],
])("on %o the width is %s", (terminal, width) => {
  expect(look({}, terminal).width).toBe(width);
});

test.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ LANG: "fr_BE.UTF-8" }, true],
  [{ LANG: "C.utf8" }, true],
  [{ LANG: "C" }, false],
  [{ LANG: "en_US.UTF-8", LC_ALL: "POSIX" }, false],
  [{ LANG: "en_US.UTF-8", LC_CTYPE: "en_US.ISO-8859-1", LC_ALL: "" }, false],
])("with %o the glyphs are beyond ASCII: %s", (env, unicode) => {
  expect(look(env).unicode).toBe(unicode);
});
