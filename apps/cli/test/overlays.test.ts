import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cases, overlays } from "@channelwise/policy-cases";
import { compose, gscPolicy, overlaySchema, parseRequest, type Decision } from "@channelwise/policy-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readYaml } from "@channelwise/policy-files";
import { currentAnswer } from "../src/tui/pages/ask.js";
import { commandOf } from "../src/tui/pages/command.js";
import { documentOf } from "../src/tui/pages/page.js";
import { renderMarkdown } from "../src/render/markdown.js";
import { wordsIn } from "../src/tui/words-in.js";
import { overlayFaults, overlayFiles } from "./docs-overlays.js";
import { built, command, linesOf, start } from "./support.js";
import { keys, pressed, start as opened, after, world } from "./world.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-overlays-"));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  for (const [name, text] of Object.entries(overlayFiles)) file(name, text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const CAREFUL = join(folder, "careful-department.yaml");
const PARTNER = join(folder, "partner-body.yaml");

/** What an overlay may extend: the numbers alone, also while the policy is one of development. */
const numbers = gscPolicy.version.replace(/-.*/u, "");

const head = (id: string, below = gscPolicy.id, versions = `^${numbers}`) =>
  `id: ${id}\nversion: 1.0.0\ntitle: { en: A, fr: A }\nextends: { id: ${below}, version: ${versions} }\n`;

function overlayOf(id: string) {
  // the page shows it without the line for editors
  const { $schema: _, ...overlay } = overlays.find((each) => each.id === id) ?? {};
  return overlay;
}

const composed = compose(gscPolicy, [overlaySchema.parse(overlayOf("careful-department"))]);
if (!composed.ok) throw new Error(composed.errors[0].message);
const careful = composed.value;

/** What the core answers by the overlay; a channel that it switches off is a fault. */
function answersOf(request: unknown) {
  const parsed = parseRequest(request);
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  return careful.decide(parsed.value);
}

describe("the corpus, by an overlay", () => {
  const expected = cases.map(({ request }, place) => {
    const decided = answersOf(request);
    if (decided.ok) return JSON.stringify(decided.value);
    const [{ code, pointer, message }] = decided.errors;
    return JSON.stringify({ line: place + 1, error: { code, pointer, message } });
  });
  const lines = cases.map(({ request }) => `${JSON.stringify(request)}\n`).join("");

  test("it answers otherwise than the policy alone, or nothing is tried here", () => {
    const others = cases.filter(({ request, want }) => {
      const decided = answersOf(request);
      return !decided.ok || decided.value.outcome !== want.outcome;
    });
    expect(others.length).toBeGreaterThan(3);
  });

  test.each([1, 2])("batch in %s threads gives the core’s bytes", async (threads) => {
    const ended = await built(["batch", "--policy", CAREFUL, "--threads", String(threads)], lines);
    expect(ended.stderr).toBe("");
    expect(linesOf(ended.stdout)).toEqual(expected);
  });

  test("check does, for every eighth case", { timeout: 120_000 }, async () => {
    for (const [place, { request }] of cases.entries()) {
      if (place % 8 !== 0) continue;
      const { stdout, code } = await command(["check", "--request", "-", "--json", "--policy", CAREFUL], {
        stdin: JSON.stringify(request),
      });
      expect(code === 0 ? [stdout] : [code]).toEqual(answersOf(request).ok ? [`${expected[place]}\n`] : [2]);
    }
  });

  test("so does the API, for which the files are given to serve", async () => {
    // as they are, whatever parts the files of CHANNELWISE_POLICY from each other
    const apart = join(folder, "ours: careful.yaml");
    copyFileSync(CAREFUL, apart);
    const { child, url, end } = await serving(["--policy", apart]);
    const headers = { "Content-Type": "application/json" };
    for (const [place, { request }] of cases.entries()) {
      const answered = await fetch(`${url}/v1/decisions`, { method: "POST", headers, body: JSON.stringify(request) });
      expect(answered.ok ? [await answered.text()] : [answered.status]).toEqual(
        answersOf(request).ok ? [expected[place]] : [422],
      );
    }
    child.kill("SIGTERM");
    await end;
  });
});

/** The API as it is built, on a port that is free. */
async function serving(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = start(["serve", "--port", "0", ...args], { CHANNELWISE_DRAIN_SECONDS: "0", ...env });
  let log = "";
  child.stdout.on("data", (piece: Buffer) => {
    log += piece.toString();
  });
  const end = once(child, "close");
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  const { url } = JSON.parse(first.toString()) as { readonly url: string };
  return { child, url, log: () => log, end };
}

describe("the page on overlays", () => {
  test.each(["careful-department", "partner-body"])("shows %s as the corpus has it", (id) => {
    expect(readYaml(overlayFiles[`${id}.yaml`] ?? "").value).toEqual(overlayOf(id));
  });

  test.each(Object.entries(overlayFaults))("says what is told of %s", async (name, told) => {
    const { code, stdout, stderr } = await built(["check", "email", "--policy", name], "", {}, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const inShort = stderr.replaceAll(/Known: .*/gu, "Known: …");
    expect(inShort).toBe(told);
  });
});

describe("what no overlay may be is told, with its place", () => {
  const many = Array.from(
    { length: 1_200 },
    (_, n) => `{ id: c${n}, kind: messaging-app, names: { en: [], fr: [] }, facts: [] }`,
  ).join(", ");
  test.each<[string, readonly (readonly [string, string])[], RegExp]>([
    [
      "one for another major version",
      [["next.yaml", head("next", gscPolicy.id, "^999.0.0")]],
      new RegExp(`^next\\.yaml:4:\\d+ /extends/version: .*${gscPolicy.version.replaceAll(".", String.raw`\.`)}`, "u"),
    ],
    [
      "a cycle",
      [
        ["one.yaml", head("one", "two", "1.0.0")],
        ["two.yaml", head("two", "one", "1.0.0")],
      ],
      /^one\.yaml:4:12 \/extends\/id: .*one, two/u,
    ],
    ["one of 50 MB", [["large.yaml", `${head("large")}# ${"x".repeat(50_000_000)}`]], /^large\.yaml: .*1024 KiB/u],
    [
      "a YAML bomb",
      [["bomb.yaml", `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n${head("bomb")}`]],
      /^bomb\.yaml:2:\d+: Aliases/u,
    ],
    [
      "a field twice",
      [["twice.yaml", `${head("twice")}version: 1.0.1\n`]],
      /^twice\.yaml:5:1 \/version: .*more than once/u,
    ],
    ["tabs", [["tabs.yaml", `${head("tabs")}channels:\n\tswitchOff: [viber]\n`]], /^tabs\.yaml:6:1: .*tabs/u],
    [
      "more channels than can be worked out",
      [["many.yaml", `${head("many")}channels: { add: [${many}] }\n`]],
      /^many\.yaml:5:\d+ \/channels\/add: .*2000000/u,
    ],
    ["nothing", [["nothing.yaml", ""]], /^nothing\.yaml: /u],
    ["a name that may be an address", [["a@b.eu", "id: ["]], /^the file:1:\d+: /u],
  ])("%s", async (_, files, told) => {
    const paths = files.flatMap(([name, text]) => ["--policy", file(name, text)]);
    const { code, stdout, stderr } = await built(["check", "email", ...paths]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(linesOf(stderr)[0]?.replace(/^channelwise: /u, "")).toMatch(told);
  });

  test("a file that is not there, in French", async () => {
    const { code, stderr } = await built(["channels", "--policy", join(folder, "none.yaml"), "--lang", "fr"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "channelwise: none.yaml: Ce fichier n’existe pas.\n" });
  });

  test("twenty faults, and how many more there are", async () => {
    const unknown = Array.from({ length: 30 }, (_, n) => `z${n}`).join(", ");
    const { stderr } = await built([
      "check",
      "email",
      "--policy",
      file("thirty.yaml", `${head("thirty")}channels: { switchOff: [${unknown}] }\n`),
    ]);
    expect(linesOf(stderr)).toHaveLength(21);
    expect(linesOf(stderr).at(-1)).toBe("channelwise: and 10 more");
  });
});

describe("which overlay said what", () => {
  test.each([
    ["before", ["--policy", CAREFUL, "check", "email"]],
    ["after", ["check", "email", "--policy", CAREFUL]],
  ])("the footer of an answer, with the option %s the command", async (_, args) => {
    expect((await command(args)).stdout).toContain("· with careful-department 1.0.0 ·");
  });

  test("lists and entries", async () => {
    const rules = await command(["rules", "--policy", CAREFUL], { columns: 120 });
    expect(rules.stdout).toMatch(/no-files-over-apps.*careful-department/u);
    const rule = await command(["rules", "no-files-over-apps", "--policy", CAREFUL, "--lang", "fr"]);
    expect(rule.stdout).toContain("ajouté par le complément careful-department");
    const classified = await command(["classify", "partner.example", "--policy", PARTNER]);
    expect(classified.stdout.replaceAll(/\s+/gu, " ")).toContain("listed by the overlay partner-body");
  });

  test("policy show, with what each does and why", async () => {
    const both = ["policy", "show", "--policy", CAREFUL, "--policy", PARTNER];
    const { stdout } = await command([...both, "--format", "markdown"]);
    for (const said of [
      "**A department that asks for more care** (careful-department 1.0.0)",
      "adds: rules no-files-over-apps, files-outside-by-mail; conditions look-through-the-files; cautions ask-the-department",
      "switches off: channels viber; domains ep.europa.eu",
      "sets: a review of a group’s members holds 14 days",
      "switches on: domains ext.ec.europa.eu",
      "makes answers milder by the rule mail-institution: The department takes",
    ])
      expect(stdout).toContain(said);
    const json = JSON.parse((await command([...both, "--json"])).stdout) as Record<string, unknown>;
    expect(json["parts"]).toMatchObject({ overlays: [{ id: "careful-department" }, { id: "partner-body" }] });
  });

  test("the interface, and the line that it offers", () => {
    const here = world({
      pdp: careful,
      policyFiles: ["my office.yaml"],
      words: { en: wordsIn("en", careful, { unicode: true }), fr: wordsIn("fr", careful, { unicode: true }) },
    });
    const page = (place: Parameters<typeof documentOf>[0]) => renderMarkdown(documentOf(place, 80, opened(), here));
    expect(page({ kind: "note" })).toContain("careful-department 1.0.0");
    expect(page({ kind: "rule", id: "no-files-over-apps" })).toContain("added by the overlay careful-department");
    const state = after(pressed(opened(), "right"), keys(), here).state;
    expect(currentAnswer(state, here)).toMatchObject({
      decision: { policy: { overlays: [{ id: "careful-department", version: "1.0.0" }] } },
    });
    expect(commandOf(state, here)).toMatch(/ --policy 'my office\.yaml'$/u);
  });
});

describe("settings", () => {
  const GROUP = ["check", "signal", "--level", "public", "--nature", "ephemeral", "--group-members", "known"];
  const reviewed = (day: string) => [...GROUP, "--group-reviewed", day, "--as-of", "2026-11-24", "--json"];
  const settings = (text: string) => {
    const home = mkdtempSync(join(folder, "home-"));
    mkdirSync(join(home, "channelwise"));
    writeFileSync(join(home, "channelwise", "config.yaml"), text);
    writeFileSync(join(home, "channelwise", "department.yaml"), overlayFiles["careful-department.yaml"] ?? "");
    return { XDG_CONFIG_HOME: home };
  };
  const decided = async (args: readonly string[], env: Readonly<Record<string, string>>) => {
    const { stdout, stderr } = await command(args, { env });
    expect(stderr).toBe("");
    return JSON.parse(stdout) as Decision;
  };

  test("name overlays from their own folder, which lie below those of the line", async () => {
    const env = settings("overlays: department.yaml\n");
    const { policy } = await decided(["check", "email", "--json", "--policy", PARTNER], env);
    expect(policy.overlays?.map(({ id }) => id)).toEqual(["careful-department", "partner-body"]);
  });

  test("shorten the review interval of overlays, and never make it longer", async () => {
    const shorter = await decided(reviewed("2026-11-14"), settings("overlays: [department.yaml]\nreviewInterval: 7\n"));
    expect(shorter).toMatchObject({
      group: "overdue",
      policy: { overlays: [{}, { id: "own-settings", version: "7.0.0" }] },
    });
    const longer = await decided(reviewed("2026-11-04"), settings("overlays: [department.yaml]\nreviewInterval: 25\n"));
    expect(longer.group).toBe("overdue");
    expect(longer.policy.overlays).toHaveLength(1);
  });

  test("do not count where others are answered", async () => {
    const { child, url, end } = await serving([], settings("overlays: department.yaml\n"));
    expect(await (await fetch(`${url}/v1/policy`)).json()).not.toHaveProperty("parts");
    child.kill("SIGTERM");
    await end;
  });

  test("are told where they are wrong", async () => {
    const { code, stderr } = await command(["check", "email"], { env: settings("overlays: 7\n") });
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^channelwise: config\.yaml:1: overlays: .*path/u)]);
    const missing = await command(["check", "email"], { env: settings("overlays: none.yaml\n") });
    expect(missing).toMatchObject({ code: 2, stdout: "", stderr: "channelwise: none.yaml: This does not exist.\n" });
  });
});

describe("the API", () => {
  test("does not start where overlays are wrong, and says all that is", async () => {
    const [slip, lax] = ["slip.yaml", "lax.yaml"].map((name) => join(folder, name));
    const { code, stderr } = await built(["serve", "--port", "0"], "", { CHANNELWISE_POLICY: `${slip}:${PARTNER}` });
    expect(code).toBe(2);
    expect(linesOf(stderr).map((line) => line.slice(0, 68))).toEqual([
      expect.stringMatching(/^channelwise: CHANNELWISE_POLICY slip\.yaml:8:15 /u),
      expect.stringMatching(/^channelwise: CHANNELWISE_POLICY slip\.yaml:6:15 /u),
    ]);
    const given = await built(["serve", "--port", "0", "--policy", lax ?? ""]);
    expect(given).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^channelwise: lax\.yaml:5:22 /u) as string,
    });
  });

  test("reads them anew at SIGHUP, and keeps the last good policy", async () => {
    const path = file("live.yaml", head("live"));
    const { child, url, log, end } = await serving([], { CHANNELWISE_POLICY: path });
    const days = async () => {
      const policy = (await (await fetch(`${url}/v1/policy`)).json()) as {
        readonly parameters: { readonly groupReviewDays: number };
      };
      return policy.parameters.groupReviewDays;
    };
    const reloaded = async (text: string, times: number) => {
      file("live.yaml", text);
      child.kill("SIGHUP");
      await vi.waitFor(() => expect(log().split('"event":"reloaded"')).toHaveLength(times + 1), { timeout: 10_000 });
    };
    const digest = async () => /digest="(sha256:[0-9a-f]+)"/u.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
    const first = await digest();
    expect(await days()).toBe(30);
    await reloaded(`${head("live")}parameters: { groupReviewDays: 5 }\n`, 1);
    expect(await days()).toBe(5);
    const second = await digest();
    expect(second).not.toBe(first);
    await reloaded(`${head("live")}parameters: { groupReviewDays: 99 }\n`, 2);
    expect(await days()).toBe(5);
    expect(await digest()).toBe(second);
    expect(log()).toMatch(/"severity":"warn".*CHANNELWISE_POLICY live\.yaml:5:15 \/parameters\/groupReviewDays/u);
    child.kill("SIGTERM");
    await end;
  });
});
