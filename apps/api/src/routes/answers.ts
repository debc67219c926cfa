import { parseRecipients, parseRequest, type Request, type RequestInput, type Result } from "@channelwise/policy-core";
import { Hono, type Context } from "hono";
import type { ApiEnv, Deps } from "../deps.js";
import { jsonBody } from "../body/json-body.js";
import { originOf } from "../middleware/observe.js";
import { madeOf } from "../observer.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";
import { today } from "../today.js";

/** A request as callers write it: the day may be left out. */
type Asked = Omit<RequestInput, "asOf"> & Partial<Pick<RequestInput, "asOf">>;

type Recipients = Pick<Request, "recipients">;

/** One request in, its answer out. */
export function answers(deps: Deps) {
  const { pdp, observer } = deps;
  const request = jsonBody<Asked, Request>(deps, (body, lang) => parseRequest(body, { lang, asOf: today(deps) }));
  const recipients = jsonBody<Recipients, Recipients>(deps, (body, lang) => parseRecipients(body, { lang }));
  return new Hono<ApiEnv>()
    .post("/v1/decisions", request, (context) => {
      const { lang } = context.var;
      const decided = pdp().decide(context.req.valid("json"), { lang });
      if (decided.ok) observer.decided(originOf(context), madeOf(decided.value));
      return answer(context, decided);
    })
    .post("/v1/advice", request, (context) => {
      const { lang } = context.var;
      const advised = pdp().advise(context.req.valid("json"), { lang });
      if (advised.ok)
        for (const decision of advised.value.decisions) observer.decided(originOf(context), madeOf(decision));
      return answer(context, advised);
    })
    .post("/v1/classify", recipients, (context) => {
      const { lang } = context.var;
      return context.json(pdp().classify(context.req.valid("json").recipients, { lang }), 200);
    });
}

function answer<T extends object>(context: Context<ApiEnv>, result: Result<T>) {
  if (!result.ok) return problem(context, 422, { detail: texts[context.var.lang].invalid, faults: result.errors });
  return context.json(result.value, 200);
}
