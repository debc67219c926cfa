import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { expect, test } from "vitest";
import { SECURITY_HEADERS } from "./security-headers.js";

test("they are those that Hono’s own middleware sets", async () => {
  const app = new Hono().use(secureHeaders()).get("/", (context) => context.body(null));
  const { headers } = await app.request("/");
  expect(SECURITY_HEADERS).toEqual(Object.fromEntries(headers));
});
