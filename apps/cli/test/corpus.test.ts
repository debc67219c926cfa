import { cases } from "@channelwise/policy-cases";
import { compile, gscPolicy, LANGUAGES, parseRequest } from "@channelwise/policy-core";
import { expect, test } from "vitest";
import { command } from "./support.js";

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
