import { cases } from "@channelwise/policy-cases";
import {
  compile,
  gscPolicy,
  kebabCase,
  LANGUAGES,
  parseRequest,
  readRecipients,
  type RequestInput,
} from "@channelwise/policy-core";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { COLUMNS } from "../src/batch/csv-header.js";
import { currentAnswer } from "../src/tui/pages/ask.js";
import type { State } from "../src/tui/state/state.js";
import { command, linesOf } from "./support.js";
import { after, keys, pressed, start, typing, world } from "./world.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
const pdp = compiled.value;

function bytesOf(request: unknown, lang: (typeof LANGUAGES)[number]): string {
  const parsed = parseRequest(request);
  const decision = parsed.ok ? pdp.decide(parsed.value, { lang }) : parsed;
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return `${JSON.stringify(decision.value)}\n`;
}

test.each(LANGUAGES)("check answers every case with the core’s bytes (%s)", async (lang) => {
  for (const { request } of cases) {
    const { stdout, code } = await command(["check", "--request", "-", "--json", "--lang", lang], {
      stdin: JSON.stringify(request),
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: bytesOf(request, lang) });
  }
});

test.each(LANGUAGES)("batch answers all cases at once with the same bytes (%s)", async (lang) => {
  const stdin = cases.map(({ request }) => `${JSON.stringify(request)}\n`).join("");
  const { stdout, code } = await command(["batch", "--lang", lang], { stdin });
  expect(code).toBe(0);
  expect(stdout).toBe(cases.map(({ request }) => bytesOf(request, lang)).join(""));
});

/** A request as a row of CSV; `undefined` where a list of people would be read otherwise than one recipient a string. */
function cellsOf({ group, recipients = [], ...rest }: RequestInput): Readonly<Record<string, string>> | undefined {
  const list = recipients.join("\n");
  const isRead =
    readRecipients(list)
      .map(({ text }) => text)
      .join("\n") === list;
  if (!isRead) return undefined;
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
    recipients: list,
    group: group === undefined ? "" : group === null ? "none" : group.membersKnown ? "known" : "unknown",
    groupReviewed: group?.lastReviewed ?? "",
  };
}

test.each([",", ";", "\t"])(
  "batch answers the cases out of a spreadsheet with the same bytes (%j)",
  async (delimiter) => {
    const rows = cases.flatMap(({ request }) => {
      const cells = cellsOf(request);
      return cells === undefined ? [] : [{ request, cells }];
    });
    expect(rows.length).toBeGreaterThan(cases.length * 0.9);
    const table = [COLUMNS, ...rows.map(({ cells }) => COLUMNS.map((column) => cells[column] ?? ""))];
    const stdin = stringify(
      table.map((row) => [...row]),
      { delimiter, bom: true, record_delimiter: "windows", quoted_match: /\n/u },
    );
    const { stdout, code } = await command(["batch", "--input", "csv"], { stdin });
    expect({ code, errors: linesOf(stdout).filter((line) => line.includes('"error"')) }).toEqual({
      code: 0,
      errors: [],
    });
    expect(stdout).toBe(rows.map(({ request }) => bytesOf(request, "en")).join(""));
  },
);

test("options say every case that names its recipients with the same bytes", async () => {
  for (const { request } of cases) {
    const { group, recipients = [], files, channel, ...rest } = request;
    const options = [
      ...Object.entries(rest).map(([name, value]) => `--${kebabCase(name)}=${String(value)}`),
      ...recipients.map((recipient) => `--to=${recipient}`),
      ...(files === undefined ? [] : [files ? "--files" : "--no-files"]),
      ...(group === null ? ["--no-group"] : []),
      ...(group ? [`--group-members=${group.membersKnown ? "known" : "unknown"}`] : []),
      ...(group?.lastReviewed === undefined ? [] : [`--group-reviewed=${group.lastReviewed}`]),
    ];
    const { stdout, stderr } = await command(["check", channel, ...options, "--json"], { now: "2027-11-24T12:00:00Z" });
    expect({ options, stdout, stderr }).toEqual({ options, stdout: bytesOf(request, "en"), stderr: "" });
  }
});

test("every case reads as text and as Markdown, whole with --full", async () => {
  for (const { request, want } of cases) {
    for (const format of ["text", "markdown"]) {
      const args = ["check", "--request", "-", "--format", format];
      const stdin = JSON.stringify(request);
      const short = await command(args, { stdin });
      const full = await command([...args, "--full"], { stdin });
      expect([short.code, full.code]).toEqual([0, 0]);
      for (const { stdout } of [short, full]) expect(stdout).not.toMatch(/undefined|null|\{\w+\}|\[object/u);
      for (const reason of want.reasons) expect(full.stdout.replaceAll("\\", "")).toContain(reason);
    }
  }
});

/** The question in the interface, filled in by keys and a paste as a person would. */
function filledIn(request: RequestInput): State {
  const { channel, level, recipients, audience, nature, group, personalData, files, asOf } = request;
  const turned = (state: State, key: string, isRight: (form: State["form"]) => boolean): State => {
    let so = state;
    for (let times = 0; times < 20 && !isRight(so.form); times += 1) so = pressed(so, key);
    return so;
  };
  /** At the field that a key asks for, with no list of choices over it. */
  const at = (state: State, key: string): State => {
    const so = pressed(state, key);
    return so.overlay === undefined ? so : pressed(so, "escape");
  };
  const members = group === undefined ? undefined : group === null ? "none" : group.membersKnown ? "known" : "unknown";
  let state = turned(start(), "right", (form) => form.channel === channel);
  state = turned(pressed(state, "down"), "right", (form) => form.level === (level === "unstated" ? undefined : level));
  state = turned(at(state, "o"), "right", (form) => form.audience === audience);
  state = turned(at(state, "n"), "right", (form) => form.nature === nature);
  state = turned(at(state, "g"), "right", (form) => form.group === members);
  state = turned(at(state, "p"), "right", (form) => form.personalData === personalData);
  state = turned(at(state, "f"), "right", (form) => form.files === files);
  const typed = (key: string, text: string) => [...keys(key), ...typing(text), ...keys("enter")];
  return after(state, [
    ...typed("d", asOf),
    // where the members are not known, no review of them counts
    ...(members === "known" && group?.lastReviewed !== undefined ? typed("r", group.lastReviewed) : []),
    { type: "paste", text: (recipients ?? []).join("\n") },
  ]).state;
}

test.each(LANGUAGES)("the interface answers every case with the same bytes (%s)", (lang) => {
  for (const { request } of cases) {
    const answer = currentAnswer(filledIn(request), world(), lang);
    expect(`${JSON.stringify(answer.kind === "decision" ? answer.decision : answer)}\n`).toBe(bytesOf(request, lang));
  }
});
