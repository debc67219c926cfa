import { describe, expect, test } from "vitest";
import { OUTCOMES } from "../model/vocabulary.js";
import { plainAttributes } from "../testing/plain-attributes.js";
import { smallPolicy } from "../testing/small-policy.js";
import { createAnswerMaker, isWithinAdvice, type Answer } from "./answer.js";
import type { Attributes } from "../attributes.js";
import { createSpace } from "./space.js";
import { createTable } from "./table.js";

const space = createSpace(smallPolicy.channels.map(({ id }) => id));
/** Made anew by each test, so that a mutation run sees which tests look at what. */
const makeTable = () => createTable(smallPolicy, space, createAnswerMaker(smallPolicy));

const chat: Attributes = { ...plainAttributes("pigeon"), level: "public", nature: "ephemeral" };
const mail: Attributes = { ...chat, channel: "post", level: "sensitive", nature: "substantive" };

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
    expect(rulesOf({ ...chat, channel: "raven", group: "overdue", personalData: "yes" })).toEqual([
      "app-e2ee-none",
      "app-data-abroad",
      "app-chat",
      "app-group-overdue",
      "app-personal-data",
    ]);
  });

  test("look at encryption by the kind of conversation", () => {
    expect(rulesOf({ ...chat, channel: "raven" })).toEqual(["app-chat", "app-e2ee-optional"]);
    expect(rulesOf({ ...chat, channel: "raven", group: "reviewed" })).toEqual(["app-e2ee-none", "app-chat"]);
    expect(rulesOf({ ...chat, channel: "pigeon", group: "reviewed" })).toEqual(["app-chat"]);
    expect(rulesOf({ ...chat, channel: "stranger" })).toEqual(["app-e2ee-unknown", "app-chat"]);
  });

  test("cite the facts that they lean on, for the channel at hand", () => {
    expect(citesOf({ ...chat, channel: "bell", reachable: "no" }, "out-of-reach")).toEqual(["§3"]);
    expect(citesOf({ ...mail, reachable: "no" }, "out-of-reach")).toEqual(["public"]);
    expect(citesOf({ ...chat, channel: "raven" }, "dated")).toEqual(["§4", "§2"]);
    expect(citesOf(chat, "dated")).toEqual(["§2"]);
    expect(citesOf({ ...chat, channel: "smoke" }, "dated")).toBeUndefined();
  });
});

describe("the conditions", () => {
  test("are those of every reason, once each, resting on all that brings them", () => {
    expect(answerTo({ ...chat, personalData: "yes" }).conditions).toEqual([
      { of: "keep-it-short", cites: ["§2(1)", "§2"] },
      { of: "share-little", cites: ["§2"] },
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
    const [post, bell] = [
      answerTo({ ...mail, level: "secret-ue" }, table),
      answerTo({ ...mail, level: "secret-ue", channel: "bell" }, table),
    ];
    expect(bell).toEqual({ ...post, channel: bell.channel });
    expect(bell).not.toBe(post);
  });

  test("has no cell beyond the space", () => {
    expect(() => makeTable().answerAt(space.size)).toThrow(new RangeError(`The space has no cell ${space.size}`));
  });
});
