import { describe, expect, test } from "vitest";
import { gscPolicy } from "../note/index.js";
import { fill } from "./wording.js";

const { en } = gscPolicy.texts;

describe("fill", () => {
  test("names the channel, and begins with a capital", () => {
    expect(fill("not over {channel}, and {channel} alone.", en, "email")).toBe(
      "Not over corporate e-mail, and corporate e-mail alone.",
    );
    expect(fill("éteint.", en)).toBe("Éteint.");
    expect(fill("a B c.", en)).toBe("A B c.");
    expect(fill("Æ b.", en)).toBe("Æ b.");
  });

  test("speaks of any channel where none is meant", () => {
    expect(fill("Over {channel}. {metadata}", en)).toBe("Over this channel.");
  });

  test("says of metadata what the profile says, or that it says nothing", () => {
    expect(fill("{metadata}", en, "signal")).toBe(en.channels["signal"]?.facts["metadata"]);
    expect(fill("{metadata}", en, "other-app")).toBe(en.noFact);
    expect(fill("{metadata}", en, "unheard-of")).toBe(en.noFact);
  });

  test("makes nothing of nothing", () => {
    expect(fill(undefined, en, "signal")).toBe("");
  });
});
