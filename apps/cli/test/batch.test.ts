import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { command, linesOf, type Ended } from "./support.js";

const EMAIL = '{"channel":"email","level":"public"}';

interface Line {
  readonly line?: number;
  readonly outcome?: string;
  readonly channel?: string;
  readonly group?: string;
  readonly files?: boolean;
  readonly assumed?: readonly string[];
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
      "unreachable",
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
    expect(ended.stdout).toContain("Un contenu public");
  });
});

describe("CSV in", () => {
  const csv = (stdin: string | Uint8Array, ...options: readonly string[]) => batch(stdin, "--input", "csv", ...options);
  const ROWS = "channel,level,recipients\nemail,public,a@ec.europa.eu\n";

  test("asks the same as NDJSON, with columns in any order", async () => {
    const header = "asOf,recipients,channel,group,groupReviewed,level,nature,audience,personalData,files";
    const row =
      '2026-11-24,"a@ec.europa.eu; ""Roe, B."" <b@x.eu>\nc@consilium.europa.eu",signal,known,2026-11-10,public,ephemeral,internal,names,false';
    const request = {
      channel: "signal",
      level: "public",
      recipients: ["a@ec.europa.eu", "b@x.eu", "c@consilium.europa.eu"],
      audience: "internal",
      nature: "ephemeral",
      group: { membersKnown: true, lastReviewed: "2026-11-10" },
      personalData: "names",
      files: false,
      asOf: "2026-11-24",
    };
    const ended = await csv(`\uFEFF${header}\r\n${row}\r\n`);
    expect(ended).toEqual(await batch(JSON.stringify(request)));
    expect(ended.code).toBe(0);
  });

  test.each([
    ["semicolons", ROWS.replaceAll(",", ";")],
    ["tabs", ROWS.replaceAll(",", "\t")],
    ["a separator that is named", `sep=;\n${ROWS.replaceAll(",", ";")}`],
    ["a separator that is named in quotes", `"sep=\t"\r\n${ROWS.replaceAll(",", "\t").replaceAll("\n", "\r\n")}`],
    ["CRLF", ROWS.replaceAll("\n", "\r\n")],
    ["CR alone", ROWS.replaceAll("\n", "\r")],
    ["a byte order mark", `\uFEFF${ROWS}`],
    ["a byte order mark before the separator", `\uFEFFsep=;\r\n${ROWS.replaceAll(",", ";")}`],
    ["quotes around all", ROWS.replaceAll(/[^,\n]+/gu, '"$&"')],
    ["rows of nothing but separators", `${ROWS},,\n , ,\n`],
    ["names as people write them", ROWS.replace("email,public", "Outlook,Public").replace("channel", "Channel ")],
    ["no line’s end at the end", ROWS.trimEnd()],
  ])("reads %s as a plain file", async (_, stdin) => {
    const plain = parsed(await csv(ROWS));
    expect(plain).toMatchObject([{ channel: "email", level: "public", audience: "institution" }]);
    const ended = await csv(stdin);
    expect({ code: ended.code, answers: parsed(ended) }).toEqual({ code: 0, answers: plain });
  });

  test("reads yes and no as spreadsheets and people write them, and says what an empty cell does not", async () => {
    const rows = ["TRUE", "FALSE", "oui", "non", "VRAI", "no", ""].map((cell) => `email,public,${cell}`);
    const answers = parsed(await csv(`channel,level,files\n${rows.join("\n")}\n`));
    expect(answers.map((answer) => [answer.files, answer.assumed?.includes("files")])).toEqual([
      [true, false],
      [false, false],
      [true, false],
      [false, false],
      [true, false],
      [false, false],
      [false, true],
    ]);
    const people = parsed(await csv("channel,level,personalData,files\nemail,public,TRUE,FALSE\nemail,public,non,\n"));
    expect(people).toMatchObject([
      { personalData: "more", files: false },
      { personalData: "none", assumed: ["audience", "nature", "group", "files"] },
    ]);
  });

  test("says of a group that there is none, or who is in it", async () => {
    const groups = ["none,", "known,2026-11-20", "Unknown,", ","].map((cells) => `signal,public,${cells}`);
    const answers = parsed(await csv(`channel,level,group,groupReviewed\n${groups.join("\n")}\n`));
    expect(answers.map(({ group, assumed }) => [group, assumed?.includes("group")])).toEqual([
      ["none", false],
      ["reviewed", false],
      ["unknown", false],
      ["none", true],
    ]);
  });

  test("an open quote spoils its own record, and the rest goes on", async () => {
    const records = [
      "channel,level,recipients",
      'email,limite,"a@consilium.europa.eu',
      "email,public,b@ec.europa.eu",
      'email,limite,"c@partner.example',
      'email,public,"d@ec.europa.eu\ne@ec.europa.eu"',
      "signal,public,f@ec.europa.eu",
    ];
    const ended = await csv(records.join("\n"));
    expect(gist(ended)).toEqual(["2 not-csv ", "suitable", "4 not-csv ", "suitable", "conditional"]);
    expect(ended.code).toBe(3);
  });

  test("never takes a part of a name for a recipient", async () => {
    for (const name of ["J.Roe", "Jane Roe", '""Roe, J.""']) {
      const ended = await csv(`channel,level,recipients\nemail,public,"${name} <jane@consilium.europa.eu>"\n`);
      expect(parsed(ended)).toMatchObject([{ recipients: [{ kind: "email", domain: "consilium.europa.eu" }] }]);
    }
  });

  test("takes absent columns and empty cells as not given", async () => {
    const ended = await csv("channel,level,group,files\nemail,public,,\nemail,,,\n");
    expect(gist(ended)).toEqual(["suitable", "not-covered"]);
    expect(gist(await csv("level\npublic\n"))).toEqual(["2 missing-field /channel"]);
  });

  test("tells what is wrong with a record in its place, by the line it begins on", async () => {
    const records = [
      "channel,level,group,groupReviewed,files",
      "email,public,,,",
      "email,public,",
      "",
      "email,public,maybe,,",
      "email,public,,,perhaps",
      'email,"pub\nlic",,,',
      'email,pub"lic,,,',
      "email,NATO SECRET,,,",
      "email,secret,,,",
      "fax,public,,,",
      "signal,public,none,2026-11-10,",
      "signal,public,,2026-11-10,",
      "email,public,,,",
      'email,"public,,,',
    ];
    const ended = await csv(records.join("\n"));
    expect(gist(ended)).toEqual([
      "suitable",
      "3 column-count ",
      "5 unknown-value /group",
      "6 wrong-type /files",
      "suitable",
      "9 not-csv ",
      "10 foreign-marking /level",
      "11 ambiguous-name /level",
      "12 unknown-channel /channel",
      "13 option-conflict /group",
      "14 missing-field /group/membersKnown",
      "suitable",
      "16 not-csv ",
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
  test("has a row for each line, ids parted by blanks", async () => {
    const lines = [
      '{"channel":"signal","level":"sensitive","recipients":["a@consilium.europa.eu"]}',
      "x",
      EMAIL,
      '{"channel":"teams","level":"secret-ue"}',
      '{"channel":"signal","level":"public","recipients":["a@ec-europa.eu"],"nature":"ephemeral"}',
    ];
    const ended = await batch(lines.join("\n"), "--output", "csv");
    expect(linesOf(ended.stdout)).toEqual([
      "line,outcome,channel,audience,rules,cites,conditions,alternative,ask,open,warnings,error",
      "1,not-advised,signal,internal,app-sensitive,§12(1),,email avaya,it-correspondent,,,",
      "2,,,,,,,,,,,not-json This line is not JSON: column 1 is wrong.",
      "3,suitable,email,external,mail-external-public,§14,,,,,,",
      "4,prohibited,teams,external,classified,2013/488/EU Art. 9(4); 2013/488/EU Art. 10(4); 2013/488/EU Art. 10(6),,,security-officer,,,",
      "5,conditional,signal,lookalike,recipient-lookalike app-short-lived,§13; §14; §12(1),check-address keep-short-lived keep-content-open,,,group,lookalike,",
    ]);
    expect(linesOf((await batch(EMAIL, "--output", "csv", "--detail", "outcome")).stdout)[1]).toBe(
      "1,suitable,,,,,,,,,,",
    );
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
