import { parseRequest } from "@channelwise/policy-core";
import { wholeSpace } from "@channelwise/policy-core/testing";
import { expect, test, vi } from "vitest";
import { pdp, testApi } from "./support.js";

/** That decisions are of the published shape is held elsewhere: here it is their bytes that count. */
vi.mock("./validated.js", () => ({ validated: <App>(app: App): App => app }));

const requests = wholeSpace(pdp.policy);

test.each(["en", "fr"] as const)(
  "every corner of the space gets the core’s own bytes, in %s",
  { timeout: 120_000 },
  async (lang) => {
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
  },
);
