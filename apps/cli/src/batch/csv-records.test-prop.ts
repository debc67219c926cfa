import type { RawRecord } from "@channelwise/policy-batch";
import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { USUAL_DIALECT } from "./csv-dialect.js";
import { csvBlocksIn, csvRecordsIn } from "./csv-records.js";

/** The same bytes in chunks of any size. */
async function* chunksOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0;
  for (const size of sizes) {
    yield bytes.subarray(from, from + size);
    from += size;
  }
  yield bytes.subarray(from);
}

async function records(bytes: Buffer, sizes: readonly number[], limit = 1_000_000): Promise<RawRecord[]> {
  const found: RawRecord[] = [];
  for await (const block of csvBlocksIn(chunksOf(bytes, sizes), USUAL_DIALECT, limit)) {
    found.push(...csvRecordsIn(block, USUAL_DIALECT));
  }
  return found;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }));

test("CSV records come out whole, with the line that each begins on", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "é"), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 })), sizes, async (rows, cuts) => {
      const texts = rows.map((row) => stringify([row]));
      const found = await records(Buffer.from(texts.join("")), cuts);
      expect(found.map(({ bytes }) => bytes?.toString())).toEqual(texts);
      const lines = texts.map((text) => text.split("\n").length - 1);
      expect(found.map(({ line }) => line)).toEqual(
        lines.map((_, place) => 1 + lines.slice(0, place).reduce((sum, one) => sum + one, 0)),
      );
    }),
  );
});

test("a CSV record over the limit ends with its line, even inside quotes", async () => {
  const text = `a,b\n"${"x".repeat(40)}\n,1\n"2,\n3"\n`;
  for (const cuts of [[], [3], [10, 30], Array.from({ length: 60 }, () => 1)]) {
    const found = await records(Buffer.from(text), cuts, 20);
    expect(found.map(({ line, bytes }) => [line, bytes?.toString()])).toEqual([
      [1, "a,b\n"],
      [2, undefined],
      [3, ",1\n"],
      [4, '"2,\n3"\n'],
    ]);
  }
});
