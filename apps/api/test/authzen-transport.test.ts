import { describe, expect, test } from "vitest";
import { metadataSchema } from "../src/authzen/shapes.js";
import { app, fine } from "./authzen-support.js";
import { testApi } from "./support.js";

const bodies: Readonly<Record<string, unknown>> = {
  "/access/v1/evaluation": fine,
  "/access/v1/evaluations": { ...fine, evaluations: [{}] },
  "/access/v1/search/resource": { ...fine, resource: { type: "channel" } },
  "/access/v1/search/action": fine,
};
const paths = Object.keys(bodies);
const given = (path: string, type: string | undefined, body = JSON.stringify(bodies[path])) =>
  app.request(path, {
    method: "POST",
    body: new Blob([body]),
    headers: type === undefined ? {} : { "Content-Type": type },
  });

describe.each(paths)("section 10.1: %s", (path) => {
  test("MUST accept application/json, with or without a charset; the answer is application/json", async () => {
    for (const type of ["application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"]) {
      const answered = await given(path, type);
      expect([answered.status, answered.headers.get("Content-Type")]).toEqual([200, "application/json"]);
    }
  });

  test("MUST answer 400 to any other Content-Type, and to none", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/jsonp",
      "text/json",
      undefined,
    ]) {
      const answered = await given(path, type);
      expect([type, answered.status]).toEqual([type, 400]);
      expect(answered.headers.get("Content-Type")).toBe("application/problem+json");
    }
  });

  test("MUST answer 400 to what is not JSON, and to nothing", async () => {
    for (const body of ["", " ", "{", '{"subject":', "not json", "{'subject':1}"]) {
      const answered = await given(path, "application/json", body);
      expect([body, answered.status]).toEqual([body, 400]);
      expect(await answered.json()).toMatchObject({ type: "about:blank", status: 400 });
    }
  });

  test("MUST echo X-Request-ID, in answers and in errors; makes one where there is none", async () => {
    for (const id of ["bfe9eb29-ab87-4ca3-be83-a1d5d8305716", "pep/7:42", "aGVsbG8gd29ybGQ="]) {
      for (const [body, status] of [
        [JSON.stringify(bodies[path]), 200],
        ["[]", 400],
      ] as const) {
        const headers = { "Content-Type": "application/json", "X-Request-ID": id };
        const answered = await app.request(path, { method: "POST", headers, body });
        expect([answered.status, answered.headers.get("X-Request-ID")]).toEqual([status, id]);
      }
    }
    expect((await given(path, "application/json")).headers.get("X-Request-ID")).toMatch(/^id-\d+$/u);
  });

  test("a field that stands twice is 400, at any depth", async () => {
    const body = JSON.stringify(bodies[path]).replace('"subject":{', '"subject":{"typ\\u0065":"user",');
    const answered = await given(path, "application/json", body);
    expect(answered.status).toBe(400);
    expect(await answered.json()).toMatchObject({ errors: [{ pointer: "/subject/type", code: "duplicate-field" }] });
  });

  test("takes POST alone", async () => {
    const answered = await app.request(path);
    expect([answered.status, answered.headers.get("Allow")]).toEqual([405, "POST"]);
  });

  test("a body that is too long is 413, a body that nests deep is no 500", async () => {
    const limits = { bodyBytes: 100, arrayItems: 1, concurrent: 100, streams: 10, bodyMilliseconds: 5_000 };
    const { app: small } = testApi({ limits });
    const headers = { "Content-Type": "application/json" };
    const long = JSON.stringify({ ...fine, filler: "x".repeat(200) });
    expect((await small.request(path, { method: "POST", headers, body: long })).status).toBe(413);
    const nested = (depth: number) =>
      JSON.stringify(bodies[path]).replace(/\}$/u, `,"page":{},"foo":${"[".repeat(depth)}${"]".repeat(depth)}}`);
    expect((await given(path, "application/json", nested(63))).status).toBe(200);
    for (const depth of [64, 100_000]) {
      const answered = await given(path, "application/json", nested(depth));
      expect(answered.status).toBe(400);
      expect(await answered.json()).toMatchObject({ errors: [{ pointer: "", code: "too-deep" }] });
    }
  });
});

describe("section 9: metadata", () => {
  test("MUST be 200 and application/json, with absolute URLs of what there is, and of nothing else", async () => {
    const answered = await app.request("/.well-known/authzen-configuration");
    expect([answered.status, answered.headers.get("Content-Type")]).toEqual([200, "application/json"]);
    expect(answered.headers.get("Cache-Control")).toBe("max-age=3600");
    const metadata: unknown = await answered.json();
    expect(metadataSchema.unwrap().strict().safeParse(metadata).success).toBe(true);
    expect(metadata).toEqual({
      policy_decision_point: "https://channelwise.test",
      access_evaluation_endpoint: "https://channelwise.test/access/v1/evaluation",
      access_evaluations_endpoint: "https://channelwise.test/access/v1/evaluations",
      search_resource_endpoint: "https://channelwise.test/access/v1/search/resource",
      search_action_endpoint: "https://channelwise.test/access/v1/search/action",
    });
  });

  test("every endpoint that it names answers, and every path that answers is named", async () => {
    const answered = await app.request("/.well-known/authzen-configuration");
    const { policy_decision_point: base, ...endpoints } = metadataSchema.parse(await answered.json());
    expect(Object.values(endpoints).map((url) => url.slice(base.length))).toEqual(paths);
    for (const path of paths) expect((await given(path, "application/json")).status).toBe(200);
  });

  test("the URLs are those that others reach it by at the moment", async () => {
    const { app: other } = testApi({ publicUrl: () => "https://pdp.example/tenant1" });
    const answered = await other.request("/.well-known/authzen-configuration");
    expect(await answered.json()).toMatchObject({
      policy_decision_point: "https://pdp.example/tenant1",
      access_evaluation_endpoint: "https://pdp.example/tenant1/access/v1/evaluation",
    });
  });
});
