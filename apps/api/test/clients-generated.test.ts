import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import openapiTypescript, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen, type Running } from "../src/server/server.js";
import { testApi } from "./support.js";

const run = promisify(execFile);

const TSC = fileURLToPath(new URL("../../../node_modules/@typescript/native/bin/tsc", import.meta.url));

/** A program of somebody else's, who has the OpenAPI document and nothing else of ours. */
const PROGRAM = `
import createClient from "openapi-fetch";
import type { paths } from "./channelwise.js";

const client = createClient<paths>({ baseUrl: process.argv[2] ?? "" });

const decided = await client.POST("/v1/decisions", { body: { channel: "signal", level: "sensitive" } });
const outcome: "suitable" | "conditional" | "not-advised" | "not-covered" | "prohibited" | "unreachable" | undefined =
  decided.data?.outcome;
const rules: readonly string[] | undefined = decided.data?.reasons.map(({ rule }) => rule);

const wrong = await client.POST("/v1/decisions", { body: { channel: "fax" } });
const pointers: readonly string[] | undefined = wrong.error?.errors?.map(({ pointer }) => pointer);

const advised = await client.POST("/v1/advice", { body: { level: "public" } });
const best: string | undefined = advised.data?.decisions[0]?.channel;

const channel = await client.GET("/v1/channels/{id}", { params: { path: { id: "signal" }, header: { "Accept-Language": "fr" } } });
const name: string | undefined = channel.data?.name;

const evaluated = await client.POST("/access/v1/evaluation", {
  body: { subject: { type: "user", id: "a" }, action: { name: "send" }, resource: { type: "channel", id: "email" } },
});
const decision: boolean | undefined = evaluated.data?.decision;

console.log(JSON.stringify({ outcome, rules, pointers, best, name, decision }));
`;

/** Uses that the types must refuse, each by itself. */
const MISTAKES = [
  `client.POST("/v1/decisions", { body: { chanel: "signal" } })`,
  `client.POST("/v1/decisions", { body: { level: "public" } })`,
  `client.POST("/v1/decisions", { body: { channel: "signal", level: "secret" } })`,
  `client.GET("/v1/decisions")`,
  `client.GET("/v1/channels/{id}")`,
  `client.GET("/v1/channel")`,
];

const SETTINGS = {
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023", "DOM"],
    types: ["node"],
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: false,
  },
  files: ["program.ts", "mistakes.ts"],
};

let folder = "";
let server: Running | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "channelwise-client-"));
  const { app } = testApi();
  const document = await (await app.request("/openapi.json")).text();
  await symlink(fileURLToPath(new URL("../node_modules", import.meta.url)), join(folder, "node_modules"));
  const written: readonly (readonly [string, string])[] = [
    ["package.json", '{"type":"module"}'],
    ["tsconfig.json", JSON.stringify(SETTINGS)],
    // what has a default may be left out of what is asked
    ["channelwise.ts", astToString(await openapiTypescript(document, { defaultNonNullable: false }))],
    ["program.ts", PROGRAM],
    [
      "mistakes.ts",
      [
        'import createClient from "openapi-fetch";',
        'import type { paths } from "./channelwise.js";',
        "const client = createClient<paths>();",
        ...MISTAKES.flatMap((mistake) => ["// @ts-expect-error: a mistake", `void ${mistake};`]),
      ].join("\n"),
    ],
  ];
  await Promise.all(written.map(([name, text]) => writeFile(join(folder, name), text)));
  server = await listen(app, "127.0.0.1", 0);
});

afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true });
});

test("a client made of the document is right in its types", { timeout: 60_000 }, async () => {
  const checked = await run(process.execPath, [TSC, "-p", folder]).catch((error: unknown) => error);
  expect(checked).toMatchObject({ stdout: "" });
});

test("it is answered", async () => {
  const address = `http://127.0.0.1:${server?.port}`;
  const { stdout } = await run(process.execPath, [join(folder, "program.ts"), address]);
  expect(JSON.parse(stdout)).toEqual({
    outcome: "not-advised",
    rules: expect.arrayContaining(["app-sensitive"]) as unknown,
    pointers: ["/channel"],
    best: "email",
    name: "Signal",
    decision: false,
  });
});
