import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { command, linesOf } from "./support.js";

const folder = mkdtempSync(join(tmpdir(), "channelwise-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** One clear message for each fault: on stderr, and nothing on stdout. */
async function refused(args: readonly string[], world = {}): Promise<readonly string[]> {
  const { code, stdout, stderr } = await command(args, world);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  return linesOf(stderr).filter((line) => !line.startsWith("See: ") && !line.startsWith("Voir: "));
}

describe("a command line that is wrong", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["an unknown command", ["chekc"], /no command of that name\. Did you mean check\?/u],
    ["a channel in the place of a command", ["whatsap"], /Did you mean check whatsapp\?/u],
    ["help on an unknown command", ["help", "chck"], /Did you mean check\?/u],
    ["an unknown option", ["check", "signal", "--lvel", "public"], /no option --lvel\. Did you mean --level\?/u],
    ["an unknown common option", ["channels", "--jsn"], /no option --jsn\. Did you mean --json\?/u],
    ["an option without its value", ["check", "signal", "--level"], /^channelwise: --level: A value must follow/u],
    ["an argument too many", ["check", "signal", "a@b.eu"], /too many arguments: at most 1/u],
    ["an argument where none is taken", ["advise", "signal"], /too many arguments: none/u],
    ["an unknown channel", ["check", "whatsap"], /^channelwise: CHANNEL: .*Did you mean whatsapp\?/u],
    ["no channel", ["check"], /^channelwise: CHANNEL: Name the channel/u],
    ["an unknown level", ["check", "signal", "--level", "secret"], /^channelwise: --level: /u],
    ["a level misspelt", ["check", "signal", "--level", "non-sensitiv"], /--level: .*Did you mean non-sensitive\?/u],
    ["an unknown nature", ["check", "signal", "--nature", "ephemerel"], /--nature: .*Did you mean ephemeral\?/u],
    ["a bad date", ["check", "signal", "--as-of", "2026-02-30"], /--as-of: This must be a date/u],
    [
      "a bad date of review",
      ["check", "signal", "--group-members", "known", "--group-reviewed", "soon"],
      /--group-reviewed: This must be/u,
    ],
    [
      "a review of no group",
      ["check", "signal", "--group-reviewed", "2026-01-01"],
      /--group-reviewed: Say with --group-members/u,
    ],
    ["unknown members", ["check", "signal", "--group-members", "knwn"], /--group-members: .*Did you mean known\?/u],
    ["an unknown format", ["check", "signal", "--format", "yaml"], /--format: .*text, json, markdown/u],
    ["an unknown language", ["levels", "--lang", "de"], /--lang: .*en, fr/u],
    ["an unknown colour mode", ["levels", "--color", "yes"], /--color: .*auto, always, never/u],
    ["an empty recipient", ["check", "signal", "--to", ""], /^channelwise: --to: This names nobody/u],
    ["nothing to classify", ["classify"], /at least one address/u],
    ["an unknown id", ["rules", "app-sensitiv"], /ID: .*Did you mean app-sensitive\?/u],
    ["an unknown paragraph", ["note", "15"], /PARAGRAPH: .*§1, .*§14/u],
    ["an unknown shape", ["batch", "--input", "ndjsn"], /--input: .*Did you mean ndjson\?/u],
    ["an unknown command of a group", ["policy", "shwo"], /no command of that name\. Did you mean show\?.*: show\b/u],
    [
      "an option unknown to a command of a group",
      ["policy", "show", "--jsno"],
      /no option --jsno\. Did you mean --json\?/u,
    ],
    ["an unknown schema", ["schema", "reqest"], /NAME: .*Did you mean request\?/u],
    [
      "a base that is no URL",
      ["schema", "request", "--base-url", "example.eu"],
      /--base-url: .*absolute http, https or urn/u,
    ],
    ["an unknown draft", ["schema", "--draft", "4"], /--draft: .*2020-12, 7/u],
    ["an unknown detail", ["batch", "--detail", "all"], /--detail: .*full, outcome/u],
  ])("%s", async (_, args, message) => {
    const said = await refused(args);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(message);
  });

  test("has every fault told, each on its line, in the user’s language", async () => {
    const args = [
      "check",
      "signal",
      "--level",
      "x",
      "--nature",
      "y",
      "--as-of",
      "z",
      "--group-members",
      "w",
      "--to-file",
      "/nowhere",
    ];
    const places = (await refused(args)).map((line) => line.split(": ")[1]);
    expect(places).toEqual(["--to-file", "--group-members", "--level", "--nature", "--as-of"]);
    expect((await refused([...args, "--lang", "fr"])).join("\n")).toContain("n’existe pas");
    expect(await refused(["check", "signal", "--to", "a b, c.eu, d e"])).toHaveLength(2);
  });

  test("says the same with --json: text on stderr, nothing on stdout", async () => {
    expect(await refused(["check", "signal", "--level", "x", "--json"])).toHaveLength(1);
  });
});

describe("a line may be written in other ways", () => {
  const answerTo = async (...args: readonly string[]) => {
    const { code, stdout } = await command([...args, "--as-of", "2026-11-24"]);
    expect(code).toBe(0);
    return stdout;
  };

  test.each<[string, readonly string[]]>([
    ["a value behind an equals sign", ["check", "signal", "--level=public", "--json"]],
    ["an option of every command before the command", ["--json", "check", "signal", "--level", "public"]],
    ["options before the channel", ["check", "--json", "--level", "public", "signal"]],
    ["an option twice that says the same", ["check", "signal", "--json", "--level", "public", "--level", "public"]],
    ["a channel and a level by their names", ["check", "SIGNAL", "--json", "--level", "PUBLIC"]],
  ])("%s", async (_, args) => {
    expect(await answerTo(...args)).toBe(await answerTo("check", "signal", "--level", "public", "--json"));
  });

  test("what follows -- is no option", async () => {
    expect((await command(["check", "--", "signal"])).stdout).toBe((await command(["check", "signal"])).stdout);
    expect(await refused(["check", "--", "--json"])).toEqual([expect.stringMatching(/^channelwise: CHANNEL: /u)]);
  });

  test("help is asked for anywhere in a line, of its command", async () => {
    const help = (await command(["check", "--help"])).stdout;
    expect(help).toMatch(/^Usage: channelwise check/u);
    for (const args of [
      ["check", "signal", "--level", "public", "-h"],
      ["--json", "check", "--help"],
      ["help", "check"],
    ])
      expect((await command(args)).stdout).toBe(help);
  });

  test("an option is not known by its beginning", async () => {
    expect(await refused(["check", "signal", "--lev", "public"])).toEqual([
      expect.stringMatching(/no option --lev\. Did you mean --level\?/u),
    ]);
  });
});

test("a terminal gets complaints wrapped at words", async () => {
  const { stderr } = await command(["check", "signal", "--level", "x"], { stderrColumns: 50 });
  const lines = linesOf(stderr);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(50);
});

describe("a file that cannot be read", () => {
  test.each<[string, readonly string[], RegExp]>([
    [
      "that does not exist",
      ["check", "signal", "--to-file", join(folder, "none")],
      /--to-file: \S+none does not exist/u,
    ],
    ["that is a folder", ["check", "signal", "--request", folder], /--request: \S+ is a folder/u],
    ["below a file", ["batch", join(import.meta.filename, "x")], /FILE: \S+ does not exist/u],
    ["that does not exist, for a batch", ["batch", join(folder, "none.csv")], /FILE: \S+none\.csv does not exist/u],
    [
      "with an at sign in its name",
      ["check", "signal", "--to-file", "jane@b.eu"],
      /^channelwise: --to-file: the file does not exist/u,
    ],
    [
      "with signs that terminals act on",
      ["batch", "a\u001B[31m\u202Eb"],
      /a\\u\{001B\}\[31m\\u\{202E\}b does not exist/u,
    ],
  ])("%s", async (_, args, message) => {
    const said = await refused(args);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(message);
  });

  test("because its content is wrong", async () => {
    const latin = file("latin", Uint8Array.of(0x61, 0xe9));
    expect(await refused(["check", "signal", "--to-file", latin])).toEqual([
      expect.stringContaining("is not in UTF-8"),
    ]);
    const json = file("broken.json", '{\n  "level": jane@b.eu\n}');
    expect(await refused(["check", "--request", json])).toEqual([
      "channelwise: --request: This is not JSON: line 2, column 12 is wrong.",
    ]);
    const twice = file("twice.json", '\uFEFF{"level":"secret-ue",\n"le\\u0076el":"public"}');
    expect(await refused(["check", "signal", "--request", twice])).toEqual([
      "channelwise: /level: A field stands here more than once.",
    ]);
    const deep = file("deep.json", `{"level":${"[".repeat(64)}${"]".repeat(64)}}`);
    expect(await refused(["check", "signal", "--request", deep])).toEqual([
      "channelwise: --request: This is nested more than 64 levels deep.",
    ]);
    const many = file("many.json", JSON.stringify({ recipients: Array.from({ length: 150 }, () => "a b") }));
    const wrong = await refused(["check", "email", "--request", many]);
    expect(wrong).toHaveLength(101);
    expect(wrong.at(-1)).toBe("channelwise: and 50 more");
    const list = file("list.json", "[]");
    expect(await refused(["check", "--request", list])).toEqual([
      expect.stringContaining("--request: This must be an object"),
    ]);
    const fields = file("fields.json", '{"lvel": 1, "level": "x", "group": {}, "recipients": ["ok.eu", "a b"]}');
    const said = await refused(["check", "email", "--request", fields]);
    expect(said.map((line) => line.split(": ")[1])).toEqual(["/level", "/group/membersKnown", "/lvel"]);
  });

  test("because the input is given twice, or is a terminal that may not be read", async () => {
    expect(await refused(["check", "--request", "-", "--to-file", "-"])).toEqual([
      expect.stringContaining("only once"),
    ]);
    expect(await refused(["classify", "-", "-"])).toEqual([expect.stringContaining("only once")]);
    const terminal = { stdinIsTerminal: true };
    for (const args of [["batch"], ["classify", "-"], ["check", "--request", "-"]]) {
      expect(await refused([...args, "--no-input"], terminal)).toEqual([expect.stringContaining("--no-input")]);
    }
    const read = await command(["classify", "-"], { ...terminal, stdin: "a.eu\n" });
    expect(read).toMatchObject({ code: 0, stderr: "Reading from the terminal; end with Ctrl-D.\n" });
  });
});

describe("help", () => {
  test("comes on stdout when asked for, in either language", async () => {
    for (const args of [["--help"], ["help"], ["-h"], ["help", "check"], ["check", "--help"], ["batch", "-h"]]) {
      const english = await command(args);
      const french = await command([...args, "--lang", "fr"]);
      expect(english).toMatchObject({ code: 0, stderr: "" });
      expect(english.stdout).toMatch(/^Usage: channelwise/u);
      expect(english.stdout).toContain("Examples:");
      expect(french.stdout).toMatch(/^Usage: channelwise/u);
      expect(french.stdout).toContain("Exemples:");
    }
  });

  test("is what channelwise alone shows, as a complaint, where nobody is at a terminal or none may be read", async () => {
    const alone = await command([]);
    expect(alone).toMatchObject({ code: 2, stdout: "" });
    expect(alone.stderr).toMatch(/^Usage: /u);
    const terminal = await command(["--no-input"], { columns: 80, stdinIsTerminal: true });
    expect(terminal).toMatchObject({ code: 2, stdout: "" });
    expect(terminal.stderr).toContain("Usage:");
    expect((await command([], { columns: 80 })).code).toBe(2);
  });

  test("fits the terminal, and is in colour only where colour is", async () => {
    const { stdout } = await command(["check", "--help"], { columns: 60 });
    const plain = stripVTControlCharacters(stdout.slice(0, stdout.indexOf("Examples:")));
    for (const line of plain.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(stdout).toContain("\u001B[1mUsage:");
    expect((await command(["--help", "--color", "never"], { columns: 60 })).stdout).not.toContain("\u001B");
  });
});

test("the version is the package’s", async () => {
  expect(await command(["--version"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) as string,
  });
});

test("what goes wrong inside is our fault: said shortly, without what was asked", async () => {
  const world = { now: "never" };
  const fault = await command(["check", "signal", "--to", "jane@b.eu"], world);
  expect(fault).toMatchObject({ code: 1, stdout: "" });
  expect(linesOf(fault.stderr)).toEqual([expect.stringContaining("our fault")]);
  const debug = await command(["check", "signal", "--to", "jane@b.eu"], { ...world, env: { CHANNELWISE_DEBUG: "1" } });
  expect(debug.stderr).toMatch(/RangeError\n\s+at /u);
  expect(debug.stderr).not.toContain("jane");
});
