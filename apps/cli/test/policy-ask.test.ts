import { describe, expect, test } from "vitest";
import { pointedOut } from "../src/commands/policy-ask/run-ask.js";
import { command } from "./support.js";

describe("policy ask", () => {
  test("answers yes with 0 and no with 10, in both languages and every format", async () => {
    const claim = ["no", "messaging-app", "is", "milder", "than", "conditional", "for", "sensitive"];
    const { code, stdout, stderr } = await command(["policy", "ask", ...claim, "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^\{"holds":true,"cells":[1-9]\d*,"so":0\}\n$/u);
    for (const [lang, yes, no] of [
      ["en", "Yes", "No"],
      ["fr", "Oui", "Non"],
    ] as const) {
      for (const format of ["text", "markdown"]) {
        const options = ["--lang", lang, "--format", format];
        const held = await command(["policy", "ask", claim.join(" "), ...options]);
        expect({ code: held.code, says: held.stdout.includes(yes) }).toEqual({ code: 0, says: true });
        const not = await command(["policy", "ask", "every email is suitable", ...options], { columns: 120 });
        expect({ code: not.code, says: not.stdout.includes(no) }).toEqual({ code: 10, says: true });
        expect(not.stdout).toContain('{"channel":"email"}');
        expect(not.stdout).toContain("level-unstated");
      }
    }
  });

  test("says that a claim is about nothing", async () => {
    const { code, stdout } = await command(["policy", "ask", "no email with kind=messaging-app is suitable"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Yes\n\nIt is about no request at all.\n" });
  });

  test("points out what cannot be read, without words that no claim has", async () => {
    const { code, stdout, stderr } = await command([
      "policy",
      "ask",
      "every",
      "emal",
      "to",
      "jane@b.eu",
      "is",
      "suitable",
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const [complaint, claim, caret] = stderr.split("\n");
    expect(complaint).toMatch(/^channelwise: CLAIM: .*Did you mean email\?/u);
    expect(claim).toBe("  every emal to ????????? is suitable");
    expect(caret).toBe("        ^^^^");
    expect((await command(["policy", "ask"])).code).toBe(2);
  });
});

describe("pointedOut", () => {
  test("shows as much of a long claim as a line holds", () => {
    const text = `every ${"email or ".repeat(40)}fax is suitable`;
    const [claim = "", caret = ""] = pointedOut(text, { offset: text.indexOf("fax"), length: 3 }).split("\n");
    expect(claim.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("fax");
    expect(claim.length).toBeLessThanOrEqual(78);
  });

  test("points behind the end, and shows no control characters", () => {
    expect(pointedOut("every \u001B[2J", { offset: 10, length: 1 })).toBe("  every ????\n            ^\n");
  });
});
