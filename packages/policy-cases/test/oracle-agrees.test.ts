import { describe, expect, test } from "vitest";
import { cases } from "../src/index.js";
import { asWanted } from "./as-wanted.js";
import { oracleAnswer } from "./oracle/oracle.js";

describe("the oracle gives the answer that the case wants", () => {
  test.each(cases.map((each) => [each.id, each] as const))("%s", (_id, { request, want }) => {
    const { recipients: _, ...wanted } = want;
    expect(asWanted(oracleAnswer(request))).toEqual(wanted);
  });
});
