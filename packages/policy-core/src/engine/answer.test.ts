import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../model/vocabulary.js";
import { gscPolicy } from "../note/index.js";
import { createAnswerMaker, isWithinAdvice, type Answer } from "./answer.js";
import type { Attributes } from "../attributes.js";
import { createSpace } from "./space.js";
import { createTable } from "./table.js";

const space = createSpace(gscPolicy.channels.map(({ id }) => id));
/** Made anew by each test, so that a mutation run sees which tests look at what. */
const makeTable = () => createTable(gscPolicy, space, createAnswerMaker(gscPolicy));

const chat: Attributes = {
  channel: "signal",
  group: "none",
  level: "public",
  audience: "external",
  reachable: "yes",
  nature: "ephemeral",
  personalData: "no",
  files: "no",
};
const mail: Attributes = { ...chat, channel: "email", level: "sensitive", nature: "substantive" };

const answerTo = (attributes: Attributes, table = makeTable()): Answer => table.answerAt(space.cellOf(attributes));
const rulesOf = (attributes: Attributes) => answerTo(attributes).rules.map(({ of }) => of.id);
const citesOf = (attributes: Attributes, clause: string) => {
  const { rules, cautions } = answerTo(attributes);
  return [...rules, ...cautions].find(({ of }) => of.id === clause)?.cites;
};

test.each(OUTCOMES)("%s is within the advice, or not", (outcome) => {
  expect(isWithinAdvice(outcome)).toBe(["suitable", "conditional"].includes(outcome));
});

describe("the reasons", () => {
  test("stand strictest first, then by id, whatever the order of the rules", () => {
    expect(
      rulesOf({ ...chat, channel: "whatsapp", group: "reviewed", personalData: "yes", audience: "internal" }),
    ).toEqual(["app-data-leaves-eea", "app-personal-data", "app-short-lived", "group-reviewed", "internal-mail-safer"]);
  });

  test("look at encryption by the kind of conversation", () => {
    expect(rulesOf({ ...chat, channel: "telegram" })).toEqual(["app-e2ee-optional", "app-short-lived"]);
    expect(rulesOf({ ...chat, channel: "telegram", group: "reviewed" })).toEqual([
      "app-no-e2ee",
      "app-short-lived",
      "group-reviewed",
    ]);
    expect(rulesOf({ ...chat, channel: "element", group: "reviewed" })).toContain("app-e2ee-optional");
    expect(rulesOf({ ...chat, channel: "element" })).not.toContain("app-e2ee-optional");
    expect(rulesOf({ ...chat, channel: "other-app" })).toContain("app-e2ee-unknown");
  });

  test("cite the facts that they lean on, for the channel at hand", () => {
    expect(citesOf({ ...chat, channel: "avaya", reachable: "no" }, "unreachable")).toEqual(["§13"]);
    expect(citesOf({ ...mail, reachable: "no" }, "unreachable")).toEqual(["public"]);
    expect(citesOf({ ...chat, channel: "whatsapp" }, "dated")).toEqual(["§7", "§8"]);
    expect(citesOf(chat, "dated")).toEqual(["§9", "§10"]);
    expect(citesOf({ ...chat, channel: "viber" }, "dated")).toBeUndefined();
  });
});

describe("the conditions", () => {
  test("are those of every reason, once each, resting on all that brings them", () => {
    const answer = answerTo({ ...mail, level: "non-sensitive", personalData: "yes" });
    expect(answer.conditions).toEqual([
      { of: "write-nothing-sensitive", cites: ["§14"] },
      { of: "share-no-more-than-needed", cites: ["§14", "§2"] },
    ]);
    const twice = {
      ...gscPolicy,
      rules: gscPolicy.rules.map((rule) =>
        rule.id === "app-short-lived" ? { ...rule, conditions: ["respect-privacy"] } : rule,
      ),
    };
    const other = createTable(twice, space, createAnswerMaker(twice));
    expect(other.answerAt(space.cellOf({ ...chat, personalData: "yes" })).conditions).toEqual([
      { of: "respect-privacy", cites: ["§12(3)", "§12(1)"] },
      { of: "share-no-more-than-needed", cites: ["§12(3)"] },
    ]);
  });
});

describe("whom to ask", () => {
  test.each<[string, Attributes, string[]]>([
    ["nobody, when the answer is within the advice", { ...chat, personalData: "yes" }, []],
    ["the IT correspondent, when no other is named", mail, ["it-correspondent"]],
    ["the data protection officer, for personal data", { ...mail, personalData: "yes" }, ["data-protection-officer"]],
    ["the security officer, for classified information", { ...mail, level: "secret-ue" }, ["security-officer"]],
    [
      "both, for both",
      { ...mail, level: "secret-ue", personalData: "yes" },
      ["security-officer", "data-protection-officer"],
    ],
  ])("is %s", (_, attributes, escalate) => {
    expect(answerTo(attributes).escalate).toEqual(escalate);
  });
});

describe("the table", () => {
  test("shares an answer between the cells of a channel that have the same matches, and not between channels", () => {
    const table = makeTable();
    expect(answerTo({ ...mail, group: "overdue" }, table)).toBe(answerTo(mail, table));
    expect(answerTo({ ...chat, channel: "wire" }, table)).not.toBe(answerTo({ ...chat, channel: "viber" }, table));
  });

  test("has no cell beyond the space", () => {
    expect(() => makeTable().answerAt(space.size)).toThrow(new RangeError(`The space has no cell ${space.size}`));
  });
});
