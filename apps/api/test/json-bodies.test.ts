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
    const [first, second, third] = (await batch.text())
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(first).toEqual({ line: 1, outcome: "suitable" });
    expect(second).toMatchObject({ line: 2, error: { pointer: "/level", code: "duplicate-field" } });
    expect(third).toMatchObject({ line: 3, error: { pointer: "", code: "not-json" } });
  });
});

describe("a hundred faults are told, and how many more there are", () => {
  const recipients = Array.from({ length: 150 }, () => "a b");

  test("in a problem", async () => {
    const answered = await send("/v1/decisions", JSON.stringify({ channel: "fax", recipients }));
    expect(answered.status).toBe(422);
    const { errors, more } = (await answered.json()) as { readonly errors: readonly unknown[]; readonly more: number };
    expect([errors.length, more]).toEqual([100, 51]);
    const typed = await send("/v1/advice", JSON.stringify({ recipients: recipients.map(() => 1) }));
    const told = (await typed.json()) as { readonly errors: readonly unknown[]; readonly more: number };
    expect([told.errors.length, told.more]).toEqual([100, 50]);
  });

  test("in a line of a batch beside the first", async () => {
    const lines = [
      { channel: "email", recipients },
      { channel: "email", recipients: ["a b"] },
      { lvel: 1, x: 2 },
    ];
    const batch = await send("/v1/batch", JSON.stringify(lines));
    const [many, one, fields] = (await batch.json()) as readonly unknown[];
    expect(many).toMatchObject({ line: 1, error: { pointer: "/recipients/0" }, more: 149 });
    expect(one).not.toHaveProperty("more");
    expect(fields).toMatchObject({ line: 3, error: { pointer: "/lvel" }, more: 1 });
  });

  test("in what AuthZEN is told", async () => {
    const body = {
      subject: { type: "user", id: "u" },
      action: { name: "send" },
      resource: { type: "channel", id: "email" },
      context: { recipients },
    };
    const one = await send("/access/v1/evaluation", JSON.stringify(body));
    const error = { errors: { length: 100, 0: { pointer: "/context/recipients/0" } }, more: 50 };
    expect(await one.json()).toMatchObject({ decision: false, context: { error } });
    const several = await send("/access/v1/evaluations", JSON.stringify({ ...body, evaluations: [{}] }));
    expect(await several.json()).toMatchObject({ evaluations: [{ context: { error } }] });
    const found = await send("/access/v1/search/action", JSON.stringify({ ...body, action: undefined }));
    expect(await found.json()).toMatchObject({ context: { error }, results: [] });
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
