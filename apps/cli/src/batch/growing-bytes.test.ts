import { expect, test } from "vitest";
import { growingBytes } from "./growing-bytes.js";

test("joins pieces, and leaves what was cut off before them as it is", () => {
  const joined = growingBytes();
  const cut: Buffer[] = [];
  let held: Buffer = Buffer.alloc(0);
  for (const piece of ["ab", "cd", "ef", "ghijklmn", "o", "p", "", "qr"]) {
    held = joined(held, Buffer.from(piece));
    cut.push(held.subarray(0, 1));
    held = held.subarray(1);
  }
  expect(Buffer.concat(cut).toString() + held.toString()).toBe("abcdefghijklmnopqr");
});

test("does not copy for each piece all that is held", () => {
  const joined = growingBytes();
  let held: Buffer = Buffer.alloc(0);
  const stores = new Set<ArrayBufferLike>();
  for (let n = 0; n < 1_000; n += 1) {
    held = joined(held, Buffer.from("x".repeat(100)));
    stores.add(held.buffer);
  }
  expect(held.length).toBe(100_000);
  expect(stores.size).toBeLessThan(20);
});
