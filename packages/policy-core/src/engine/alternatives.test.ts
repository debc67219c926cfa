import { expect, test } from "vitest";
import type { Outcome } from "../model/vocabulary.js";
import { smallPolicy } from "../testing/small-policy.js";
import { alternativesTo, isEncryptedByNote, offeredAmong } from "./alternatives.js";
import { spaceOf } from "./profile.js";
import { createCellFinder, type ChannelPlace } from "./request-cell.js";

const { places } = createCellFinder(smallPolicy, spaceOf(smallPolicy));

const named = (id: string): ChannelPlace => {
  const place = places.find(({ channel }) => channel.id === id);
  if (place === undefined) throw new Error(id);
  return place;
};

/** The alternatives to a channel where some channels have such outcomes and all others are advised against. */
const alternatives = (asked: string, own: Outcome, outcomes: Readonly<Record<string, Outcome>>) =>
  alternativesTo(named(asked), own, offeredAmong(places), ({ channel: { id } }) => outcomes[id] ?? "not-advised").map(
    ({ channel, outcome }) => `${channel} ${outcome}`,
  );

test("the corporate channels within the advice are offered, mildest first", () => {
  expect(alternatives("smoke", "not-advised", { post: "conditional", bell: "suitable", pigeon: "suitable" })).toEqual([
    "bell suitable",
    "post conditional",
  ]);
});

test("none is offered that is no milder, or not within the advice", () => {
  expect(alternatives("smoke", "conditional", { post: "conditional" })).toEqual([]);
  expect(alternatives("smoke", "not-advised", { post: "not-covered" })).toEqual([]);
});

test("where no corporate channel is, apps are offered that the note says are encrypted, and no others", () => {
  expect(smallPolicy.channels.filter(isEncryptedByNote).map(({ id }) => id)).toEqual(["pigeon"]);
  expect(alternatives("smoke", "not-advised", { pigeon: "conditional", raven: "conditional" })).toEqual([
    "pigeon conditional",
  ]);
});

test("no app is offered in place of a corporate channel", () => {
  expect(alternatives("bell", "unreachable", { pigeon: "conditional" })).toEqual([]);
});

test("nothing is offered in place of what is prohibited", () => {
  expect(alternatives("smoke", "prohibited", { post: "suitable", pigeon: "suitable" })).toEqual([]);
});
