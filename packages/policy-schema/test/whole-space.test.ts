import { compile, gscPolicy, LANGUAGES, parseRequest, type Request, type Result } from "@channelwise/policy-core";
import { wholeSpace } from "@channelwise/policy-core/testing";
import { describe, expect, test } from "vitest";
import { compiledByAjv } from "./truth/ajv.js";

const isDecision = compiledByAjv({ shape: "decision", draft: "2020-12" });
const isAdvice = compiledByAjv({ shape: "advice", draft: "2020-12" });
const isBatchLine = compiledByAjv({ shape: "batch-line", draft: "2020-12" });
/** Advice repeats what decisions say, so every 50th is enough. */
const EVERY = 50;

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new TypeError(result.errors[0].message);
  return result.value;
};

const requests: readonly Request[] = wholeSpace(gscPolicy).map((request) => valueOf(parseRequest(request)));

describe.each(LANGUAGES)("in %s", (lang) => {
  const pdp = valueOf(compile(gscPolicy));

  test("every decision of the whole space is valid, by itself and as a line of a batch", { timeout: 120_000 }, () => {
    const wrong = requests.filter((request) => {
      const decision = valueOf(pdp.decide(request, { lang }));
      return !isDecision(decision) || !isBatchLine(decision);
    });
    expect(wrong).toEqual([]);
  });

  test("so is the advice", () => {
    const some = requests.filter((_, place) => place % EVERY === 0);
    expect(some.filter(({ channel: _, ...request }) => !isAdvice(valueOf(pdp.advise(request, { lang }))))).toEqual([]);
  });
});
