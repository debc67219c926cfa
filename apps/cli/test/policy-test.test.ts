import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { cases, overlayCases } from "@channelwise/policy-cases";
import { gscPolicy, type Case } from "@channelwise/policy-core";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { afterAll, describe, expect, test } from "vitest";
import { command } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, held: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof held === "string" ? held : JSON.stringify(held));
  return path;
}

const [first, second] = cases;
if (first === undefined || second === undefined) throw new Error("The corpus holds cases");

const changed = (want: Partial<Case["want"]>, also: Partial<Case> = {}): Case => ({
  ...first,
  ...also,
  want: { ...first.want, ...want },
});

interface Reported {
  readonly tests: number;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly { readonly id: string; readonly file: string; readonly line?: number }[];
  readonly coverage: Readonly<Record<"rules" | "clauses" | "outcomes", { readonly percent: number }>> & {
    readonly missed?: readonly string[];
  };
}

async function reported(...args: readonly string[]): Promise<Reported & { readonly code: number }> {
  const { code, stdout, stderr } = await command(["policy", "test", ...args, "--json"]);
  expect(stderr).toBe("");
  return { code, ...(JSON.parse(stdout) as Reported) };
}

describe("policy test", () => {
  test("runs the corpus that comes with it, which passes and covers all there is", async () => {
    const { code, tests, passed, results, coverage } = await reported("--threshold", "100");
    expect({ code, tests, passed }).toEqual({ code: 0, tests: cases.length, passed: cases.length });
    expect(results.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    expect(coverage).toMatchObject({ rules: { percent: 100 }, clauses: { percent: 100 }, outcomes: { percent: 100 } });
  });

  test("runs files of JSON and YAML, and says where each case stands", async () => {
    const [one, two] = [file("one.json", [first]), file("two.yaml", `# ours\n- ${JSON.stringify(second)}\n`)];
    const { code, results } = await reported(one, two);
    expect(code).toBe(0);
    expect(results).toMatchObject([
      { id: first.id, file: "one.json", line: 1 },
      { id: second.id, file: "two.yaml", line: 2 },
    ]);
  });

  test("fails the cases of an overlay that is not there, each of them", async () => {
    const paths = Object.entries(overlayCases).map(([id, held]) => file(`${id}.json`, held));
    const { code, passed, failed } = await reported(...paths);
    expect({ code, passed, failed }).toEqual({
      code: 10,
      passed: 0,
      failed: Object.values(overlayCases).flat().length,
    });
  });

  test.each([
    [["--id", first.id], [first.id]],
    [
      ["--id", first.id, "--id", second.id],
      [first.id, second.id],
    ],
    [["--clause", "§12(2)"], cases.filter(({ clauses }) => clauses.includes("§12(2)")).map(({ id }) => id)],
    [
      ["--clause", "12"],
      cases.filter(({ clauses }) => clauses.some((one) => one.startsWith("§12"))).map(({ id }) => id),
    ],
    [["--channel", "teams"], cases.filter(({ request }) => request.channel === "teams").map(({ id }) => id)],
    [["--id", first.id, "--channel", first.request.channel, "--clause", "12(1)"], [first.id]],
  ])("runs some of them: %s", async (options, ids) => {
    const { code, results } = await reported(...options);
    expect({ code, ids: results.map(({ id }) => id) }).toEqual({ code: 0, ids });
    expect(ids.length).toBeLessThan(cases.length);
  });

  test("misses a threshold with 10, though every case passes", async () => {
    const options = ["--id", first.id, "--threshold"];
    expect(await reported(...options, "20")).toMatchObject({
      code: 10,
      failed: 0,
      coverage: { threshold: 20, missed: ["rules", "outcomes"] },
    });
    expect((await reported(...options, "2.5 %")).code).toBe(0);
    const { stdout } = await command(["policy", "test", ...options, "20"]);
    expect(stdout).toContain("Covered by less than 20 %: rules, outcomes.");
  });

  test("shows side by side what was wanted and got, and the rules that made the difference", async () => {
    const wrong = changed({ outcome: "suitable", reasons: ["mail-internal"], conditions: ["keep-short-lived", "x"] });
    const path = file("wrong.json", [wrong, second]);
    const { code, stdout, stderr } = await command(["policy", "test", path], { columns: 100, env: { NO_COLOR: "1" } });
    expect({ code, stderr }).toEqual({ code: 10, stderr: "" });
    expect(stdout).toMatch(/^ {2}outcome +suitable +conditional$/mu);
    expect(stdout).toMatch(/^ {2}reasons +-mail-internal +\+app-short-lived$/mu);
    expect(stdout).toMatch(/^ {2}conditions +keep-short-lived, -x +keep-short-lived, \+keep-content-open$/mu);
    expect(stdout).toMatch(/app-short-lived matches, and the case does not name it/u);
    expect(stdout).toMatch(/mail-internal does not match, and the case names it/u);
    expect(stdout).toMatch(/kind: asks for corporate-email, has messaging-app/u);
    expect(stdout).toMatch(/1 of 2 cases pass\./u);
  });

  test("says it in both languages and in Markdown, without a sign that a terminal would act on", async () => {
    const path = file("signs.json", [
      changed({ outcome: "prohibited", cautions: ["\u001B[2J", "\u202Ex"], alternatives: [] }, { says: "a\u0007|b" }),
      { ...second, request: { ...second.request, channel: "\u001B[31m" } },
    ]);
    for (const lang of ["en", "fr"]) {
      for (const format of ["text", "markdown"]) {
        const { code, stdout } = await command(["policy", "test", path, "--lang", lang, "--format", format]);
        expect(code).toBe(10);
        expect(stdout).not.toMatch(/undefined|null|\[object|[^\P{C}\n]/u);
        expect(stdout).toMatch(lang === "en" ? /0 of 2 cases pass/u : /0 cas réussis sur 2/u);
      }
    }
  });
});

describe("what is wrong is said, and nothing is answered", () => {
  test("all faults of all files, each with its file, line and column", async () => {
    const one = file("bad.yaml", "- id: a\n  sayz: b\n");
    const two = file("twice.json", [first, first]);
    const { code, stdout, stderr } = await command(["policy", "test", one, two, join(folder, "none.yaml")]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("channelwise: bad.yaml:1:3 /0/says: ");
    expect(stderr).toMatch(/^channelwise: bad\.yaml:2:3 \/0\/sayz: .*Did you mean says\?/mu);
    expect(stderr).toMatch(/^channelwise: twice\.json:1:\d+ \/1\/id: .*twice\.json:1:3 \/0\/id/mu);
    expect(stderr).toMatch(/^channelwise: none\.yaml: /mu);
  });

  test("a file whose name may be an address is not named", async () => {
    const { stderr } = await command(["policy", "test", join(folder, "jane@b.eu")]);
    expect(stderr).toBe("channelwise: the file: This does not exist.\n");
  });

  test.each<[string, readonly string[], RegExp]>([
    ["a threshold above all", ["--threshold", "101"], /^channelwise: --threshold: /u],
    ["a threshold that is no number", ["--threshold", "all"], /^channelwise: --threshold: /u],
    [
      "an id in another spelling",
      ["--id", `${first.id}s`],
      new RegExp(`^channelwise: --id: .*Did you mean ${first.id}`, "u"),
    ],
    ["a paragraph that is none", ["--clause", "99"], /^channelwise: --clause: .*§12\(1\)/u],
    ["a channel that no case has", ["--channel", "signl"], /^channelwise: --channel: .*Did you mean signal\?/u],
    ["a choice of nothing", ["--id", first.id, "--channel", "teams"], /^channelwise: No case is left/u],
    ["nothing to watch", ["--watch"], /^channelwise: --watch: /u],
  ])("%s", async (_, options, message) => {
    const { code, stdout, stderr } = await command(["policy", "test", ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  test("a file without a case", async () => {
    const { code, stderr } = await command(["policy", "test", file("none.json", [])]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("No case is left") as string });
  });
});

describe("--junit", () => {
  const parsed = (path: string): Element => {
    const problems: string[] = [];
    const onError = (level: string, message: string) => problems.push(`${level}: ${message}`);
    const root = new DOMParser({ onError }).parseFromString(readFileSync(path, "utf8"), "text/xml").documentElement;
    expect(problems).toEqual([]);
    if (root === null) throw new Error("A document has a root");
    return root;
  };
  const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];
  const childNames = (element: Element) =>
    [...element.childNodes].map((node) => node.nodeName).filter((name) => name !== "#text");

  test("writes a suite for each file and a test for each case, with counts that are right", async () => {
    const out = join(folder, "report.xml");
    const refused: Case = { ...second, id: "refused", request: { ...second.request, channel: "line" } };
    const one = file("one.json", [first, second]);
    const two = file("two.json", [changed({ outcome: "prohibited" }, { id: "differs" }), refused]);
    const { code, stdout } = await command(["policy", "test", one, two, "--junit", out]);
    expect(code).toBe(10);
    expect(stdout).toContain("2 of 4 cases pass.");

    const root = parsed(out);
    const attributes = (element: Element | undefined, ...names: readonly string[]) =>
      names.map((name) => element?.getAttribute(name));
    expect(root.nodeName).toBe("testsuites");
    expect(attributes(root, "tests", "failures", "errors")).toEqual(["4", "1", "1"]);
    const suites = all(root, "testsuite");
    expect(suites.map((suite) => attributes(suite, "name", "tests", "failures", "errors", "skipped"))).toEqual([
      ["one.json", "2", "0", "0", "0"],
      ["two.json", "2", "1", "1", "0"],
    ]);
    expect(suites.map(childNames)).toEqual(suites.map(() => ["properties", "testcase", "testcase"]));
    expect(
      all(root, "testcase").map((each) => [...attributes(each, "name", "classname"), ...childNames(each)]),
    ).toEqual([
      [first.id, "one.json"],
      [second.id, "one.json"],
      ["differs", "two.json", "failure"],
      ["refused", "two.json", "error"],
    ]);
    const [failure, error] = [all(root, "failure")[0], all(root, "error")[0]];
    expect(attributes(failure, "type", "message")).toEqual([
      "difference",
      "outcome: wanted prohibited; got conditional",
    ]);
    expect(attributes(error, "type")).toEqual(["unknown-channel"]);
    const policy = all(root, "property").find((each) => each.getAttribute("name") === "policy");
    expect(attributes(policy, "value")).toEqual([`${gscPolicy.id} ${gscPolicy.version}`]);
  });

  test("escapes everything, and spells out what XML does not take", async () => {
    const out = join(folder, "signs.xml");
    const signs = `<&>"']]>--\u0000\u0007\u001B\u0085\u2028\uFFFE\uFFFF\uD800\n\t`;
    const path = file("a&<b'.json", [changed({ reasons: [signs], cautions: [signs] }, { says: signs })]);
    await command(["policy", "test", path, "--junit", out]);
    const text = readFileSync(out, "utf8");
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    const root = parsed(out);
    expect(all(root, "testsuite")[0]?.getAttribute("name")).toBe("a&<b'.json");
    const said = `${all(root, "failure")[0]?.getAttribute("message")}${root.textContent}`;
    expect(said).toContain(`<&>"']]>--\\u{0000}\\u{0007}\\u{001B}`);
    expect(said).toContain(String.raw`\u{FFFE}\u{FFFF}\u{D800}\u{000A}\u{0009}`);
  });

  test("is the same bytes each time, and in the language asked for", async () => {
    const path = file("differs.json", [changed({ outcome: "prohibited" })]);
    const written = async (name: string, lang: string) => {
      await command(["policy", "test", path, "--junit", join(folder, name), "--lang", lang]);
      return readFileSync(join(folder, name), "utf8");
    };
    const once = await written("a.xml", "en");
    expect(await written("a.xml", "en")).toBe(once);
    expect(await written("b.xml", "fr")).toContain("outcome: voulu prohibited; obtenu conditional");
  });

  test("goes into a folder that is made for it", async () => {
    const out = join(folder, "reports", "today.xml");
    expect((await command(["policy", "test", "--junit", out])).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("<testsuites ");
  });

  test("is not written where a file is wrong, and where it cannot be written nothing is answered", async () => {
    const out = join(folder, "not.xml");
    expect((await command(["policy", "test", file("no.yaml", "a"), "--junit", out])).code).toBe(2);
    expect(existsSync(out)).toBe(false);
    const text = file("text.yaml", "a");
    for (const [path, message] of [
      [folder, `${dirname(folder)} holds a folder of the name ${basename(folder)}, where a file is to go`],
      [join(text, "x.xml"), `${text} is not a folder`],
    ] as const) {
      const { code, stdout, stderr } = await command(["policy", "test", "--junit", path]);
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: "",
        stderr: `channelwise: --junit: ${message}.\n`,
      });
    }
    expect(readdirSync(folder).filter((name) => name.startsWith(".channelwise"))).toEqual([]);
  });
});
