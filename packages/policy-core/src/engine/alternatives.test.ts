import { describe, expect, test } from "vitest";
import type { Channel } from "../model/policy.js";
import type { Outcome } from "../model/vocabulary.js";
import { gscPolicy } from "../note/index.js";
import { alternativesTo, channelsInOrder } from "./alternatives.js";

const inOrder = [
  "email",
  "avaya",
  "signal",
  "wire",
  "threema",
  "whatsapp",
  "element",
  "imessage",
  "other-app",
  "teams",
  "telegram",
  "viber",
];

describe("channelsInOrder", () => {
  test.each([
    ["as written", gscPolicy.channels],
    ["turned round", gscPolicy.channels.toReversed()],
    ["by id", gscPolicy.channels.toSorted((one, other) => (one.id < other.id ? -1 : 1))],
  ])("puts those that the policy names first, then the others by id: %s", (_, channels) => {
    expect(channelsInOrder({ ...gscPolicy, channels }).map(({ id }) => id)).toEqual(inOrder);
  });
});

describe("alternativesTo", () => {
  const places = channelsInOrder(gscPolicy).map((channel) => ({ channel }));
  const outcomes: Readonly<Record<string, Outcome>> = { email: "not-covered", signal: "suitable", viber: "suitable" };

  test("lists what is milder, mildest first, then in the order given", () => {
    const outcomeOn = ({ channel: { id } }: { readonly channel: Channel }) => outcomes[id] ?? "not-advised";
    expect(alternativesTo("not-advised", places, outcomeOn)).toEqual([
      { channel: "signal", outcome: "suitable" },
      { channel: "viber", outcome: "suitable" },
      { channel: "email", outcome: "not-covered" },
    ]);
    expect(alternativesTo("suitable", places, outcomeOn)).toEqual([]);
  });
});
