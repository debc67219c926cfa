import type { Classification } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { command, linesOf } from "./support.js";

const GIVEN = ["jane@ec.europa.eu", "not an address", "jane@ec-europa.eu", "+3225550123"];

test("gives one entry for each recipient, in order, as JSON", async () => {
  const { code, stdout, stderr } = await command(["classify", ...GIVEN, "--json"]);
  const { recipients } = JSON.parse(stdout) as Classification;
  expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
  expect(recipients.map(({ index, kind }) => [index, kind])).toEqual([
    [0, "email"],
    [1, "invalid"],
    [2, "email"],
    [3, "telephone"],
  ]);
});

test("counts them, warns, and lists them outside first, each beside what was given", async () => {
  const routed = "x%y@consilium.europa.eu";
  const { code, stdout } = await command(["classify", ...GIVEN, routed, "--color", "never"], { columns: 120 });
  expect(code).toBe(3);
  expect(linesOf(stdout)[0]).toBe("5 recipients");
  const places = [
    "1 × cannot be read",
    "! recipient 3 (ec-europa.eu): ",
    "! recipient 5 (consilium.europa.eu): ",
    "3   jane@ec-europa.eu ",
    "4   +3225550123 ",
    "1   jane@ec.europa.eu ",
    "! recipient 2 · argument 2, line 1, column 1 · “not an address”",
  ].map((text) => stdout.indexOf(text));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test("shows what was given on the own screen alone", async () => {
  for (const format of ["json", "markdown"]) {
    expect((await command(["classify", ...GIVEN, "--format", format])).stdout).not.toContain("jane");
  }
});

test("exits with 0 when all can be read, and takes lists from arguments, the input and a file", async () => {
  expect((await command(["classify", "a@b.eu"])).code).toBe(0);
  const domainsIn = async (args: readonly string[], stdin: string) => {
    const { stdout } = await command(["classify", ...args, "--json"], { stdin });
    return (JSON.parse(stdout) as Classification).recipients.map((one) => ("domain" in one ? one.domain : ""));
  };
  const stdin = "a@one.eu\ntwo.eu, three.eu";
  const between = await domainsIn(["first.eu", "-", "last.eu"], stdin);
  expect(between).toEqual(["first.eu", "one.eu", "two.eu", "three.eu", "last.eu"]);
  const after = await domainsIn(["first.eu; next.eu", "--to-file", "-"], stdin);
  expect(after).toEqual(["first.eu", "next.eu", "one.eu", "two.eu", "three.eu"]);
  expect(await command(["classify", "-", "--to-file", "-"])).toMatchObject({ code: 2, stdout: "" });
  expect(await command(["classify", "-"], { stdin: "\n" })).toMatchObject({ code: 2, stdout: "" });
});

test("pastes as tables into a mail", async () => {
  const { stdout } = await command(["classify", "a@ec.europa.eu", "--format", "markdown"]);
  expect(stdout).toMatch(
    /\*\*.*European Parliament \(1\)\*\*\n\n\| No \| Recipient \| Why \|\n\| --- \|.*\n\| 1 \| `ec\.europa\.eu` \|/u,
  );
});

test("takes as many as there are", async () => {
  const stdin = "someone@ec.europa.eu\n".repeat(150_000);
  const { stdout, code } = await command(["classify", "-"], { stdin });
  expect(code).toBe(0);
  expect(stdout).toContain("  150000  ");
  const wrong = JSON.stringify({ channel: "email", recipients: Array(150_000).fill(1) });
  expect(await command(["check", "--request", "-"], { stdin: wrong })).toMatchObject({ code: 2, stdout: "" });
});
