import { compile, gscPolicy, parseRequest, type Decision } from "@channelwise/policy-core";
import { describe, expect, test } from "vitest";
import { command } from "./support.js";

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
    const args = "check signal --level public --to a@b.eu,c.eu --to d.eu --nature ephemeral --group-members known";
    const more = "--group-reviewed 2026-01-02 --personal-data --files --as-of 2026-01-31 --json";
    const wanted = decided({
      channel: "signal",
      level: "public",
      recipients: ["a@b.eu", "c.eu", "d.eu"],
      nature: "ephemeral",
      group: { membersKnown: true, lastReviewed: "2026-01-02" },
      personalData: true,
      files: true,
      asOf: "2026-01-31",
    });
    expect((await command(`${args} ${more}`.split(" "))).stdout).toBe(`${JSON.stringify(wanted)}\n`);
  });

  test("answers for today in UTC where no day is named", async () => {
    const { stdout } = await command(["check", "email", "--json"], { now: "2026-03-01T23:59:59.999Z" });
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2026-03-01" });
  });

  test("reads the request from the input; options count before its fields", async () => {
    const request = { channel: "signal", level: "sensitive", recipients: ["a@b.eu"], nature: "ephemeral" };
    const stdin = `\uFEFF${JSON.stringify(request, null, 2)}\n`;
    const whole = await command(["check", "--request", "-", "--json"], { stdin });
    expect(whole.stdout).toBe(`${JSON.stringify(decided(request))}\n`);
    const mixed = await command(["check", "email", "--request", "-", "--level", "public", "--json"], { stdin });
    expect(mixed.stdout).toBe(`${JSON.stringify(decided({ ...request, channel: "email", level: "public" }))}\n`);
  });

  test("reads recipients from the input, after those of --to", async () => {
    const stdin = '# the Commission\n"Doe, Jane" <jane@ec.europa.eu>; b@example.org\r\n\r\n';
    const { stdout } = await command(["check", "email", "--to", "consilium.europa.eu", "--to-file", "-", "--json"], {
      stdin,
    });
    const { recipients } = JSON.parse(stdout) as Decision;
    expect(recipients.map(({ domain }) => domain)).toEqual(["consilium.europa.eu", "ec.europa.eu", "example.org"]);
  });

  test("with --gate the exit says whether it is within the advice, and the answer is the same", async () => {
    const sensitive = ["check", "signal", "--level", "sensitive"];
    expect(await command([...QUESTION, "--gate"])).toEqual(await command(QUESTION));
    expect(await command([...sensitive, "--gate"])).toEqual({ ...(await command(sensitive)), code: 10 });
  });

  test("says the outcome first, in words, in either language and format", async () => {
    expect((await command(QUESTION)).stdout).toMatch(/^◐ With conditions · WhatsApp\n/u);
    expect((await command([...QUESTION, "--lang", "fr"])).stdout).toMatch(/^◐ Sous conditions · WhatsApp\n/u);
    expect((await command(QUESTION, { env: { LANG: "fr_BE.UTF-8" } })).stdout).toMatch(/^◐ Sous conditions/u);
    expect((await command(QUESTION, { env: { LANG: "C" } })).stdout).toMatch(/^~ With conditions/u);
    expect((await command([...QUESTION, "--format", "markdown"])).stdout).toMatch(
      /^### ◐ With conditions · WhatsApp\n/u,
    );
  });

  test("tells that conditions do not help where the answer is stricter", async () => {
    const { stdout } = await command("check signal --level sensitive --personal-data".split(" "));
    expect(stdout).toContain("Conditions (meeting them does not change the answer)");
  });

  test("names the recipients to look at again by position and domain", async () => {
    const { stdout } = await command([
      "check",
      "email",
      "--level",
      "limite",
      "--to",
      "a@consilium.europa.eu,b@ec-europa.eu",
    ]);
    expect(stdout).toContain("recipient 2: ec-europa.eu");
    expect(stdout).toContain("is not one: ec.europa.eu");
    expect(stdout).toContain("2 (ec-europa.eu) → suitable");
  });

  test("calls no channel better that the note advises against", async () => {
    const to = ["--level", "sensitive", "--to", "a@consilium.europa.eu,+32470123456"];
    const { stdout } = await command(["check", "email", ...to]);
    expect(stdout).toContain("Milder answers, none of them within the note’s advice\n  ✖ Signal");
    expect(stdout).not.toContain("Better channels");
    const groupless = await command(["check", "teams", "--level", "public", "--nature", "ephemeral"]);
    expect(groupless.stdout).toContain("Better channels\n  ✔ Corporate e-mail · suitable\n  ✔ Avaya");
    expect(groupless.stdout).toMatch(/· and \d+ more: see channelwise advise/u);
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
    expect(text.stdout.indexOf("✔ Suitable")).toBeLessThan(text.stdout.indexOf("✖ Advised against"));
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
