import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { packMappingTable, packPairs, packTexts } from "./packed-tables.ts";
import { unpackMappingTable, unpackPairs, unpackTexts, type MappingRow } from "./unpack.ts";

/** Where the tables are found. */
const load = createRequire(new URL("../../../packages/policy-core/src/index.ts", import.meta.url));

test("texts of every kind come out as they went in", () => {
  const texts = ["a", "b", undefined, "", "cc", "\u{10FFFF}", "é\u0301", ",", "_", "\0", "\u{1F600}x"];
  expect(unpackTexts(packTexts(texts))).toEqual(texts);
  expect(unpackTexts("2p,1,,_,1.0")).toEqual(["a", "b", undefined, "", "cc"]);
});

test("UTS #46's table comes out as it went in", () => {
  const rows = load("tr46/lib/mappingTable.json") as readonly MappingRow[];
  expect(rows.length).toBeGreaterThan(5_000);
  expect(unpackMappingTable(...packMappingTable(rows))).toEqual(rows);
});

test("UTS #39's confusables come out as they went in, and their order says nothing", () => {
  const pairs = load("unhomoglyph/data.json") as Readonly<Record<string, string>>;
  const keys = Object.keys(pairs);
  expect(keys.length).toBeGreaterThan(5_000);
  expect(unpackPairs(...packPairs(pairs))).toEqual(pairs);
  // it looks for one key or another, the first first: that is the same in any order where none begins with another
  const known = new Set(keys);
  const beginnings = keys.flatMap((key) => Array.from({ length: key.length - 1 }, (_, end) => key.slice(0, end + 1)));
  expect(beginnings.filter((beginning) => known.has(beginning))).toEqual([]);
});
