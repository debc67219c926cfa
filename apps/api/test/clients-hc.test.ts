import { hc } from "hono/client";
import { expect, test } from "vitest";
import type { Api } from "../src/index.js";
import { testApi } from "./support.js";

const { app } = testApi();
const client = hc<Api>("http://localhost", { fetch: app.request });

test("a decision", async () => {
  const answered = await client.v1.decisions.$post({ json: { channel: "signal", level: "sensitive" } });
  if (answered.status !== 200) throw new Error((await answered.json()).detail);
  const decision = await answered.json();
  expect(decision.outcome).toBe("not-advised");
});

test("a problem", async () => {
  const answered = await client.v1.decisions.$post({ json: { level: "sensitive" } });
  if (answered.status === 200) throw new Error("It names no channel");
  expect((await answered.json()).errors?.map(({ pointer }) => pointer)).toEqual(["/channel"]);
});

test("advice", async () => {
  const answered = await client.v1.advice.$post({ json: { level: "public", recipients: ["ec.europa.eu"] } });
  if (answered.status !== 200) throw new Error((await answered.json()).detail);
  const advice = await answered.json();
  expect(advice.decisions[0]?.channel).toBe("email");
});

test("a channel", async () => {
  const answered = await client.v1.channels[":id"].$get({ param: { id: "signal" } });
  if (answered.status !== 200) throw new Error((await answered.json()).detail);
  const channel = await answered.json();
  expect(channel.name).toBe("Signal");
});
