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

describe("what a change changed", () => {
  test("is nothing before the first", () => {
    expect(changed()).toEqual([]);
  });

  test("is the outcome, and what came and went", () => {
    expect(changed(...SIGNAL, ...PUBLIC, "n")).toEqual([
      "  · ✖ Advised against → ◐ With conditions",
      "  ◐ new: The note leaves room for messaging apps in short-lived chat about what is public or not sensitive.",
      "  · new: Keep it to short-lived chat, with nothing that anyone will need again.",
      "  · new: Keep the content public or non-sensitive, replies included.",
      "  ✖ gone: The content is meant to last, and the note keeps apps for short-lived chat; SMART gives them no support and no backup.",
    ]);
  });

  test("may be no outcome, and is then said to be none", () => {
    const [first, ...others] = changed(...SIGNAL, ...PUBLIC, "n", "p");
    expect(first).toBe("  · The outcome stays as it was.");
    expect(others.length).toBeGreaterThan(0);
  });

  test("may be nothing at all", () => {
    expect(
      changed(
        ...SIGNAL,
        ...PUBLIC,
        "f",
        "p",
        "d",
        ...typing("2026-11-24").flatMap((one) => (one.type === "key" ? [one.key] : [])),
      ),
    ).toEqual(["  · Nothing in the answer."]);
  });

  test("over all channels, is told channel by channel", () => {
    const lines = changed(...PUBLIC);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}· \? Not covered: ask → ✔ Suitable: .*corporate e-mail/u));
    expect(lines).toContainEqual(expect.stringMatching(/→ ✖ Advised against: .*Signal/u));
  });
});
