import { describe, expect, test } from "vitest";
import { after, keys, start, typing, world } from "../../../test/world.js";
import { renderText } from "../../render/text.js";
import { verdictDocument } from "../pages/ask.js";

/** What is said to have changed after the last of some keys. */
function changed(...names: readonly string[]): readonly string[] {
  const { state } = after(start(), keys(...names));
  const text = renderText(verdictDocument(state, world()), { width: 200, colour: false, unicode: true });
  const lines = text.split("\n");
  const heading = lines.indexOf("What your last change changed");
  return heading < 0 ? [] : lines.slice(heading + 1, lines.indexOf("", heading));
}

const SIGNAL = ["c", "s", "i", "g", "enter"];
const PUBLIC = ["s", "p", "u", "enter"];
const NAMES = ["p", "n", "a", "m", "e", "s", "enter"];

describe("what a change changed", () => {
  test("is nothing before the first", () => {
    expect(changed()).toEqual([]);
  });

  test("is the outcome, and what came and went", () => {
    const lines = changed(...SIGNAL, ...PUBLIC, "n", "n");
    expect(lines[0]).toBe("  · ◐ With conditions → ✖ Advised against");
    const [came, went] = ["new:", "gone:"].map((label) => lines.filter((line) => line.includes(label)));
    expect(came).toEqual([expect.stringMatching(/^ {2}✖ new: /u)]);
    // the rule that no longer matches, and the two conditions that it had
    expect(went).toHaveLength(3);
  });

  test("may be no outcome, and is then said to be none", () => {
    const [first, ...others] = changed(...SIGNAL, ...PUBLIC, "n", ...NAMES);
    expect(first).toBe("  · The outcome stays as it was.");
    expect(others.length).toBeGreaterThan(0);
  });

  test("may be nothing at all", () => {
    expect(
      changed(
        ...SIGNAL,
        ...PUBLIC,
        "f",
        "d",
        ...typing("2026-11-24").flatMap((one) => (one.type === "key" ? [one.key] : [])),
      ),
    ).toEqual(["  · Nothing in the answer."]);
  });

  test("over all channels, is told channel by channel", () => {
    const lines = changed(...PUBLIC);
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}· \? Not settled: ask first → ✔ Suitable: .*corporate e-mail/u),
    );
    expect(lines).toContainEqual(expect.stringMatching(/→ ◐ With conditions: .*Signal/u));
  });
});
