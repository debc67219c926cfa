import { parseRequest, requestSchema } from "@channelwise/policy-core";
import { schemaText } from "@channelwise/policy-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ownJson } from "./json.ts";
import { compare, timesText, type Effort, type Pass } from "./measure.ts";
import { givenRequests } from "./requests.ts";
import type { Row } from "./row.ts";

/** Requests as JSON makes them, one object each. */
function objects(): readonly unknown[] {
  return givenRequests().map((given): unknown => JSON.parse(JSON.stringify(given)));
}

/** How many of them a check lets pass: all. */
const passOf = (given: readonly unknown[], isRequest: (one: unknown) => boolean): Pass => ({
  operations: given.length,
  run: () => {
    let count = 0;
    for (const one of given) if (isRequest(one)) count += 1;
    if (count !== given.length) throw new Error(`Only ${count} of ${given.length} requests were let pass`);
    return count;
  },
});

/** Reading a request costs little more than checking it does. */
export async function validation(effort: Effort): Promise<readonly Row[]> {
  const given = objects();
  const isValid = addFormats.default(new Ajv2020({ strict: true })).compile(ownJson<object>(schemaText("request")));
  const byAjv = passOf(given, (one) => isValid(one));
  const parse = await compare(
    passOf(given, (one) => parseRequest(one).ok),
    byAjv,
    effort,
  );
  const zod = await compare(
    passOf(given, (one) => requestSchema.safeParse(one).success),
    byAjv,
    effort,
  );
  return [
    {
      id: "parse",
      what: "`parseRequest`: checks, and makes a frozen request with every default filled in",
      against: "ajv, compiled, with formats: checks",
      ratios: parse.ratios,
      better: "less",
      target: 1.3,
      gate: 2,
      figures: timesText(parse),
    },
    {
      id: "zod",
      what: "zod, by the schema that both come from, not compiled",
      against: "ajv, compiled, with formats: checks",
      ratios: zod.ratios,
      better: "less",
      figures: timesText(zod),
    },
  ];
}
