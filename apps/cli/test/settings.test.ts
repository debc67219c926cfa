import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Decision } from "@channelwise/policy-core";
import { expect, onTestFinished, test } from "vitest";
import { command, start } from "./support.js";

/** An environment with a file of settings in it. */
function settings(text: string): Readonly<Record<string, string>> {
  const home = mkdtempSync(join(tmpdir(), "channelwise-"));
  onTestFinished(() => {
    rmSync(home, { recursive: true });
  });
  mkdirSync(join(home, "channelwise"));
  writeFileSync(join(home, "channelwise", "config.yaml"), text);
  return { XDG_CONFIG_HOME: home };
}

const GROUP = ["check", "signal", "--level", "public", "--nature", "ephemeral", "--group-members", "known"];
const REVIEWED = [...GROUP, "--group-reviewed", "2026-11-10", "--as-of", "2026-11-24", "--json"];

const decided = async (env?: Readonly<Record<string, string>>) =>
  JSON.parse((await command(REVIEWED, env === undefined ? {} : { env })).stdout) as Decision;

test("the language of the settings counts before the locale, and after what is said at the time", async () => {
  const env = settings("language: fr\n");
  const said = async (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    (await command(args, { env: { ...env, LANG: "en_GB.UTF-8", ...more } })).stdout;
  expect(await said(["levels", "public"])).toContain("Public");
  expect(await said(["note", "3"])).toMatch(/la note/u);
  expect(await said(["note", "3", "--lang", "en"])).toMatch(/the note/u);
  expect(await said(["note", "3"], { CHANNELWISE_LANG: "en" })).toMatch(/the note/u);
});

test("a shorter review interval changes the answer, and the policy’s digest says so", async () => {
  const usual = await decided();
  const strict = await decided(settings("reviewInterval: 13\n"));
  expect(usual.group).toBe("reviewed");
  expect(strict.group).toBe("overdue");
  expect(strict.policy.digest).not.toBe(usual.policy.digest);
});

test("today is the day of the time zone that is set, else that of Brussels", async () => {
  const day = async (env: Readonly<Record<string, string>>) => {
    const { stdout } = await command(["check", "email", "--json"], { env, now: "2026-11-30T12:00:00Z" });
    return (JSON.parse(stdout) as Decision).asOf;
  };
  expect(await day({})).toBe("2026-11-30");
  expect(await day(settings("timeZone: Pacific/Auckland\n"))).toBe("2026-12-01");
  const wrong = await command(["levels"], { env: settings("timeZone: Europe/Bruxelles\n") });
  expect(wrong.stderr).toMatch(/config\.yaml:1: timeZone: Give the name of a time zone/u);
});

test("what is wrong is told, and the answer is the usual one", async () => {
  const env = settings("reviewInterval: 99\nlangauge: fr\n");
  const ended = await command(REVIEWED, { env });
  expect(ended.code).toBe(0);
  expect(ended.stdout).toBe(`${JSON.stringify(await decided())}\n`);
  expect(ended.stderr.split("\n").slice(0, -1)).toEqual([
    expect.stringMatching(/^channelwise: config\.yaml:1: reviewInterval: /u),
    expect.stringMatching(/^channelwise: config\.yaml:2: langauge: .*language/u),
  ]);
});

test("a service answers by the policy, whatever the person has set who starts it", async () => {
  const child = start(["serve", "--port", "0"], {
    CHANNELWISE_DRAIN_SECONDS: "0",
    ...settings("reviewInterval: 13\n"),
  });
  const ended = once(child, "close");
  const [first] = (await once(child.stdout, "data")) as [Buffer];
  const { url } = JSON.parse(first.toString()) as { readonly url: string };
  const group = { membersKnown: true, lastReviewed: "2026-11-10" };
  const body = JSON.stringify({ channel: "signal", level: "public", nature: "ephemeral", group, asOf: "2026-11-24" });
  const headers = { "Content-Type": "application/json" };
  const answered = await fetch(`${url}/v1/decisions`, { method: "POST", headers, body });
  expect(await answered.json()).toEqual(await decided());
  child.kill("SIGTERM");
  await ended;
});
