import { describe, expect, test } from "vitest";
import { change } from "../changes/change.ts";
import { replay } from "./replay.ts";

const [before, after] = [
  { type: "string", minLength: 1 },
  { type: "string", minLength: 2 },
];
const given = {
  before,
  after,
  changes: [],
  consumers: ["writers", "readers"],
  frozen: ["a"],
  today: ["ab"],
  declared: false,
} as const;
const tightened = [change("limit-tightened", "/minLength")];
const loosened = [change("limit-loosened", "/minLength")];
const old = "frozen document 1 is not valid now: the document must NOT have fewer than 2 characters";
const fresh = "document 1 of today was not valid before: the document must NOT have fewer than 2 characters";

describe("an old document that is not valid any more", () => {
  test("fails where nobody found a change that says so: it was missed", () => {
    expect(replay(given)).toEqual({ frozen: 1, today: 1, expected: [], failed: [old] });
    expect(replay({ ...given, declared: true, changes: loosened }).failed).toEqual([old]);
    expect(replay({ ...given, consumers: ["readers"] }).failed).toEqual([old]);
  });

  test("fails where the change is found and not declared", () => {
    expect(replay({ ...given, changes: tightened }).failed).toEqual([old]);
    expect(replay({ ...given, changes: tightened, consumers: ["writers"] }).failed).toEqual([old]);
  });

  test("is told where the change is declared, or nobody writes", () => {
    const told = { frozen: 1, today: 1, expected: [old], failed: [] };
    expect(replay({ ...given, changes: tightened, declared: true })).toEqual(told);
    expect(replay({ ...given, changes: tightened, consumers: ["readers"] })).toEqual(told);
  });
});

describe("a document of today that was not valid", () => {
  const other = { ...given, before: after, after: before, frozen: ["ab"], today: ["a"] };

  test("fails where the change is missed, or not declared", () => {
    expect(replay(other).failed).toEqual([fresh]);
    expect(replay({ ...other, changes: loosened }).failed).toEqual([fresh]);
    expect(replay({ ...other, changes: tightened, declared: true }).failed).toEqual([fresh]);
  });

  test("is told where the change is declared, and not tried where nobody reads", () => {
    expect(replay({ ...other, changes: loosened, declared: true })).toMatchObject({ expected: [fresh], failed: [] });
    expect(replay({ ...other, consumers: ["writers"] })).toMatchObject({ today: 0, failed: [] });
  });
});

test("a schema that cannot be used says which and why", () => {
  const broken = { $id: "https://a.invalid/x", type: "string", lenght: 1 };
  expect(() => replay({ ...given, after: broken })).toThrow(
    'https://a.invalid/x cannot be used: strict mode: unknown keyword: "lenght"',
  );
});
