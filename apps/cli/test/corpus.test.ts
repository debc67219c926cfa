import { cases } from "@channelwise/policy-cases";
import { compile, gscPolicy, LANGUAGES, parseRequest, type RequestInput } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { currentAnswer } from "../src/tui/pages/ask.js";
import type { State } from "../src/tui/state/state.js";
import { command } from "./support.js";
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

test("every case reads as text and as Markdown", async () => {
  for (const { request, want } of cases) {
    for (const format of ["text", "markdown"]) {
      const { stdout, code } = await command(["check", "--request", "-", "--format", format], {
        stdin: JSON.stringify(request),
      });
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/undefined|null|\{\w+\}|\[object/u);
      for (const reason of want.reasons) expect(stdout.replaceAll("\\", "")).toContain(reason);
    }
  }
});

/** The question in the interface, filled in by keys and a paste as a person would. */
function filledIn({ channel, level, recipients, nature, group, personalData, files, asOf }: RequestInput): State {
  const turned = (state: State, key: string, isRight: (form: State["form"]) => boolean): State => {
    let so = state;
    for (let times = 0; times < 20 && !isRight(so.form); times += 1) so = pressed(so, key);
    return so;
  };
  const members = group === undefined ? "none" : group.membersKnown ? "known" : "unknown";
  let state = turned(start(), "right", (form) => form.channel === channel);
  state = turned(pressed(state, "down"), "right", (form) => form.level === (level ?? "unstated"));
  state = turned(state, "n", (form) => form.nature === (nature ?? "substantive"));
  state = turned(state, "g", (form) => form.group === members);
  state = turned(state, "p", (form) => form.personalData === (personalData ?? false));
  state = turned(state, "f", (form) => form.files === (files ?? false));
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
