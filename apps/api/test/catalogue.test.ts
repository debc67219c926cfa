import { partsOf } from "@channelwise/policy-core";
import { SCHEMA_NAMES, schemaText } from "@channelwise/policy-schema";
import { describe, expect, test } from "vitest";
import { composedPdp, pdp, testApi } from "./support.js";

const { app } = testApi();

describe.each(["en", "fr"] as const)("in %s", (lang) => {
  const headers = { "Accept-Language": lang };
  const catalogue = pdp.catalogue({ lang });

  test.each(["channels", "levels", "rules", "note"] as const)(
    "%s, all and one by one, as the core has them",
    async (part) => {
      const all = await app.request(`/v1/${part}`, { headers });
      expect(await all.text()).toBe(JSON.stringify(catalogue[part]));
      for (const view of catalogue[part]) {
        const one = await app.request(`/v1/${part}/${encodeURIComponent(view.id)}`, { headers });
        expect([one.status, await one.text()]).toEqual([200, JSON.stringify(view)]);
      }
    },
  );
});

test.each(["12", "12(1)", "§12", "%C2%A712%281%29"])("the note knows paragraph %s", async (paragraph) => {
  expect((await app.request(`/v1/note/${paragraph}`)).status).toBe(200);
});

test("the policy is there whole", async () => {
  expect(await (await app.request("/v1/policy")).text()).toBe(JSON.stringify(pdp.policy));
});

test("with overlays it says what it is made of, and which overlay adds an entry", async () => {
  const composed = composedPdp();
  const { app: overlaid } = testApi({ pdp: () => composed });
  const read = async (path: string) => (await overlaid.request(path)).json();
  expect(await read("/v1/policy")).toEqual({ ...composed.policy, parts: partsOf(composed) });
  expect(await read("/v1/channels/line")).toMatchObject({ overlay: "another-app" });
  expect(await read("/v1/rules/no-files-over-apps")).toMatchObject({ overlay: "careful-department" });
  expect(await read("/v1/channels/email")).not.toHaveProperty("overlay");
});

test("once the policy is another one, what was sent before is sent anew", async () => {
  let current = pdp;
  const { app: changing } = testApi({ pdp: () => current });
  for (const path of ["/v1/policy", "/v1/channels", "/v1/rules"]) {
    current = pdp;
    const tag = (await changing.request(path)).headers.get("ETag") ?? "";
    const again = { headers: { "If-None-Match": tag } };
    expect((await changing.request(path, again)).status).toBe(304);
    current = composedPdp();
    expect((await changing.request(path, again)).status).toBe(200);
  }
});

test("what is unknown names the nearest that is known", async () => {
  const answered = await app.request("/v1/channels/signl");
  expect(answered.status).toBe(404);
  expect(await answered.json()).toMatchObject({ detail: expect.stringContaining("Did you mean signal?") as string });
  expect((await app.request("/v1/note/15")).status).toBe(404);
});

test.each([
  ["channels/Outlook", "email"],
  ["channels/text%20message", "sms"],
  ["levels/R-UE%2FEU-R", "restreint-ue"],
])("a name in the place of an id is told which id is meant: %s", async (path, id) => {
  const answered = await app.request(`/v1/${path}`);
  expect(answered.status).toBe(404);
  expect(await answered.json()).toMatchObject({ detail: expect.stringContaining(`Did you mean ${id}?`) as string });
});

test("who has it already is not sent it again, in that language", async () => {
  const first = await app.request("/v1/rules");
  const tag = first.headers.get("ETag") ?? "";
  expect(tag).toMatch(/^"[^"]+"$/u);
  const again = await app.request("/v1/rules", { headers: { "If-None-Match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
  const french = await app.request("/v1/rules", { headers: { "If-None-Match": tag, "Accept-Language": "fr" } });
  expect(french.status).toBe(200);
});

test.each(SCHEMA_NAMES)("the schema of %s has the base that others reach us by", async (name) => {
  for (const [path, draft] of [
    ["", "2020-12"],
    ["draft-07/", "7"],
  ] as const) {
    const answered = await app.request(`/schemas/v1/${path}${name}.schema.json`);
    expect(answered.headers.get("Content-Type")).toBe("application/schema+json");
    expect(await answered.text()).toBe(schemaText(name, { draft, baseUrl: "https://channelwise.test" }));
  }
  expect((await app.request(`/schemas/v1/${name}.json`)).status).toBe(404);
});
