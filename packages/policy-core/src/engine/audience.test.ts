import { describe, expect, test } from "vitest";
import { audienceOf, isReachedBy } from "./audience.js";

const internal = { kind: "email", relation: "internal" } as const;
const institution = { kind: "email", relation: "institution" } as const;
const external = { kind: "domain", relation: "external" } as const;
const telephone = { kind: "telephone", relation: "external" } as const;

describe("audienceOf", () => {
  test.each([
    [[], "external", true, true],
    [[internal], "internal", true, true],
    [[internal, institution], "institution", true, false],
    [[institution, external, internal], "external", true, false],
    [[internal, telephone], "external", false, false],
  ] as const)("%j: the weakest decides", (recipients, audience, email, internally) => {
    expect(audienceOf(recipients)).toEqual({ audience, reachedBy: { anyone: true, email, internal: internally } });
  });
});

test("a channel reaches whom it says", () => {
  const all = [internal, institution, external, telephone];
  expect(all.map((recipient) => isReachedBy("anyone", recipient))).toEqual([true, true, true, true]);
  expect(all.map((recipient) => isReachedBy("email", recipient))).toEqual([true, true, true, false]);
  expect(all.map((recipient) => isReachedBy("internal", recipient))).toEqual([true, false, false, false]);
});
