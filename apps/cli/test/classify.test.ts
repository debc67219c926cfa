import type { Classification } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { command } from "./support.js";

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

test("shows position and domain in a table, and what is wrong in its place", async () => {
  const { code, stdout } = await command(["classify", ...GIVEN, "--color", "never"], { columns: 120 });
  expect(code).toBe(3);
  expect(stdout).toMatch(/1 +ec\.europa\.eu/u);
  expect(stdout).toMatch(/2 +✖ cannot be read/u);
  expect(stdout).toMatch(/3 +ec-europa\.eu.* ec\.europa\.eu/u);
  expect(stdout).not.toContain("jane");
});

test("exits with 0 when all can be read, and takes them from the input", async () => {
  expect((await command(["classify", "a@b.eu"])).code).toBe(0);
  const { stdout } = await command(["classify", "first.eu", "-", "last.eu", "--json"], {
    stdin: "a@one.eu\ntwo.eu, three.eu",
  });
  const domains = (JSON.parse(stdout) as Classification).recipients.map((one) => ("domain" in one ? one.domain : ""));
  expect(domains).toEqual(["first.eu", "one.eu", "two.eu", "three.eu", "last.eu"]);
});

test("pastes as a table into a mail", async () => {
  const { stdout } = await command(["classify", "a@ec.europa.eu", "--format", "markdown"]);
  expect(stdout).toMatch(/^\| No \| Recipient \| .*\n\| --- \|.*\n\| 1 \| `ec\.europa\.eu` \|/u);
});

test("takes as many as there are", async () => {
  const stdin = "someone@ec.europa.eu\n".repeat(150_000);
  const { stdout, code } = await command(["classify", "-"], { stdin });
  expect(code).toBe(0);
  expect(stdout).toContain("  150000  ");
  const wrong = JSON.stringify({ channel: "email", recipients: Array(150_000).fill(1) });
  expect(await command(["check", "--request", "-"], { stdin: wrong })).toMatchObject({ code: 2, stdout: "" });
});
