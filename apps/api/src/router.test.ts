import { expect, test } from "vitest";
import { createRouter } from "./router.js";

function router() {
  const made = createRouter<string>();
  made.add("ALL", "/*", "all");
  made.add("GET", "/a", "a");
  made.add("GET", "/a/:id", "one");
  return made;
}

const handlers = (made: ReturnType<typeof router>, method: string, path: string) =>
  made.match(method, path)[0].map(([handler]) => handler);

test("an address without parameters is looked for once", () => {
  const made = router();
  expect(handlers(made, "GET", "/a")).toEqual(["all", "a"]);
  expect(made.match("GET", "/a")).toBe(made.match("GET", "/a"));
  expect(handlers(made, "POST", "/a")).toEqual(["all"]);
});

test("what addresses hold is never kept", () => {
  const made = router();
  expect(handlers(made, "GET", "/a/x")).toEqual(["all", "one"]);
  expect(made.match("GET", "/a/x")).not.toBe(made.match("GET", "/a/x"));
  expect(made.match("GET", "/nowhere")).not.toBe(made.match("GET", "/nowhere"));
});

test("a route that is added later counts", () => {
  const made = router();
  expect(handlers(made, "GET", "/a")).toEqual(["all", "a"]);
  made.add("GET", "/a", "later");
  expect(handlers(made, "GET", "/a")).toEqual(["all", "a", "later"]);
});
