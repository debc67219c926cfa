import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import type { MappingRow } from "./unpack.ts";

const UNPACK = fileURLToPath(new URL("unpack.ts", import.meta.url));

const codePoints = (text: string): readonly number[] => Array.from(text, (sign) => sign.codePointAt(0) ?? 0);

/** The inverse of `unpackTexts`. */
export function packTexts(texts: readonly (string | undefined)[]): string {
  let before = 0;
  return texts
    .map((text) => {
      if (text === undefined) return "";
      const [first, ...others] = codePoints(text);
      if (first === undefined) return "_";
      const far = first - before;
      before = first;
      return [far, ...others.map((other) => other - first)].map((number) => number.toString(36)).join(".");
    })
    .join(",");
}

/** The inverse of `unpackMappingTable`, as its arguments. */
export function packMappingTable(rows: readonly MappingRow[]): readonly [string, string, string] {
  const lengths = rows.map(([range]) => (typeof range === "number" ? 0 : range[1] - range[0]));
  return [
    lengths.map((length) => (length === 0 ? "" : length.toString(36))).join(","),
    rows.map(([, status]) => status).join(""),
    packTexts(rows.map(([, , text]) => text)),
  ];
}

/** The inverse of `unpackPairs`, as its arguments: in the order of code points, in which they lie close together. */
export function packPairs(pairs: Readonly<Record<string, string>>): readonly [string, string] {
  const first = (text: string) => text.codePointAt(0) ?? 0;
  const sorted = Object.entries(pairs).toSorted(([one], [other]) => first(one) - first(other));
  return [packTexts(sorted.map(([key]) => key)), packTexts(sorted.map(([, value]) => value))];
}

const calling = (name: string, texts: readonly string[]): string =>
  `module.exports = require(${JSON.stringify(UNPACK)}).${name}(...${JSON.stringify(texts)});`;

/** Bundles Unicode's tables as texts of a third of their size, out of which they are made when they are loaded. */
export const packedTables: Plugin = {
  name: "packed-tables",
  setup: (build) => {
    build.onLoad({ filter: /[\\/]tr46[\\/]lib[\\/]mappingTable\.json$/ }, ({ path }) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test unpacks it again, and compares
      const rows = JSON.parse(readFileSync(path, "utf8")) as readonly MappingRow[];
      return { contents: calling("unpackMappingTable", packMappingTable(rows)) };
    });
    build.onLoad({ filter: /[\\/]unhomoglyph[\\/]data\.json$/ }, ({ path }) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test unpacks it again, and compares
      const pairs = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, string>>;
      return { contents: calling("unpackPairs", packPairs(pairs)) };
    });
  },
};
