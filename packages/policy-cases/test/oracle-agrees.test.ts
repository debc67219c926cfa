import { describe, expect, test } from "vitest";
import { cases } from "../src/index.js";
import { asWanted, wholeWant } from "./answer-to-compare.js";
import { factsOf } from "./facts-of-case.js";
import { oracleAnswer } from "./oracle/answer.js";

describe("the oracle gives the answer that was written down by hand", () => {
  test.each(cases.map((each) => [each.id, each] as const))("%s", (_id, each) => {
    const facts = factsOf(each);
    const answer = oracleAnswer(facts);

    expect(asWanted(answer)).toEqual(wholeWant(each.want));
    expect(answer.reachable).toBe(each.want.reachable ?? answer.reachable);
    expect(facts.group).toBe(each.want.group ?? facts.group);
  });
});
