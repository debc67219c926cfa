import { describe, expect, test } from "vitest";
import type { Channel, Fact } from "../model/policy.js";
import type { Source } from "../model/source.js";
import { citeOf, profileFact, reachOf } from "./profile.js";

const fact = (id: string, value: string, source: Source = { kind: "assumption" }): Fact => ({
  id,
  value,
  source,
  asOf: null,
  dated: false,
});
const channel = (...facts: readonly Fact[]): Channel => ({
  id: "some-app",
  kind: "messaging-app",
  facts,
  names: { en: [], fr: [] },
});

describe("a profile", () => {
  test("says what it states, and unknown for the rest", () => {
    const some = channel(fact("servers", "somewhere"), fact("funding", "donations"), fact("e2ee-group", "none"));
    expect(profileFact(some, "funding")).toBe("donations");
    expect(profileFact(some, "e2ee-group")).toBe("none");
    expect(profileFact(some, "e2ee-one-to-one")).toBe("unknown");
    expect(profileFact(channel(fact("funding", "a rich uncle")), "funding")).toBe("unknown");
  });

  test("says whom it reaches", () => {
    expect(reachOf(channel(fact("servers", "internal"), fact("reaches", "addresses")))).toBe("addresses");
    expect(reachOf(channel(fact("reaches", "colleagues")))).toBe("colleagues");
    expect(reachOf(channel())).toBe("anyone");
  });
});

test.each<[Source, string]>([
  [{ kind: "note", cite: "§4" }, "§4"],
  [{ kind: "law", cite: "2013/488/EU" }, "2013/488/EU"],
  [{ kind: "public", title: "A page", publisher: "A firm", url: "https://example.org/", grade: "official" }, "public"],
  [{ kind: "assumption" }, "public"],
])("%j is cited as %s", (source, cite) => {
  expect(citeOf(fact("reaches", "anyone", source))).toBe(cite);
});
