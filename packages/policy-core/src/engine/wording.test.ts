import { describe, expect, test } from "vitest";
import { smallPolicy } from "../testing/small-policy.js";
import { fill } from "./wording.js";

const { en } = smallPolicy.texts;

describe("fill", () => {
  test("names the channel, and begins with a capital", () => {
    expect(fill("not over {channel}, and {channel} alone.", en, "post")).toBe("Not over the post, and the post alone.");
    expect(fill("éteint.", en)).toBe("Éteint.");
    expect(fill("a B c.", en)).toBe("A B c.");
    expect(fill("Æ b.", en)).toBe("Æ b.");
  });

  test("speaks of any channel where none is meant", () => {
    expect(fill("Over {channel}. {metadata}", en)).toBe("Over any channel.");
  });

  test("says of metadata what the profile says, or that it says nothing", () => {
    expect(fill("{metadata}", en, "pigeon")).toBe("Fact metadata of pigeon.");
    expect(fill("{metadata}", en, "stranger")).toBe(en.noFact.metadata);
    expect(fill("{location}", en, "stranger")).toBe(en.noFact.location);
    expect(fill("{location}", en, "raven")).toBe("Fact location of raven.");
    expect(fill("{metadata}", en, "unheard-of")).toBe(en.noFact.metadata);
  });

  test("makes nothing of nothing", () => {
    expect(fill(undefined, en, "pigeon")).toBe("");
  });
});
