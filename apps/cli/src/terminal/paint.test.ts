import { expect, test } from "vitest";
import { COLOURS, paint } from "./paint.js";

/** How light one of the 256 colours is, by WCAG 2: the 6×6×6 cube. */
function luminance(colour: number): number {
  const steps = [0, 95, 135, 175, 215, 255];
  const place = colour - 16;
  const parts = [Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6].map((step) => {
    const share = (steps[step] ?? 0) / 255;
    return share <= 0.039_28 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
}

/** WCAG 2.2, 1.4.3: 3 for bold or large text; the words are never told by colour alone. */
const LEAST_CONTRAST = 3.8;

test.each(Object.entries(COLOURS))("%s can be read on black and on white", (_, colour) => {
  expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThan(LEAST_CONTRAST);
  expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThan(LEAST_CONTRAST);
});

test("what is painted ends as it began", () => {
  expect(paint("x", "prohibited")).toBe("\u001B[1m\u001B[38;5;160mx\u001B[39m\u001B[22m");
  expect(paint("x")).toBe("x");
});
