import { parseRequest } from "@channelwise/policy-core";
import { wholeSpace } from "@channelwise/policy-core/testing";
import { expect, test } from "vitest";
import { pdp, testApi } from "./support.js";

const requests = wholeSpace(pdp.policy);

test.each(["en", "fr"] as const)("every corner of the space gets the core’s own bytes, in %s", async (lang) => {
  const { app } = testApi();
  const answered = await app.request("/v1/batch", {
    method: "POST",
    headers: { "Content-Type": "application/x-ndjson", "Accept-Language": lang },
    body: requests.map((request) => `${JSON.stringify(request)}\n`).join(""),
  });
  const lines = (await answered.text()).trimEnd().split("\n");
  expect(lines).toHaveLength(requests.length);
  const wrong = requests.filter((request, place) => {
    const parsed = parseRequest(request);
    const decided = parsed.ok ? pdp.decide(parsed.value, { lang }) : parsed;
    return !decided.ok || JSON.stringify(decided.value) !== lines[place];
  });
  expect(wrong).toEqual([]);
});
