import type { Advice, ChannelView, Decision, Outcome, Problem } from "@channelwise/policy-core";
import { hc } from "hono/client";
import { expectTypeOf, test } from "vitest";
import type { Api } from "../src/index.js";

const client = hc<Api>("http://localhost");

test("what is answered has its type, by the status", async () => {
  const answered = await client.v1.decisions.$post({ json: { channel: "signal" } });
  if (answered.status === 200) {
    expectTypeOf(await answered.json()).toExtend<Decision>();
    expectTypeOf((await answered.json()).outcome).toEqualTypeOf<Outcome>();
  } else expectTypeOf(await answered.json()).toExtend<Problem>();
  const advised = await client.v1.advice.$post({ json: {} });
  if (advised.status === 200) expectTypeOf(await advised.json()).toExtend<Advice>();
  const channel = await client.v1.channels[":id"].$get({ param: { id: "signal" } });
  if (channel.status === 200) expectTypeOf(await channel.json()).toExtend<ChannelView>();
});

test("what is asked has its type", () => {
  type Asked = Parameters<typeof client.v1.decisions.$post>[0]["json"];
  expectTypeOf<{ channel: "signal"; level: "public" }>().toExtend<Asked>();
  expectTypeOf<{ level: "secret" }>().not.toExtend<Asked>();
  // @ts-expect-error -- there is no field of that name
  void client.v1.decisions.$post({ json: { chanel: "signal" } });
  // @ts-expect-error -- the id of a channel has to be named
  void client.v1.channels[":id"].$get({});
});
