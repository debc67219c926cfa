import fc from "fast-check";
import { expect, test } from "vitest";
import { blocksIn, lineBoundary, recordsIn, type Block, type RawRecord } from "./records.js";

/** The same bytes in chunks of any size. */
async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const size of sizes) {
    yield bytes.subarray(from, from + size);
    from += size;
  }
  yield bytes.subarray(from);
}

async function blocks(bytes: Uint8Array, cuts: readonly number[], limit: number): Promise<readonly Block[]> {
  const found: Block[] = [];
  for await (const block of blocksIn(chunksOf(bytes, cuts), lineBoundary(), limit)) found.push(block);
  return found;
}

async function lines(bytes: Uint8Array, cuts: readonly number[], limit: number): Promise<readonly RawRecord[]> {
  return (await blocks(bytes, cuts, limit)).flatMap((block) => recordsIn(block, lineBoundary(), limit));
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }));
const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 9 }));

test.each([
  ["bytes of Node", (text: string) => Buffer.from(text)],
  ["bytes of a web stream", (text: string) => new TextEncoder().encode(text)],
])(
  "lines come out as they went in, however they are cut, and those over the limit alone are missing (%s)",
  async (_, encode) => {
    await fc.assert(
      fc.asyncProperty(texts, sizes, fc.integer({ min: 4, max: 30 }), async (some, cuts, limit) => {
        const given = some.map((text) => `${text.replaceAll("\n", " ")}\n`);
        const found = await lines(encode(given.join("")), cuts, limit);
        expect(found.map(({ bytes }) => bytes?.toString())).toEqual(
          given.map((line) => (Buffer.byteLength(line) > limit ? undefined : line)),
        );
        expect(found.map(({ line }) => line)).toEqual(given.map((_line, place) => place + 1));
      }),
    );
  },
);

test("a last line without an end is a record, and nothing is none", async () => {
  expect(await lines(Buffer.from("a\nb"), [], 10)).toEqual([
    { line: 1, bytes: Buffer.from("a\n") },
    { line: 2, bytes: Buffer.from("b") },
  ]);
  expect(await lines(Buffer.from(""), [], 10)).toEqual([]);
});

test("a block holds whole records, and no more of them than are answered at once", async () => {
  const found = await blocks(Buffer.from("{}\n".repeat(5_000)), [7_000], 10);
  expect(found.map(({ line, bytes }) => [line, (bytes?.length ?? 0) / 3])).toEqual([
    [1, 2_048],
    [2_049, 285],
    [2_334, 2_048],
    [4_382, 619],
  ]);
});
