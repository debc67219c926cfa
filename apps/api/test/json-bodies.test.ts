import { describe, expect, test } from "vitest";
import { testApi } from "./support.js";

const { app } = testApi();
const send = (path: string, body: string, type = "application/json", language = "en") =>
  app.request(path, {
    method: "POST",
    body: new Blob([body]),
    headers: { "Content-Type": type, "Accept-Language": language },
  });

const SAID = '"level":"secret-ue","level":"public"';

describe("a field that stands twice is a problem that says where", () => {
  test.each([
    ["/v1/decisions", `{"channel":"signal",${SAID}}`, "/level"],
    ["/v1/decisions", '{"channel":"signal","level":"secret-ue","le\\u0076el":"public"}', "/level"],
    ["/v1/decisions", '{"channel":"signal","group":{"membersKnown":false,"membersKnown":true}}', "/group/membersKnown"],
    ["/v1/advice", `{${SAID}}`, "/level"],
    ["/v1/classify", '{"recipients":["a@partner.example"],"recipients":[]}', "/recipients"],
    ["/v1/batch", `[{"channel":"email"},{"channel":"signal",${SAID}}]`, "/1/level"],
  ])("%s %s", async (path, body, pointer) => {
    const answered = await send(path, body);
    expect(answered.status).toBe(400);
    const detail = "A field stands here more than once.";
    expect(await answered.json()).toMatchObject({ detail, errors: [{ pointer, code: "duplicate-field", detail }] });
  });

  test("in the language asked for, and a line of a batch alone", async () => {
    const answered = await send("/v1/decisions", `{${SAID}}`, "application/json", "fr");
    expect(await answered.json()).toMatchObject({ detail: "Un champ figure ici plus d’une fois." });
    const lines = `{"channel":"email","level":"public"}\n{"channel":"signal",${SAID}}\n\uFEFF{"channel":"email"}\n`;
    const batch = await send("/v1/batch?detail=outcome", lines, "application/x-ndjson");
    const [first, second, third] = (await batch.text()).split("\n").map((line): unknown => line && JSON.parse(line));
    expect(first).toEqual({ line: 1, outcome: "suitable" });
    expect(second).toMatchObject({ line: 2, error: { pointer: "/level", code: "duplicate-field" } });
    expect(third).toMatchObject({ line: 3, error: { pointer: "", code: "not-json" } });
  });
});

test("what nests too deep is a problem", async () => {
  for (const path of ["/v1/decisions", "/v1/advice", "/v1/classify", "/v1/batch"]) {
    const answered = await send(path, `${"[".repeat(65)}${"]".repeat(65)}`);
    expect(answered.status).toBe(400);
    expect(await answered.json()).toMatchObject({ errors: [{ pointer: "", code: "too-deep" }] });
  }
});

test("a byte order mark is taken at the beginning of a body", async () => {
  const request = '{"channel":"email","level":"public"}';
  for (const [path, body, type] of [
    ["/v1/decisions", request],
    ["/v1/advice", '{"level":"public"}'],
    ["/v1/classify", '{"recipients":[]}'],
    ["/v1/batch", `[${request}]`],
    ["/v1/batch", `${request}\n`, "application/x-ndjson"],
  ] as const) {
    const plain = await (await send(path, body, type)).text();
    const marked = await send(path, `\uFEFF${body}`, type);
    expect([path, marked.status]).toEqual([path, 200]);
    expect(await marked.text()).toBe(plain);
    expect(await (await send(path, `\uFEFF\uFEFF${body}`, type)).text()).toContain("is not JSON");
  }
});
