import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { csvBoundary } from "./csv-boundary.js";
import { lineBoundary, recordsIn, type Boundary, type RawRecord } from "./records.js";

/** The same bytes in chunks of any size. */
function* chunksOf(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  let from = 0;
  for (const size of sizes) {
    yield bytes.subarray(from, from + size);
    from += size;
  }
  yield bytes.subarray(from);
}

async function records(
  bytes: Buffer,
  sizes: readonly number[],
  boundary: Boundary,
  limit = 1_000_000,
): Promise<RawRecord[]> {
  const found: RawRecord[] = [];
  for await (const some of recordsIn(chunksOf(bytes, sizes) as unknown as AsyncIterable<Buffer>, boundary, limit))
    found.push(...some);
  return found;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }));

test("lines come out as they went in, however they are cut, and those over the limit alone are missing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme", maxLength: 9 })),
      sizes,
      fc.integer({ min: 4, max: 30 }),
      async (texts, cuts, limit) => {
        const lines = texts.map((text) => `${text.replaceAll("\n", " ")}\n`);
        const found = await records(Buffer.from(lines.join("")), cuts, lineBoundary(), limit);
        expect(found.map(({ bytes }) => bytes?.toString())).toEqual(
          lines.map((line) => (Buffer.byteLength(line) > limit ? undefined : line)),
        );
        expect(found.map(({ line }) => line)).toEqual(lines.map((_, place) => place + 1));
      },
    ),
  );
});

test("CSV records come out whole, with the line that each begins on", async () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", "é"), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 })), sizes, async (rows, cuts) => {
      const texts = rows.map((row) => stringify([row]));
      const found = await records(Buffer.from(texts.join("")), cuts, csvBoundary(1_000_000));
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
    const found = await records(Buffer.from(text), cuts, csvBoundary(20), 20);
    expect(found.map(({ line, bytes }) => [line, bytes?.toString()])).toEqual([
      [1, "a,b\n"],
      [2, undefined],
      [3, ",1\n"],
      [4, '"2,\n3"\n'],
    ]);
  }
});
