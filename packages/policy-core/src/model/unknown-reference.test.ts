import { expect, test } from "vitest";
import { unknownReference } from "./unknown-reference.js";

test("names what was meant, and what there is", () => {
  expect(unknownReference("app-sensitve", ["app-sensitive", "app-short-lived"], "en")).toBe(
    "app-sensitve does not exist. Did you mean app-sensitive? Known: app-sensitive, app-short-lived.",
  );
});

test.each(["jane@ec.europa.eu", "\u001B[31mred", "x".repeat(41)])("does not repeat what may be no name: %j", (id) => {
  expect(unknownReference(id, ["email"], "en")).not.toContain(id);
  expect(unknownReference(id, ["email"], "fr")).not.toContain(id);
});
