import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { command, linesOf, type Ended } from "./support.js";

const EMAIL = '{"channel":"email","level":"public"}';

interface Line {
  readonly line?: number;
  readonly outcome?: string;
  readonly channel?: string;
  readonly error?: { readonly code: string; readonly pointer: string; readonly message: string };
}

const parsed = ({ stdout }: Ended): readonly Line[] => linesOf(stdout).map((line) => JSON.parse(line) as Line);
const batch = (stdin: string | Uint8Array, ...options: readonly string[]) => command(["batch", ...options], { stdin });
/** The codes of errors, and the outcomes of answers. */
const gist = (ended: Ended) =>
  parsed(ended).map(({ line, outcome, error }) => (error ? `${line} ${error.code} ${error.pointer}` : outcome));

describe("NDJSON in", () => {
  test("gives one answer a line, in order; a wrong line has its error in its place", async () => {
    const lines = [
      EMAIL,
      "not json",
      "",
      '{"channel":"emial"}',
      '{"channel":"email","lvel":"public"}',
      '{"channel":"email","recipients":["a@b.eu","jane jane"]}',
      "[]",
      "{}",
      '{"channel":"avaya","level":"public"}',
    ];
    const ended = await batch(lines.join("\n"));
    expect(ended).toMatchObject({ code: 3, stderr: "" });
    expect(gist(ended)).toEqual([
      "suitable",
      "2 not-json ",
      "4 unknown-channel /channel",
      "5 unknown-field /lvel",
      "6 invalid-recipient /recipients/1",
      "7 wrong-type ",
      "8 missing-field /channel",
      "suitable",
    ]);
    expect(Object.keys(parsed(ended)[1] ?? {})).toEqual(["line", "error"]);
    expect(Object.keys(parsed(ended)[1]?.error ?? {})).toEqual(["code", "pointer", "message"]);
  });

  test("bears a byte order mark, CRLF, and a last line without an end", async () => {
    const ended = await batch(`\uFEFF${EMAIL}\r\n\r\n${EMAIL}`);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(parsed(ended)).toHaveLength(2);
  });

  test("tells bytes that are no UTF-8, and a lone surrogate in an address", async () => {
    const ended = await batch(
      Buffer.concat([
        Buffer.from(`${EMAIL}\n`),
        Buffer.of(0x22, 0xff, 0x22, 0x0a),
        Buffer.from(String.raw`{"channel":"email","recipients":["\ud800@b.eu"]}`),
      ]),
    );
    expect(gist(ended)).toEqual(["suitable", "2 not-utf8 ", "3 invalid-recipient /recipients/0"]);
    expect(ended.code).toBe(3);
  });

  test("answers a request with 10,000 recipients, and refuses one more", async () => {
    const request = (count: number) =>
      JSON.stringify({ channel: "email", level: "public", recipients: Array(count).fill("a@b.eu") });
    const ended = await batch(`${request(10_000)}\n${request(10_001)}\n`, "--detail", "outcome");
    expect(gist(ended)).toEqual(["suitable", "2 too-many /recipients"]);
  });

  test("says so where there is nothing", async () => {
    for (const stdin of ["", "\n\n", "\uFEFF"]) {
      expect(await batch(stdin)).toEqual({ code: 0, stdout: "", stderr: "There are no requests in the input.\n" });
    }
  });

  test("with --detail outcome gives line and outcome alone", async () => {
    expect(await batch(`\n${EMAIL}\n`, "--detail", "outcome")).toEqual({
      code: 0,
      stdout: '{"line":2,"outcome":"suitable"}\n',
      stderr: "",
    });
  });

  test.each(["0", "two", "65", "1.5", "-1"])("says how many threads there may be, and %s is not", async (threads) => {
    const { code, stdout, stderr } = await batch(EMAIL, "--threads", threads);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("channelwise: --threads: Write a whole number from 1 to 64.\n");
  });

  test("speaks French", async () => {
    const ended = await batch(`${EMAIL}\nx`, "--lang", "fr");
    expect(ended.stdout).toContain("pas du JSON");
    expect(ended.stdout).toContain("Un envoi par");
  });
});

describe("CSV in", () => {
  const csv = (stdin: string | Uint8Array, ...options: readonly string[]) => batch(stdin, "--input", "csv", ...options);

  test("asks the same as NDJSON, with columns in any order", async () => {
    const header = "asOf,recipients,channel,groupMembers,groupReviewed,level,nature,personalData,files";
    const row =
      '2026-11-24,"a@ec.europa.eu b@x.eu;c@consilium.europa.eu",signal,known,2026-11-10,public,ephemeral,true,false';
    const request = {
      channel: "signal",
      level: "public",
      recipients: ["a@ec.europa.eu", "b@x.eu", "c@consilium.europa.eu"],
      nature: "ephemeral",
      group: { membersKnown: true, lastReviewed: "2026-11-10" },
      personalData: true,
      files: false,
      asOf: "2026-11-24",
    };
    const ended = await csv(`\uFEFF${header}\r\n${row}\r\n`);
    expect(ended).toEqual(await batch(JSON.stringify(request)));
    expect(ended.code).toBe(0);
  });

  test("takes absent columns and empty cells as not given", async () => {
    const ended = await csv("channel,level,groupMembers,files\nemail,public,,\nemail,,,\n");
    expect(gist(ended)).toEqual(["suitable", "not-covered"]);
    expect(gist(await csv("level\npublic\n"))).toEqual(["2 missing-field /channel"]);
  });

  test("tells what is wrong with a record in its place, by the line it begins on", async () => {
    const records = [
      "channel,level,groupMembers,files",
      "email,public,,",
      "email,public,",
      "",
      "email,public,maybe,",
      "email,public,,yes",
      'email,"pub\nlic",,',
      'email,pub"lic,,',
      "email,public,,",
      'email,"public,,',
    ];
    const ended = await csv(records.join("\n"));
    expect(gist(ended)).toEqual([
      "suitable",
      "3 column-count ",
      "5 unknown-value /group/membersKnown",
      "6 wrong-type /files",
      "7 unknown-value /level",
      "9 not-csv ",
      "suitable",
      "11 not-csv ",
    ]);
    expect(ended.code).toBe(3);
  });

  test("refuses a header with an unknown column, a column twice, or no header", async () => {
    for (const [header, message] of [
      ["channel,lvel,weather", /Column 2 is not known\. Did you mean level\?.*\n.*Column 3 is not known\. Known/u],
      ["level,channel,level", /The column level stands there more than once/u],
      ['"channel', /first line must be a header/u],
      ["jane@b.eu,x", /Column 1 is not known/u],
    ] as const) {
      const ended = await csv(`${header}\nemail,public,x\n`);
      expect(ended).toMatchObject({ code: 2, stdout: "" });
      expect(ended.stderr).toMatch(message);
      expect(ended.stderr).not.toContain("jane");
    }
    expect(await csv(Buffer.of(0xff, 0x0a, 0x61))).toMatchObject({ code: 2, stdout: "" });
    expect(await csv("channel,level\n")).toEqual({
      code: 0,
      stdout: "",
      stderr: "There are no requests in the input.\n",
    });
  });
});

describe("CSV out", () => {
  test("has a row for each line, lists parted by semicolons", async () => {
    const lines = ['{"channel":"signal","level":"sensitive","recipients":["a@consilium.europa.eu"]}', "x", EMAIL];
    const ended = await batch(lines.join("\n"), "--output", "csv");
    expect(linesOf(ended.stdout)).toEqual([
      "line,outcome,audience,rules,cites,alternative,error",
      "1,not-advised,internal,app-sensitive;app-sensitive-substance;internal-mail-safer,§12(1);§13,email,",
      "2,,,,,,not-json This line is not JSON: column 1 is wrong.",
      "3,suitable,external,mail-external-public,§14,,",
    ]);
    expect(linesOf((await batch(EMAIL, "--output", "csv", "--detail", "outcome")).stdout)[1]).toBe("1,suitable,,,,,");
  });
});

test("a progress line is shown on a terminal alone, and cleared at the end", async () => {
  let clock = Date.parse("2026-11-24T12:00:00Z");
  const world = { stdin: `${EMAIL}\n`.repeat(2_000), stderrColumns: 80, tick: () => (clock += 150) };
  const { stdout, stderr } = await command(["batch", "--detail", "outcome"], world);
  expect(linesOf(stdout)).toHaveLength(2_000);
  expect(stripVTControlCharacters(stderr)).toMatch(/\ranswered: [\d,]+ \([\d,]+ a second\)/u);
  expect(stderr.endsWith("\r\u001B[K")).toBe(true);
});
