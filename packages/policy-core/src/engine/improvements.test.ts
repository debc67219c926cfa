import { describe, expect, test } from "vitest";
import type { Attributes } from "../attributes.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import type { LevelClass, Outcome, Reach } from "../model/vocabulary.js";
import { audienceOf, compositionOf, isReached, staying, type Composition } from "../recipients/index.js";
import { plainAttributes } from "../testing/plain-attributes.js";
import { doubtfulIn, improvementsOf } from "./improvements.js";

const colleague = { index: 0, kind: "email", relation: "internal", why: "listed" } as const;
const institution = { index: 1, kind: "domain", relation: "institution", why: "listed" } as const;
const outsider = { index: 2, kind: "email", relation: "external", why: "unlisted" } as const;
const telephone = { index: 3, kind: "telephone", relation: "external", why: "telephone" } as const;

const plain: Attributes = { ...plainAttributes("some"), level: "public" };

/** What a policy that is made up looks at. */
interface Question extends Attributes {
  readonly composition: Composition;
}

interface Asking {
  readonly question?: Partial<Question>;
  readonly recipients?: readonly ClassifiedRecipient[];
  readonly reach?: Reach;
  readonly levelClass?: LevelClass;
}

/** Asks under a policy that is made up: what it says of the question, and of what the changes make of it. */
function improvementsUnder(outcomeOf: (question: Question) => Outcome, asking: Asking = {}) {
  const { question, recipients = [], reach = "anyone", levelClass = "open" } = asking;
  const whole: Question = { ...plain, composition: compositionOf(recipients), ...question };
  const { composition } = whole;
  return improvementsOf({
    attributes: {
      ...whole,
      audience: audienceOf(composition),
      reachable: isReached(reach, composition) ? "yes" : "no",
    },
    levelClass,
    outcome: outcomeOf(whole),
    outcomeWith: (attribute, value) => outcomeOf({ ...whole, [attribute]: value }),
    outcomeWithoutDoubtful: () => {
      const rest = staying(reach, composition);
      return rest === 0 || rest === composition ? undefined : outcomeOf({ ...whole, composition: rest });
    },
  });
}

describe("dropping recipients", () => {
  const byAudience = ({ composition }: Question): Outcome =>
    !isReached("email", composition)
      ? "unreachable"
      : audienceOf(composition) === "external"
        ? "not-covered"
        : "suitable";

  test("names those that are not confirmed, and those that the channel cannot reach", () => {
    const recipients = [colleague, institution, outsider, telephone];
    expect(improvementsUnder(byAudience, { recipients, reach: "email" })).toEqual([
      { change: "remove-recipients", outcome: "suitable" },
    ]);
    expect(doubtfulIn(recipients, "email")).toEqual([2, 3]);
    const inside = ({ composition }: Question): Outcome =>
      isReached("internal", composition) ? "suitable" : "unreachable";
    expect(improvementsUnder(inside, { recipients, reach: "internal" })).toEqual([
      { change: "remove-recipients", outcome: "suitable" },
    ]);
    expect(doubtfulIn(recipients, "internal")).toEqual([1, 2, 3]);
  });

  test("is not offered when nobody would stay, though nobody would be milder than somebody", () => {
    expect(improvementsUnder(byAudience, { recipients: [telephone], reach: "email" })).toEqual([]);
  });

  test("is not offered when nobody is doubtful", () => {
    const everything = (question: Question): Outcome => (question.level === "public" ? "not-covered" : "suitable");
    expect(improvementsUnder(everything, { recipients: [colleague, institution] })).toEqual([]);
  });
});

describe("reviewing the group", () => {
  const byGroup = ({ group }: Question): Outcome => (group === "reviewed" ? "conditional" : "not-advised");

  test.each(["overdue", "unknown"] as const)("is offered when it is %s", (group) => {
    expect(improvementsUnder(byGroup, { question: { group } })).toEqual([
      { change: "review-group", outcome: "conditional" },
    ]);
  });

  test("is not offered where there is no group", () => {
    expect(improvementsUnder(byGroup)).toEqual([]);
  });
});

describe("changing the content", () => {
  test.each([
    ["leave-out-personal-data", "personalData"],
    ["leave-out-files", "files"],
  ] as const)("%s is offered when it helps", (change, attribute) => {
    const strict = (question: Question): Outcome => (question[attribute] === "yes" ? "not-covered" : "conditional");
    expect(improvementsUnder(strict, { question: { [attribute]: "yes" } })).toEqual([
      { change, outcome: "conditional" },
    ]);
    expect(improvementsUnder(strict)).toEqual([]);
  });

  test("making it ephemeral is offered where the level is open, and nowhere else", () => {
    const byNature = ({ nature }: Question): Outcome => (nature === "ephemeral" ? "conditional" : "not-advised");
    expect(improvementsUnder(byNature)).toEqual([{ change: "make-ephemeral", outcome: "conditional" }]);
    for (const levelClass of ["sensitive", "classified", "unstated"] as const) {
      expect(improvementsUnder(byNature, { levelClass })).toEqual([]);
    }
  });

  test("is offered only when the outcome becomes milder", () => {
    expect(improvementsUnder(() => "not-advised", { question: { personalData: "yes", group: "unknown" } })).toEqual([]);
    const worse = ({ nature }: Question): Outcome => (nature === "ephemeral" ? "prohibited" : "not-advised");
    expect(improvementsUnder(worse)).toEqual([]);
  });
});
