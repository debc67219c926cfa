import { describe, expect, test } from "vitest";
import type { Channel } from "../model/policy.js";
import type { Outcome } from "../model/vocabulary.js";
import { smallPolicy } from "../testing/small-policy.js";
import { alternativesTo, channelsInOrder } from "./alternatives.js";

const inOrder = ["post", "bell", "pigeon", "raven", "smoke", "stranger"];

describe("channelsInOrder", () => {
  test.each([
    ["as written", smallPolicy.channels],
    ["turned round", smallPolicy.channels.toReversed()],
    ["by id", smallPolicy.channels.toSorted((one, other) => (one.id < other.id ? -1 : 1))],
  ])("puts those that the policy names first, then the others by id: %s", (_, channels) => {
    expect(channelsInOrder({ ...smallPolicy, channels }).map(({ id }) => id)).toEqual(inOrder);
  });
});

describe("alternativesTo", () => {
  const places = channelsInOrder(smallPolicy).map((channel) => ({ channel }));
  const outcomes: Readonly<Record<string, Outcome>> = { post: "not-covered", pigeon: "suitable", smoke: "suitable" };

  test("lists what is milder, mildest first, then in the order given", () => {
    const outcomeOn = ({ channel: { id } }: { readonly channel: Channel }) => outcomes[id] ?? "not-advised";
    expect(alternativesTo("not-advised", places, outcomeOn)).toEqual([
      { channel: "pigeon", outcome: "suitable" },
      { channel: "smoke", outcome: "suitable" },
      { channel: "post", outcome: "not-covered" },
    ]);
    expect(alternativesTo("suitable", places, outcomeOn)).toEqual([]);
  });
});
