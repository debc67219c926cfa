import fc from "fast-check";
import { test } from "vitest";
import { jsonPlace } from "./json-place.js";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const almostJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", "0", "-", "e", " ", "\n", "\u0000"),
  )
  .map(
    ([json, place, put]) =>
      json.slice(0, place % (json.length + 1)) + put + json.slice((place + 1) % (json.length + 1)),
  );

test("finds a place exactly where JSON.parse refuses", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.json(), fc.string(), almostJson),
      (text) => (jsonPlace(text) === undefined) === isJson(text),
    ),
    { numRuns: 5_000 },
  );
});
