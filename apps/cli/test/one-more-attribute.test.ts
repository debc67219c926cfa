import { describe, expect, test, vi } from "vitest";

/** An attribute more in the core's table, and its words here: nothing else of the command is told of it. */
vi.mock("../../../packages/policy-core/src/attributes.js", async (original) => {
  const table = await original<{ readonly FEATURES: object }>();
  const urgent = {
    origin: "yes-no",
    values: ["no", "yes"],
    otherwise: "no",
    question: 6,
    laws: [],
    change: undefined,
    sql: { column: "urgent", list: "urgencies" },
  };
  return { ...table, FEATURES: { ...table.FEATURES, urgent } };
});

const { withWords } = vi.hoisted(() => {
  const urgent = {
    label: "in haste",
    option: "it cannot wait",
    field: "Haste",
    ask: "in haste, or not",
    requests: { no: "unhurried", yes: "in haste" },
  };
  return {
    withWords: async (original: () => Promise<object>) => {
      const known = await original();
      return { attributes: { ...("attributes" in known ? (known.attributes as object) : {}), urgent } };
    },
  };
});
vi.mock("../src/texts/en/attributes.js", withWords);
vi.mock("../src/texts/fr/attributes.js", withWords);

const { command } = await import("./support.js");
const { start, TODAY, world } = await import("./world.js");
const { COLUMNS } = await import("../src/batch/csv-header.js");
const { commandLine } = await import("../src/tui/answers/command-line.js");
const { questionOf } = await import("../src/tui/answers/question.js");
const { choiceOf, EMPTY_FORM, FIELDS, withChoice } = await import("../src/tui/state/form.js");

const asked = ["check", "signal", "--level", "public", "--nature", "ephemeral"];

/** As a field of the form is named where the table is as it is. */
const urgent = "urgent" as unknown as "files";

describe("an attribute that is added to the table", () => {
  test("is an option, which the help tells and the answer repeats", async () => {
    const { stdout: help } = await command(["check", "--help"]);
    expect(help).toMatch(/--files .*\n(?: {10,}.*\n)*\s+--no-files .*\n(?: {10,}.*\n)*\s+--urgent\s+it cannot wait/u);
    const { code, stdout } = await command([...asked, "--urgent", "--json"]);
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { urgent: true }]);
    expect((await command([...asked, "--urgent"])).stdout).toMatch(/· in haste\n/u);
    expect((await command(asked)).stdout).toMatch(/^not said, .*, unhurried$/mu);
  });

  test("is told by its option where it is wrong", async () => {
    const { code, stderr } = await command(["check", "--request", "-"], {
      stdin: '{"channel":"signal","urgent":"soon"}',
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining("/urgent")]);
  });

  test("is a column of CSV, empty where nothing is said", async () => {
    expect(COLUMNS.slice(-3)).toEqual(["files", "urgent", "asOf"]);
    const stdin = "channel,level,urgent\nsignal,public,true\nsignal,public,\nsignal,public,soon\n";
    const { stdout } = await command(["batch", "--input", "csv"], { stdin });
    const [one, other, wrong] = stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(one).toMatchObject({ urgent: true });
    expect(other).toMatchObject({ urgent: false, assumed: expect.arrayContaining(["urgent"]) as unknown });
    expect(wrong).toMatchObject({ line: 4, error: { pointer: "/urgent" } });
  });

  test("is a field of the form, filled in, asked about and copied as a command", () => {
    expect(FIELDS.slice(-3)).toEqual(["files", "urgent", "asOf"]);
    expect(choiceOf(urgent, EMPTY_FORM, [])).toEqual({ options: ["", "no", "yes"], chosen: "" });
    const form = withChoice(EMPTY_FORM, urgent, "yes");
    const { request } = questionOf(form, TODAY, world());
    expect(request).toMatchObject({ urgent: true });
    expect(commandLine(request, { addresses: true })).toBe("channelwise advise --urgent");
    expect(start({ form }).form).toEqual(form);
  });

  test("is a column of the exported table", async () => {
    const { stdout } = await command(["policy", "export", "table"]);
    expect(stdout.slice(0, stdout.indexOf("\n"))).toContain(",files,urgent,outcome,");
  });
});
