import { describe, expect, test } from "vitest";
import type { Attributes } from "../attributes.js";
import { OUTCOMES } from "../model/vocabulary.js";
import { plainAttributes } from "../testing/plain-attributes.js";
import { smallPolicy } from "../testing/small-policy.js";
import { createAnswerMaker, isWithinAdvice, type Answer } from "./answer.js";
import { spaceOf } from "./profile.js";
import { createTable } from "./table.js";

const space = spaceOf(smallPolicy);
/** Made anew by each test, so that a mutation run sees which tests look at what. */
const makeTable = () => createTable(smallPolicy, space, createAnswerMaker(smallPolicy));

const chat: Attributes = { ...plainAttributes("pigeon"), level: "public" };
const mail: Attributes = { ...chat, channel: "post", level: "sensitive" };

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
  test("stand strictest first, then in the policy's order", () => {
    expect(rulesOf({ ...chat, level: "sensitive", channel: "raven", group: "overdue", personalData: "more" })).toEqual([
      "app-sensitive",
      "app-e2ee-none",
      "app-personal-data-more",
      "app-group-overdue",
      "app-personal-data",
    ]);
  });

  test("look at encryption by the kind of conversation", () => {
    expect(rulesOf({ ...chat, channel: "raven" })).toEqual(["app-chat", "app-e2ee-optional"]);
    expect(rulesOf({ ...chat, channel: "raven", group: "reviewed" })).toEqual(["app-e2ee-none", "app-chat"]);
    expect(rulesOf({ ...chat, channel: "stranger" })).toEqual(["app-e2ee-unknown", "app-chat"]);
  });

  test("are those that prohibit alone, where another law forbids it", () => {
    expect(rulesOf({ ...chat, level: "secret-ue", channel: "smoke", personalData: "more" })).toEqual(["classified"]);
  });

  test("cite the facts that they lean on, for the channel at hand", () => {
    expect(citesOf({ ...chat, channel: "bell", reachable: "no" }, "out-of-reach")).toEqual(["§3"]);
    expect(citesOf({ ...mail, reachable: "no" }, "out-of-reach")).toEqual(["public"]);
    expect(citesOf({ ...chat, channel: "smoke" }, "app-e2ee-none")).toEqual(["§4", "public"]);
    expect(citesOf({ ...chat, channel: "raven" }, "abroad")).toEqual(["§4"]);
  });
});

describe("the conditions", () => {
  test("are those of every deciding reason, once each, each with what it rests on itself", () => {
    expect(answerTo({ ...chat, personalData: "names" }).conditions).toEqual([
      { id: "keep-it-short", cites: ["§2(1)"] },
      { id: "share-little", cites: ["§2"] },
    ]);
  });

  test("stand with no other outcome", () => {
    expect(answerTo({ ...chat, group: "unknown", personalData: "names" })).toMatchObject({
      outcome: "not-advised",
      conditions: [],
    });
  });
});

describe("whom to ask", () => {
  test.each<[string, Attributes, string[]]>([
    ["nobody, when the answer is within the advice", { ...chat, personalData: "names" }, []],
    ["whom the deciding rules name", { ...chat, level: "sensitive" }, ["it-correspondent"]],
    [
      "nobody whom another reason names",
      { ...chat, level: "non-sensitive", personalData: "more", group: "unknown" },
      [],
    ],
    [
      "the originator too, while the level is not stated",
      { ...chat, level: "unstated", nature: "lasting" },
      ["originator"],
    ],
    ["the originator once", { ...mail, level: "unstated" }, ["originator"]],
    ["the security officer alone, for classified information", { ...mail, level: "secret-ue" }, ["security-officer"]],
    ["nobody, out of reach", { ...mail, channel: "bell", reachable: "no", level: "unstated" }, []],
  ])("is %s", (_, attributes, escalate) => {
    expect(answerTo(attributes).escalate).toEqual(escalate);
  });
});

describe("the cautions", () => {
  test("are those of the case, then the general ones", () => {
    expect(answerTo({ ...chat, channel: "raven", files: "yes" }).cautions.map(({ of }) => of.id)).toEqual([
      "files-leak",
      "abroad",
      "no-help",
      "traces",
      "paid-in-data",
      "think-first",
    ]);
  });

  test("stand first where they lead", () => {
    const { cautions } = answerTo({ ...chat, channel: "raven", files: "yes", personalData: "names" });
    expect(cautions.slice(0, 2).map(({ of }) => of.id)).toEqual(["abroad", "files-leak"]);
  });

  test.each([
    ["is prohibited", { ...mail, level: "secret-ue" }],
    ["is out of reach", { ...mail, reachable: "no" }],
  ] as const)("are none beside what %s", (_, attributes) => {
    expect(answerTo(attributes).cautions).toEqual([]);
  });
});

describe("the summary", () => {
  test.each<[string, Attributes]>([
    ["level-first", { ...mail, level: "unstated" }],
    ["address-first", { ...mail, level: "unstated", audience: "lookalike" }],
    ["prohibited", { ...mail, level: "secret-ue", audience: "lookalike" }],
    ["not-advised", { ...chat, level: "unstated", nature: "lasting" }],
  ])("is the first that holds: %s", (summary, attributes) => {
    expect(answerTo(attributes).summary).toBe(summary);
  });
});

describe("the table", () => {
  test("shares an answer between the cells of a channel that have the same matches, and not between channels", () => {
    const table = makeTable();
    expect(answerTo({ ...mail, files: "yes" }, table)).toBe(answerTo(mail, table));
    const [post, smoke] = [
      answerTo({ ...mail, level: "secret-ue" }, table),
      answerTo({ ...mail, level: "secret-ue", channel: "smoke" }, table),
    ];
    expect(smoke).toEqual({ ...post, channel: smoke.channel });
    expect(smoke).not.toBe(post);
  });

  test("has no cell beyond the space", () => {
    expect(() => makeTable().answerAt(space.size)).toThrow(new RangeError(`The space has no cell ${space.size}`));
  });
});
