import { describe, expect, test } from "vitest";
import { parseRequest } from "../model/parse-request.js";
import type { RequestInput } from "../model/request.js";
import { pdpOf } from "../testing/pdp-of.js";
import { smallPolicy } from "../testing/small-policy.js";

const pdp = pdpOf(smallPolicy);

function questionsOf(input: Omit<RequestInput, "asOf">) {
  const parsed = parseRequest({ asOf: "2026-11-24", ...input });
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  const decision = pdp.decide(parsed.value);
  if (!decision.ok) throw new Error(decision.errors[0].message);
  return decision.value.openQuestions;
}

const recipients = ["a@island.example"];

describe("open questions", () => {
  test("are about what was not said and would make another answer, what could help first", () => {
    expect(questionsOf({ channel: "pigeon", recipients }).map(({ attribute }) => attribute)).toEqual([
      "level",
      "nature",
      "group",
    ]);
    expect(questionsOf({ channel: "pigeon", level: "public", recipients }).map(({ attribute }) => attribute)).toEqual([
      "nature",
      "group",
    ]);
  });

  test("say for every value what a request that says it gets", () => {
    const [level] = questionsOf({ channel: "post", recipients });
    expect(level?.outcomes.map(({ value, outcome }) => `${String(value)} ${outcome}`)).toEqual([
      "public suitable",
      "non-sensitive suitable",
      "limite conditional",
      "sensitive conditional",
      "restreint-ue prohibited",
      "confidentiel-ue prohibited",
      "secret-ue prohibited",
      "tres-secret-ue prohibited",
    ]);
  });

  test("name the corporate channels that a value opens", () => {
    const [audience] = questionsOf({ channel: "pigeon", level: "sensitive", group: null });
    expect(audience).toEqual({
      attribute: "audience",
      outcomes: [
        { value: "internal", outcome: "not-advised", better: ["post", "bell"] },
        { value: "institution", outcome: "not-advised", better: ["post"] },
        { value: "external", outcome: "not-advised", better: [] },
      ],
    });
  });

  test("ask whom it is for only where no address tells", () => {
    const attributes = questionsOf({ channel: "bell", level: "public", recipients: ["c@elsewhere.example"] });
    expect(attributes.map(({ attribute }) => attribute)).not.toContain("audience");
  });

  test("are none where all was said, or nothing would change", () => {
    expect(
      questionsOf({
        channel: "pigeon",
        level: "public",
        recipients,
        nature: "ephemeral",
        group: null,
        personalData: "none",
        files: false,
      }),
    ).toEqual([]);
    expect(questionsOf({ channel: "pigeon", level: "secret-ue", recipients })).toEqual([]);
  });
});
