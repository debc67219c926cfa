import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testApi } from "./support.js";

const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

/** No file of settings is found there, and none of what is to be overlooked. */
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "channelwise-openapi-"));
});

afterAll(() => rm(folder, { recursive: true }));

interface Linted {
  readonly status: number;
  readonly problems: readonly string[];
}

/** What the real linter says by its recommended rules, all of them, of a document. */
async function lint(text: string): Promise<Linted> {
  await writeFile(join(folder, "openapi.json"), text);
  const options = ["lint", "openapi.json", "--extends=recommended", "--format=json", "--max-problems=1000"];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [redocly, ...options],
      {
        cwd: folder,
        // nobody listens there: what the linter would send elsewhere goes nowhere
        env: {
          ...process.env,
          REDOCLY_TELEMETRY: "off",
          REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
          HTTP_PROXY: "http://127.0.0.1:9",
          HTTPS_PROXY: "http://127.0.0.1:9",
        },
      },
      (error, output) => {
        const { problems } = JSON.parse(output) as {
          readonly problems: readonly {
            readonly ruleId: string;
            readonly severity: string;
            readonly message: string;
          }[];
        };
        resolve({
          status: typeof error?.code === "number" ? error.code : 0,
          problems: problems.map(({ ruleId, severity, message }) => `${severity} ${ruleId}: ${message}`),
        });
      },
    );
  });
}

test("the document that is served breaks no recommended rule, and warns of nothing", async () => {
  const served = await (await testApi().app.request("/openapi.json")).text();
  expect(await lint(served)).toEqual({ status: 0, problems: [] });
});

test("the linter does see what is wrong", async () => {
  const served = await (await testApi().app.request("/openapi.json")).text();
  const { status, problems } = await lint(served.replace('"operationId":"decide",', ""));
  expect(status).toBe(0);
  expect(problems).toEqual([expect.stringContaining("operation-operationId")]);
  const broken = await lint(served.replaceAll("#/components/schemas/Decision", "#/components/schemas/Decisions"));
  expect(broken.status).toBe(1);
  expect(broken.problems.join("\n")).toContain("no-unresolved-refs");
});
