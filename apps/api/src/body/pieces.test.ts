import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { piecesIn, TooSlow } from "./pieces.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  // the timer of all deadlines ends where none is left
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
});

/** A request whose body comes as a test says. */
function request() {
  const incoming = new IncomingMessage(new Socket());
  return {
    incoming,
    come: (text: string) => incoming.push(text),
    end: () => {
      incoming.complete = true;
      incoming.push(null);
    },
  };
}

const failureOf = async (next: Promise<unknown>): Promise<unknown> =>
  next.then(() => undefined).catch((error: unknown) => error);

const textOf = async (next: Promise<IteratorResult<Buffer, void>>): Promise<string | undefined> => {
  const { done, value } = await next;
  return done === true ? undefined : value.toString();
};

test("pieces come one after the other, to the end", async () => {
  const { incoming, come, end } = request();
  const pieces = piecesIn(incoming, () => 1_000);
  come("a");
  expect(await textOf(pieces.next())).toBe("a");
  const next = textOf(pieces.next());
  come("b");
  expect(await next).toBe("b");
  const last = textOf(pieces.next());
  end();
  expect(await last).toBeUndefined();
});

test("the time is that from one piece to the next, however long they all take", async () => {
  const { incoming, come } = request();
  const pieces = piecesIn(incoming, () => 1_000);
  for (const text of ["a", "b", "c"]) {
    const next = textOf(pieces.next());
    await vi.advanceTimersByTimeAsync(900);
    come(text);
    expect(await next).toBe(text);
  }
  const never = failureOf(pieces.next());
  await vi.advanceTimersByTimeAsync(1_200);
  expect(await never).toBeInstanceOf(TooSlow);
});

test("a connection that breaks says why", async () => {
  const { incoming, come } = request();
  const pieces = piecesIn(incoming, () => 1_000);
  come("a");
  await pieces.next();
  const next = failureOf(pieces.next());
  incoming.destroy(new Error("the wire is cut"));
  expect(await next).toEqual(new Error("the wire is cut"));
  await expect(piecesIn(incoming, () => 1_000).next()).rejects.toThrow("the wire is cut");
});

test("nobody listens to a body once it is left", async () => {
  const { incoming, come } = request();
  const pieces = piecesIn(incoming, () => 1_000);
  const next = pieces.next();
  come("a");
  await next;
  await pieces.return(undefined);
  expect(incoming.eventNames()).toEqual([]);
  expect(incoming.readableFlowing).not.toBe(true);
});
