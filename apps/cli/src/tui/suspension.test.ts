import { expect, test, vi } from "vitest";
import { createSuspension, type HandOver } from "./suspension.js";

function jobs() {
  const listeners = new Set<() => void>();
  return {
    stop: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    onContinue: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    goesOn: () => {
      for (const listener of listeners) listener();
    },
  };
}

const handing = () => vi.fn<HandOver>((during) => during());

test("stops with the terminal handed back, and takes it again", async () => {
  const { stop, onContinue } = jobs();
  const hand = handing();
  await createSuspension({ stop, onContinue }, () => hand).suspend();
  expect([hand.mock.calls.length, stop.mock.calls.length]).toEqual([1, 1]);
});

test("goes on by itself where something else had stopped it, and only while it is open", async () => {
  const { goesOn, ...world } = jobs();
  const hand = handing();
  const suspension = createSuspension(world, () => hand);
  suspension.begin();
  goesOn();
  await vi.waitFor(() => {
    expect(hand).toHaveBeenCalledTimes(1);
  });
  suspension.end();
  goesOn();
  expect(hand).toHaveBeenCalledTimes(1);
  expect(world.stop).not.toHaveBeenCalled();
});

test("going on again after its own stop is one and the same", async () => {
  const { goesOn, ...world } = jobs();
  const hand = handing();
  const suspension = createSuspension(world, () => hand);
  suspension.begin();
  world.stop.mockImplementation(async () => {
    goesOn();
  });
  await suspension.suspend();
  expect(hand).toHaveBeenCalledTimes(1);
});

test("where nobody could go on with it, nothing happens", async () => {
  const hand = handing();
  await createSuspension(undefined, () => hand).suspend();
  expect(hand).not.toHaveBeenCalled();
});
