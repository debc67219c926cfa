import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { cases, overlays } from "@channelwise/policy-cases";
import { gscPolicy } from "@channelwise/policy-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../src/texts/commands.js";
import { texts } from "../src/texts/index.js";
import { overlayFiles } from "./docs-overlays.js";
import { built, linesOf, MAIN, start } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error("These tests run the command as it is built: build first, as npm test does");
});

describe("bad input, one clear message for each fault", () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ["an unknown channel", ["check", "whatsap"], 2, /^channelwise: CHANNEL: .*Did you mean whatsapp\?/u],
    ["a name with a slip", ["check", "Whats-Appp"], 2, /Did you mean whatsapp\?/u],
    ["an unknown level", ["check", "signal", "--level", "top"], 2, /^channelwise: --level: .*Known: public/u],
    ["a level with a slip", ["check", "signal", "--level", "LIMITÉE"], 2, /Did you mean limite\?/u],
    ["an unknown flag", ["check", "signal", "--levle", "public"], 2, /no option --levle\. Did you mean --level\?/u],
    ["a bad date", ["check", "signal", "--as-of", "24.11.2026"], 2, /^channelwise: --as-of: .*YYYY-MM-DD/u],
    ["a file that is not there", ["batch", join(folder, "none")], 2, /does not exist/u],
    ["a folder", ["check", "--request", folder], 2, /is a folder/u],
    [
      "control and escape signs in an address",
      ["check", "email", "--to", "a\u0007\u001B[2Jb@c.eu"],
      2,
      /^channelwise: --to, line 1, column 1: “a\\u\{0007\}\\u\{001B\}\[2Jb@c\.eu”: /u,
    ],
    [
      "a right-to-left override in an address",
      ["check", "email", "--to", "a\u202Eb@c.eu"],
      2,
      /^channelwise: --to, line 1, column 1: “a\\u\{202E\}b@c\.eu”: /u,
    ],
    [
      "an unknown column",
      ["batch", file("column.csv", "channel,levl\nemail,public\n")],
      2,
      /Column 2 .*Did you mean level\?/u,
    ],
    ["a cell too few", ["batch", file("cell.csv", "channel,level\nemail\n")], 3, /^$/u],
    ["an empty file", ["batch", file("empty.ndjson", "")], 0, /no requests/u],
  ])("%s", async (_, args, code, message) => {
    const ended = await built(args);
    expect(ended.code).toBe(code);
    expect(linesOf(ended.stderr).filter((line) => !line.startsWith("See: "))).toHaveLength(ended.stderr === "" ? 0 : 1);
    expect(ended.stderr).toMatch(message);
    expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/[^\P{C}\n]/u);
    expect(code === 2 ? ended.stdout : "").toBe("");
  });

  test("NUL and a lone surrogate in an address", async () => {
    const request = JSON.stringify({ channel: "email", recipients: ["jane\u0000@b.eu", "jane\uD800@b.eu"] });
    const ended = await built(["check", "--request", "-"], request);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(linesOf(ended.stderr)).toEqual([
      expect.stringMatching(/^channelwise: recipient 1: /u),
      expect.stringMatching(/^channelwise: recipient 2: /u),
    ]);
    expect(ended.stderr).not.toMatch(/jane|[^\P{C}\n]/u);
  });
});

describe("colour", () => {
  const question = ["check", "email", "--level", "public"];
  test.each<[string, readonly string[], Record<string, string>, boolean]>([
    ["in a pipe", [], {}, false],
    ["with --color always", ["--color", "always"], {}, true],
    ["with FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["with NO_COLOR", [], { NO_COLOR: "1" }, false],
    ["with --color never", ["--color", "never"], { FORCE_COLOR: "1" }, false],
    ["in JSON", ["--json", "--color", "always"], {}, false],
    ["in Markdown", ["--format", "markdown", "--color", "always"], {}, false],
  ])("%s", async (_, options, env, colour) => {
    const { stdout, stderr } = await built([...question, ...options], "", env);
    expect(stdout.includes("\u001B[")).toBe(colour);
    expect(stderr).toBe("");
  });
});

describe("what V8 compiled", () => {
  const question = ["check", "email", "--level", "public", "--as-of", "2026-11-24"];

  test("is kept in the person’s own folder of caches, and the next start answers the same from it", async () => {
    const place = join(folder, "caches");
    const first = await built(question, "", { XDG_CACHE_HOME: place });
    expect(first.code).toBe(0);
    const kept = globSync("channelwise/*/*", { cwd: place });
    expect(kept.length).toBeGreaterThan(0);
    expect(await built(question, "", { XDG_CACHE_HOME: place })).toEqual(first);
    expect(globSync("channelwise/*/*", { cwd: place })).toEqual(kept);
  });

  test("is kept in ~/.cache where no other folder is named", async () => {
    const home = mkdtempSync(join(folder, "home-"));
    await built(question, "", { HOME: home });
    expect(existsSync(join(home, ".cache", "channelwise"))).toBe(true);
  });

  test("is kept nowhere without a home, or where Node is told so", async () => {
    const place = join(folder, "nowhere");
    const answer = await built(question);
    expect(await built(question, "", { HOME: place })).toEqual(answer);
    expect(await built(question, "", { XDG_CACHE_HOME: place, NODE_DISABLE_COMPILE_CACHE: "1" })).toEqual(answer);
    expect(existsSync(place)).toBe(false);
  });

  test("changes no answer where it cannot be kept", async () => {
    const place = file("no-folder", "");
    expect(await built(question, "", { XDG_CACHE_HOME: place })).toEqual(await built(question));
  });
});

test("names count in any spelling", async () => {
  const { stdout } = await built(["check", "Whats App", "--level", "LIMITE", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ channel: "whatsapp", level: "limite" });
});

test("the gate, the answer and our fault have their exits", async () => {
  expect((await built(["check", "signal", "--level", "limite", "--gate"])).code).toBe(10);
  expect((await built(["check", "signal", "--level", "limite"])).code).toBe(0);
  expect((await built([])).code).toBe(2);
  expect((await built(["--version"])).code).toBe(0);
});

test.runIf(existsSync("/dev/full"))("an answer that cannot be written is no fault of the request", () => {
  for (const args of ["check email", `batch "${file("one.ndjson", '{"channel":"email"}')}"`]) {
    const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${MAIN}" ${args} > /dev/full`], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "channelwise: The answer could not be written.\n" });
  }
});

test("the README's way to a command of one's own gives one", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const script = /<!-- run: own command -->\n+```sh\n(?<script>[^]*?)```/u.exec(readme)?.groups?.["script"] ?? "exit 1";
  const env = { ...process.env, HOME: folder };
  const { status, stdout } = spawnSync("sh", ["-e", "-c", `${script}\n~/.local/bin/channelwise --version`], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) as string });
});

describe("examples", () => {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const pages = ["README.md", ...globSync(["apps/cli/README.md", "docs/*.md"], { cwd: root })];
  const inPages = pages
    .map(read)
    .flatMap((readme) => readme.split("\n"))
    .flatMap((line) => /^(?:channelwise|npm start (?:--silent )?--) (?<args>.+)$/u.exec(line)?.groups?.["args"] ?? []);
  const inHelp = Object.values(texts).flatMap(({ help }) =>
    COMMANDS.flatMap((name) => help.commands[name].examples.map(({ line }) => line)),
  );

  beforeAll(() => {
    const request = JSON.stringify({ level: "public", recipients: ["a@b.eu"] });
    file("recipients.txt", "a@consilium.europa.eu\nb@ec.europa.eu\n");
    file("request.json", request);
    file("requests.ndjson", '{"channel":"email"}\n{"channel":"signal","level":"public"}\n');
    file("policy.json", JSON.stringify(gscPolicy));
    file("department.yaml", JSON.stringify(overlays.find(({ id }) => id === "careful-department")));
    file("requests.csv", "channel,level\nemail,public\n");
    for (const [name, text] of Object.entries(overlayFiles)) file(name, text);
    file("cases.yaml", JSON.stringify(cases.slice(0, 3)));
  });

  const lines = [...new Set([...inPages, ...inHelp])];
  const isServer = (line: string) => line.startsWith("serve");

  test.each(lines.filter(isServer))("channelwise %s, until it is told to stop", async (line) => {
    // on a port that is free, whatever else runs here
    const args = line.replace(/--port \d+/u, "--port 0").split(" ");
    const child = start(args, { CHANNELWISE_DRAIN_SECONDS: "0", CHANNELWISE_PORT: "0" }, folder);
    const code = new Promise((resolve) => {
      child.on("close", resolve);
    });
    const [first] = (await once(child.stdout, "data")) as [Buffer];
    expect(JSON.parse(first.toString())).toMatchObject({ event: "listening", authentication: false });
    child.kill("SIGTERM");
    expect(await code).toBe(0);
  });

  test.each(lines.filter((line) => !isServer(line)))("channelwise %s", (line) => {
    const script = `channelwise() { "${process.execPath}" "${MAIN}" "$@"; }; channelwise ${line}`;
    const { status, stderr } = spawnSync("sh", ["-c", script], { cwd: folder, encoding: "utf8" });
    // who gets a key is told its id beside it
    const said = line.startsWith("api-key create") ? /^This key|^Cette clé/u : /^$/u;
    expect(status === 10 && line.includes("--gate") ? 0 : status).toBe(0);
    expect(stderr).toMatch(said);
  });
});
