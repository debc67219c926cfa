import { cases } from "@channelwise/policy-cases";
import { LEVELS, NATURES } from "@channelwise/policy-core";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { pdp } from "./support.js";
import { createWorld, type Settings, type World } from "./two-ways.js";

const open: World[] = [];
afterAll(async () => {
  await Promise.all(open.map(async ({ close }) => close()));
});

/** The same world twice: in one, all requests go the full way. */
async function bothWays(settings: Settings): Promise<{ readonly quick: World; readonly full: World }> {
  const quick = await createWorld("quick", settings);
  const full = await createWorld("full", settings);
  open.push(quick, full);
  return { quick, full };
}

/** A request as it is sent: what stands before its body, and the body in one or more pieces. */
interface Sent {
  readonly line?: string;
  readonly headers?: readonly string[];
  readonly body: string | Uint8Array;
  /** Where it is cut in two, by bytes from its beginning. */
  readonly cut?: number;
}

const USUAL = ["Host: localhost", "Content-Type: application/json"];

function piecesOf({ line = "POST /v1/decisions HTTP/1.1", headers = USUAL, body, cut }: Sent): readonly Uint8Array[] {
  const bytes = Buffer.from(body);
  const head = [line, ...headers, `Content-Length: ${bytes.length}`, "Connection: close", "", ""].join("\r\n");
  const whole = Buffer.concat([Buffer.from(head, "latin1"), bytes]);
  return cut === undefined ? [whole] : [whole.subarray(0, cut), whole.subarray(cut)];
}

/** Sends to both, and holds what they answer to be the same. */
async function holdSame({ quick, full }: { quick: World; full: World }, sent: Sent): Promise<string> {
  const pieces = piecesOf(sent);
  const [one, other] = await Promise.all([quick.send(pieces), full.send(pieces)]);
  expect(one).toBe(other);
  return one;
}

const fields = {
  channel: fc.constantFrom(...pdp.policy.channels.map(({ id }) => id)),
  level: fc.constantFrom(...LEVELS),
  recipients: fc.array(
    fc.constantFrom(
      "jane.doe@ec.europa.eu",
      "consilium.europa.eu",
      "someone@consilium-europa.eu",
      "x@example.org",
      "m@bücher.example",
      "+32470123456",
    ),
    { maxLength: 4 },
  ),
  nature: fc.constantFrom(...NATURES),
  group: fc.record({ membersKnown: fc.boolean(), lastReviewed: fc.constantFrom("2026-10-01", "2024-01-01") }),
  personalData: fc.boolean(),
  files: fc.boolean(),
  asOf: fc.constant("2026-11-20"),
};
const request = fc.record(fields, { requiredKeys: ["channel"] });
const wrong = fc.record(
  {
    ...fields,
    channel: fc.constantFrom("signal", "signl"),
    recipients: fc.constantFrom<readonly unknown[]>(["nobody"], [7], ['a"b@example.org'], ["x@example.org"]),
    asOf: fc.constantFrom("2026-02-29", "today"),
    lvel: fc.constant("public"),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  { weight: 12, arbitrary: request.map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: request.map((value) => JSON.stringify(value, undefined, 2)) },
  { weight: 3, arbitrary: wrong.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "{", '"\u{feff}"', '\u{feff}{"channel":"email"}', '{"channel":"email"} x'),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constant(`{"channel":"email","recipients":["${"a".repeat(60_000)}"]}`) },
);

/** A header that need not be there: most often it is not, else it is one of these. */
const sometimes = (...headers: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constantFrom(...headers).map((one) => [one]) },
  );
const headers = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.constant(["Host: localhost"]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<string[]>([], ["Host: a b"], ["Host: A.example:80"], ["Host: 1.2.3.4.5"]),
      },
    ),
    fc.oneof(
      { weight: 8, arbitrary: fc.constant(["Content-Type: application/json"]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom<string[]>(
          [],
          ["Content-Type: application/json; charset=utf-8"],
          ["content-type: APPLICATION/JSON"],
          ["Content-Type: text/plain"],
          ["Content-Type: application/json", "Content-Type: text/plain"],
        ),
      },
    ),
    sometimes("X-Request-ID: mine-1", "X-Request-ID: a@b.eu", "X-Request-ID: \u00e9", "X-Request-ID: "),
    sometimes("Accept-Language: fr-BE, en;q=0.5", "Accept-Language: de", "Accept-Language: "),
    sometimes("Accept-Language: en"),
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(["Authorization: Bearer good"]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          [],
          ["Authorization: Bearer bad"],
          ["Authorization: Bearer good", "Authorization: Bearer bad"],
        ),
      },
    ),
    sometimes("traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "traceparent: 00-1"),
    sometimes("Expect: the unexpected", "Expect: 100-continue", "Content-Encoding: gzip", "Accept: text/plain"),
  )
  .map((all) => all.flat());
const line = fc.oneof(
  { weight: 20, arbitrary: fc.constant("POST /v1/decisions HTTP/1.1") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "POST /v1/decisions? HTTP/1.1",
      "POST /v1/decisions/ HTTP/1.1",
      "POST http://localhost/v1/decisions HTTP/1.1",
      "PUT /v1/decisions HTTP/1.1",
      "POST /v1/advice HTTP/1.1",
      "POST /v1/decisions HTTP/1.0",
    ),
  },
);
const cut = fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(300) });
const sent: fc.Arbitrary<Sent> = fc.record({ line, headers, body, cut }).map(({ cut: at, ...rest }) => ({
  ...rest,
  ...(at !== undefined && { cut: at }),
}));

test("the corpus is answered quickly, with the same answers, and the same is heard of it", async () => {
  const worlds = await bothWays({ isAuthenticated: false, isTraced: false });
  for (const { request: asked } of cases) {
    for (const lang of ["en", "fr"]) {
      const answer = await holdSame(worlds, {
        headers: [...USUAL, `Accept-Language: ${lang}`],
        body: JSON.stringify(asked),
      });
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/u);
    }
  }
  expect(worlds.quick.quickly()).toBe(2 * cases.length);
  expect(worlds.full.quickly()).toBe(0);
  expect(await worlds.quick.seen()).toEqual(await worlds.full.seen());
});

describe.each<[string, Settings]>([
  ["as it is by default", { isAuthenticated: false, isTraced: false }],
  ["with callers who are known", { isAuthenticated: true, isTraced: false }],
  ["traced", { isAuthenticated: false, isTraced: true }],
  ["with all of it, and a limit", { isAuthenticated: true, isTraced: true, burst: 100 }],
])("%s", (_, settings) => {
  test("whatever is asked, both ways answer the same, and the same is heard of it", async () => {
    const worlds = await bothWays(settings);
    await fc.assert(
      fc.asyncProperty(sent, async (each) => {
        await holdSame(worlds, each);
      }),
      // what was asked before counts, too: a smaller example would not be one
      { numRuns: 400, endOnFailure: true },
    );
    expect(await worlds.quick.seen()).toEqual(await worlds.full.seen());
    expect(worlds.quick.quickly()).toBeGreaterThan(20);
  });
});

test("who is let in is answered quickly, until it is too often", async () => {
  const worlds = await bothWays({ isAuthenticated: true, isTraced: true, burst: 3 });
  const statuses: string[] = [];
  for (let time = 0; time < 5; time += 1) {
    const answer = await holdSame(worlds, {
      headers: [...USUAL, "Authorization: Bearer good"],
      body: '{"channel":"email"}',
    });
    statuses.push(answer.slice(9, 12));
  }
  expect(statuses).toEqual(["200", "200", "200", "429", "429"]);
  expect(worlds.quick.quickly()).toBe(3);
  expect(await worlds.quick.seen()).toEqual(await worlds.full.seen());
});

test("where there is no room, the full way says so", async () => {
  const worlds = await bothWays({ isAuthenticated: false, isTraced: false, concurrent: 0 });
  expect(await holdSame(worlds, { body: '{"channel":"email"}' })).toMatch(/^HTTP\/1\.1 503 /u);
});

test("several requests in one piece are answered in their order", async () => {
  const worlds = await bothWays({ isAuthenticated: false, isTraced: false });
  const bodies = ['{"channel":"email"}', "{", '{"channel":"signal"}', '{"channel":"signl"}', '{"channel":"wire"}'];
  const bytes = bodies.map((each, place) => {
    const connection = place === bodies.length - 1 ? "close" : "keep-alive";
    const head = [
      "POST /v1/decisions HTTP/1.1",
      ...USUAL,
      `Content-Length: ${each.length}`,
      `Connection: ${connection}`,
    ];
    return Buffer.from(`${head.join("\r\n")}\r\n\r\n${each}`);
  });
  const [one, other] = await Promise.all([
    worlds.quick.send([Buffer.concat(bytes)]),
    worlds.full.send([Buffer.concat(bytes)]),
  ]);
  expect(one.replaceAll(/id-\d/gu, "id")).toBe(other.replaceAll(/id-\d/gu, "id"));
  expect(one.match(/HTTP\/1\.1 \d+/gu)).toEqual(
    ["200", "400", "200", "422", "200"].map((status) => `HTTP/1.1 ${status}`),
  );
});
