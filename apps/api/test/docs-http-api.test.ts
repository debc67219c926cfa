import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen, type Running } from "../src/server/server.js";
import { testApi } from "./support.js";

const run = promisify(execFile);
const page = readFileSync(new URL("../../../docs/http-api.md", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
let server: Running;
beforeAll(async () => {
  server = await listen(testApi().app, "127.0.0.1", 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const PROGRAMS: Readonly<Record<string, readonly [command: string, file: string]>> = {
  sh: ["bash", "example.sh"],
  ts: [process.execPath, "example.ts"],
  python: ["python3", "example.py"],
};

/** The examples of the page: each a program, with what it prints. */
const examples = [...page.matchAll(/```(sh|ts|python)\n([^]*?)```\n+```(?:text|json)\n([^]*?)```/gu)].map(
  ([, language = "", program = "", printed = ""]) => ({ language, program, printed }),
);

const has = async (command: string): Promise<boolean> => {
  try {
    await run(command, ["--version"]);
    return true;
  } catch {
    return process.env["CHANNELWISE_REQUIRE_ALL"] === "1";
  }
};
const tools = { curl: await has("curl"), python3: await has("python3") };

test("there are examples in each language", () => {
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(Object.keys(PROGRAMS)));
});

describe.each(examples.map((example, place) => [`${place + 1}, in ${example.language}`, example] as const))(
  "example %s",
  (_, { language, program, printed }) => {
    const needed = Object.entries(tools).filter(([tool]) => program.includes(tool) || tool.startsWith(language));
    test.skipIf(needed.some(([, isThere]) => !isThere))("prints what the page says", async () => {
      const [command, file] = PROGRAMS[language] ?? ["", ""];
      writeFileSync(join(folder, file), program.replaceAll("http://127.0.0.1:8787", `http://127.0.0.1:${server.port}`));
      const { stdout } = await run(command, [join(folder, file)], {
        env: { ...process.env, PYTHONIOENCODING: "utf8" },
      });
      const shown = printed.startsWith("{\n") ? JSON.stringify(JSON.parse(printed)) : printed;
      expect(stdout.trimEnd()).toBe(shown.trimEnd());
    });
  },
);
