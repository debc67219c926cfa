import { compile, gscPolicy, parseRequest, type Decision } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { command, linesOf } from "./support.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

function decided(input: object): Decision {
  const request = parseRequest(input, { asOf: "2026-11-24" });
  const decision = request.ok ? pdp.decide(request.value) : request;
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return decision.value;
}

const QUESTION = [
  "check",
  "whatsapp",
  "--level",
  "non-sensitive",
  "--to",
  "someone@ec.europa.eu",
  "--nature",
  "ephemeral",
];

describe("check", () => {
  test("gives the core’s own answer as JSON, on one line", async () => {
    const recipients = ["someone@ec.europa.eu"];
    const wanted = decided({ channel: "whatsapp", level: "non-sensitive", recipients, nature: "ephemeral" });
    expect(await command([...QUESTION, "--json"])).toEqual({
      code: 0,
      stdout: `${JSON.stringify(wanted)}\n`,
      stderr: "",
    });
    expect((await command([...QUESTION, "--format", "json"])).stdout).toBe(`${JSON.stringify(wanted)}\n`);
  });

  test("hands every option to the core", async () => {
    const args = "check Signal --level public --to a@b.eu,c.eu --to d.eu --nature ephemeral --group-members known";
    const more =
      "--group-reviewed 2026-01-02 --personal-data more --no-files --as-of 2026-01-31 --audience internal --json";
    const wanted = decided({
      channel: "signal",
      level: "public",
      recipients: ["a@b.eu", "c.eu", "d.eu"],
      audience: "internal",
      nature: "ephemeral",
      group: { membersKnown: true, lastReviewed: "2026-01-02" },
      personalData: "more",
      files: false,
      asOf: "2026-01-31",
    });
    expect((await command(`${args} ${more}`.split(" "))).stdout).toBe(`${JSON.stringify(wanted)}\n`);
  });

  test("what is not given is not said, and what is said to be none is", async () => {
    const { assumed } = JSON.parse((await command(["check", "signal", "--json"])).stdout) as Decision;
    expect(assumed).toEqual(["audience", "nature", "group", "personalData", "files"]);
    const args =
      "check signal --audience external --nature ephemeral --no-group --personal-data none --no-files --json";
    expect(JSON.parse((await command(args.split(" "))).stdout)).toMatchObject({ assumed: [], group: "none" });
  });

  test("takes levels and channels by the names that people use, and answers with ids", async () => {
    for (const [channel, level] of [
      ["Outlook", "EU RESTRICTED"],
      ["courriel", "R-UE/EU-R"],
      ["E-MAIL", "restreint ue"],
    ] as const) {
      const { stdout } = await command(["check", channel, "--level", level, "--json"]);
      expect(JSON.parse(stdout)).toMatchObject({ channel: "email", level: "restreint-ue", outcome: "prohibited" });
    }
  });

  test.each([
    ["NATO RESTRICTED", /other rules than the Council’s own.*security officer/u],
    ["secret", /several levels: say which of sensitive, secret-ue/u],
    ["very", /none of the known values/u],
  ])("refuses the level %s, and says why", async (level, why) => {
    const ended = await command(["check", "signal", "--level", level]);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(why);
  });

  test.each([
    ["2026-11-30T22:59:59Z", "2026-11-30"],
    ["2026-11-30T23:30:00Z", "2026-12-01"],
    ["2026-06-30T22:00:00Z", "2026-07-01"],
  ])("answers for the day in Brussels where no day is named: at %s, %s", async (now, day) => {
    const { stdout } = await command(["check", "email", "--json"], { now });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: day });
  });

  test("counts a review of today in Brussels, and tells one of tomorrow as a slip", async () => {
    const now = "2026-11-30T23:30:00Z";
    const group = ["check", "signal", "--group-members", "known", "--group-reviewed"];
    const { stdout } = await command([...group, "2026-12-01", "--json"], { now });
    expect(JSON.parse(stdout)).toMatchObject({ group: "reviewed" });
    expect(await command([...group, "2026-12-02"], { now })).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "channelwise: --group-reviewed: 2 December 2026 is still to come: today is 1 December 2026. Give the day on which the members were reviewed.\n",
    });
    const planned = await command([...group, "2026-12-02", "--as-of", "2026-12-03", "--json"], { now });
    expect(JSON.parse(planned.stdout)).toMatchObject({ group: "reviewed" });
  });

  test("reads the request from the input, and options say what it leaves out", async () => {
    const request = { channel: "signal", level: "sensitive", recipients: ["a@b.eu"], nature: "ephemeral" };
    const stdin = `\uFEFF${JSON.stringify(request, null, 2)}\n`;
    const whole = await command(["check", "--request", "-", "--json"], { stdin });
    expect(whole.stdout).toBe(`${JSON.stringify(decided(request))}\n`);
    const more = ["--to", "c@d.eu", "--files", "--level", "sensitive"];
    const mixed = await command(["check", "signal", "--request", "-", ...more, "--json"], { stdin });
    const wanted = decided({ ...request, recipients: ["a@b.eu", "c@d.eu"], files: true });
    expect(mixed.stdout).toBe(`${JSON.stringify(wanted)}\n`);
  });

  test("refuses a field of the request and an option that says otherwise", async () => {
    const request = { channel: "signal", level: "sensitive", group: { membersKnown: true }, files: true };
    const args = ["check", "email", "--request", "-", "--level", "public", "--no-group", "--no-files"];
    const ended = await command(args, { stdin: JSON.stringify(request) });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(linesOf(ended.stderr).map((line) => line.split(": ", 2)[1])).toEqual([
      "--level",
      "--files",
      "CHANNEL",
      "--group-members",
    ]);
    expect(ended.stderr).toContain("something else than the field level of the JSON object");
  });

  test.each([
    ["--level public --level limite", "--level"],
    ["--files --no-files", "--no-files"],
    ["--group-members known --no-group", "--no-group"],
    ["--lang en --lang fr", "--lang"],
    ["--format text --json", "--json"],
  ])("refuses %s", async (options, where) => {
    const ended = await command(["check", "signal", ...options.split(" ")], { env: { CHANNELWISE_LANG: "en" } });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toContain(`channelwise: ${where}: `);
  });

  test("takes what is said twice alike, and recipients again and again", async () => {
    const args = "check signal --level public --level public --to a@b.eu --to c@d.eu --json --format json".split(" ");
    const { code, stdout } = await command(args);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Decision).recipients).toHaveLength(2);
  });

  test.each(["–level", "—level", "−level=public", "–-level"])("names a dash that is no hyphen: %s", async (option) => {
    const ended = await command(["check", "signal", option, "public"]);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(
      /^channelwise: [–—−]-?level: This begins with a dash that is not the hyphen of options/u,
    );
  });

  test("reads recipients as they are pasted, those of --to before those of the input", async () => {
    const stdin = '#jane@partner.example\nTo: "Doe, Jane" <jane@ec.europa.eu>; b@example.org\r\n\r\n';
    const { stdout } = await command(["check", "email", "--to", "consilium.europa.eu", "--to-file", "-", "--json"], {
      stdin,
    });
    const { recipients } = JSON.parse(stdout) as Decision;
    expect(recipients.map(({ domain }) => domain)).toEqual([
      "consilium.europa.eu",
      "partner.example",
      "ec.europa.eu",
      "example.org",
    ]);
  });

  test("tells where a recipient stands that cannot be read, and shows it made harmless", async () => {
    const stdin = "a@ec.europa.eu\n  jane\u001B[31m @x.eu\n";
    const ended = await command(["check", "email", "--to", "a@b.eu, not an address", "--to-file", "-"], { stdin });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(linesOf(ended.stderr)).toEqual([
      expect.stringMatching(/^channelwise: --to, line 1, column 9: “not an address”: /u),
      expect.stringMatching(/^channelwise: the input, line 2, column 3: “jane\\u\{001B\}\[31m @x\.eu”: /u),
    ]);
    const forOthers = await command(["check", "email", "--to", "a@b.eu, not an address", "--json"]);
    expect(forOthers.stderr).toMatch(/^channelwise: --to, line 1, column 9: This is/u);
    const nobody = await command(["check", "email", "--to", " ,"]);
    expect(nobody).toMatchObject({ code: 2, stderr: expect.stringContaining("--to: This names nobody") as unknown });
  });

  test("warns directly under the outcome where what is said contradicts an address", async () => {
    const { stdout } = await command("check email --level public --to a@ec.europa.eu --audience internal".split(" "));
    expect(linesOf(stdout)[1]).toMatch(/^Look first: ! recipient 1 \(ec\.europa\.eu\): What was said about who/u);
  });

  test("with --gate the exit says whether it is within the advice, and the answer is the same", async () => {
    const sensitive = ["check", "signal", "--level", "sensitive"];
    expect(await command([...QUESTION, "--gate"])).toEqual(await command(QUESTION));
    expect(await command([...sensitive, "--gate"])).toEqual({ ...(await command(sensitive)), code: 10 });
  });

  test("with --gate-warnings the exit also says that a warning stands, or that it could be otherwise", async () => {
    const code = async (args: string) => (await command([...args.split(" "), "--gate-warnings"])).code;
    expect(await code("check signal --level sensitive")).toBe(10);
    expect(await code("check whatsapp --level non-sensitive --to a@ec.europa.eu")).toBe(11);
    expect(await code("check email --level public --to a@ec-europa.eu")).toBe(11);
    expect(await code("check email --level public --to a@ec.europa.eu")).toBe(0);
  });

  test("says the outcome first, in words, in either language and format", async () => {
    expect((await command(QUESTION)).stdout).toMatch(/^◐ With conditions · WhatsApp · 24 November 2026\n/u);
    expect((await command([...QUESTION, "--lang", "fr"])).stdout).toMatch(
      /^◐ Sous conditions · WhatsApp · 24 novembre 2026\n/u,
    );
    expect((await command(QUESTION, { env: { LANG: "fr_BE.UTF-8" } })).stdout).toMatch(/^◐ Sous conditions/u);
    expect((await command(QUESTION, { env: { LANG: "C" } })).stdout).toMatch(/^~ With conditions/u);
    expect((await command([...QUESTION, "--format", "markdown"])).stdout).toMatch(
      /^### ◐ With conditions · WhatsApp · 24 November 2026\n/u,
    );
  });

  test("says what was asked and not said, what is better and still to be asked, in that order", async () => {
    const { stdout } = await command(["check", "whatsapp", "--level", "non-sensitive", "--to", "someone@ec.europa.eu"]);
    const places = [
      "With conditions · WhatsApp",
      "level: non-sensitive · to: Commission, EEAS or European Parliament",
      "not said, so taken as: short-lived, no group, no other people, no files",
      "within the note’s advice",
      "Better channels: Corporate e-mail (✔ Suitable)",
      "Still to be asked: Meant to last? meant to be kept or relied on later → ✖ Advised against",
      "Conditions: ☐ Keep it to short-lived chat",
      "Why: ",
      "Keep in mind: ",
      "gsc-messaging-apps 2.0.0-dev · GSC note “Use of commercial messaging apps”",
    ].map((text) => [text, stdout.indexOf(text)] as const);
    expect(places.filter(([, place]) => place === -1)).toEqual([]);
    expect(places.map(([, place]) => place)).toEqual(places.map(([, place]) => place).toSorted((a, b) => a - b));
  });

  test("offers the smallest changes, by position and domain", async () => {
    const to = "a@consilium.europa.eu,b@ec-europa.eu";
    const { stdout } = await command(["check", "email", "--level", "sensitive", "--to", to]);
    expect(linesOf(stdout)[1]).toContain("recipient 2 (ec-europa.eu)");
    expect(stdout).toMatch(/Within the advice after: .*recipient 2 \(ec-europa\.eu\) → ◐ With conditions/u);
  });

  test("wraps nothing where it is no terminal", async () => {
    const args = ["check", "avaya", "--level", "restreint-ue", "--to", "x@y.eu", "--color", "never"];
    const [narrow, wide] = [(await command(args, { columns: 60 })).stdout, (await command(args)).stdout];
    expect(linesOf(wide).length).toBeLessThan(linesOf(narrow).length);
    expect(wide.replaceAll(/\s+/gu, " ")).toBe(narrow.replaceAll(/\s+/gu, " "));
    expect(linesOf(wide)).toContainEqual(expect.stringMatching(/^Why: ■ .*another law$/u));
  });

  test("with --full gives what does not decide, general cautions, sources by title, and all recipients", async () => {
    const args = "check telegram --level sensitive --to a@ec.europa.eu,b@x.eu --personal-data more --full".split(" ");
    const { stdout } = await command(args);
    for (const part of [
      "app-personal-data-more",
      "SMART gives no support",
      "2018/1725: Regulation (EU) 2018/1725",
      "https://",
      "sha256:",
      "2   x.eu",
    ])
      expect(stdout).toContain(part);
  });
});

describe("advise", () => {
  test("gives every channel’s own answer, mildest first", async () => {
    const { stdout, code } = await command(["advise", "--level", "limite", "--to", "a@eeas.europa.eu", "--json"]);
    const { decisions } = JSON.parse(stdout) as { decisions: Decision[] };
    expect(code).toBe(0);
    expect(decisions).toHaveLength(gscPolicy.channels.length);
    for (const decision of decisions) {
      expect(decision).toEqual(
        decided({ channel: decision.channel, level: "limite", recipients: ["a@eeas.europa.eu"] }),
      );
    }
    const text = await command(["advise", "--level", "limite", "--to", "a@eeas.europa.eu"]);
    expect(text.stdout.indexOf("◐ With conditions")).toBeGreaterThan(0);
    expect(text.stdout.indexOf("◐ With conditions")).toBeLessThan(text.stdout.indexOf("✖ Advised against"));
  });

  test("with --gate, one channel within the advice is enough", async () => {
    expect((await command("advise --level limite --to eeas.europa.eu --gate".split(" "))).code).toBe(0);
    expect((await command("advise --level restreint-ue --gate".split(" "))).code).toBe(10);
  });

  test("does not look at a channel", async () => {
    const asked = await command(["advise", "--request", "-"], { stdin: '{"channel":"email"}' });
    expect(asked).toMatchObject({ code: 2, stdout: "" });
    expect(asked.stderr).toContain("/channel");
  });
});
