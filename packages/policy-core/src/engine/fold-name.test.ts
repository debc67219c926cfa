import { expect, test } from "vitest";
import { foldName } from "./fold-name.js";

test.each([
  ["TRÈS SECRET UE/EU TOP SECRET", "Très Secret UE / EU Top-Secret"],
  ["ΠΕΡΙΟΡΙΣΜΕΝΗΣ ΧΡΗΣΗΣ", "Περιορισμένης χρήσης"],
  ["d’or", "D'OR"],
])("%s and %s are one name", (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test("other names are others", () => {
  expect(foldName("secret")).not.toBe(foldName("secret UE"));
});
