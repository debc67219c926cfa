import {
  parseRecipients,
  parseRequest,
  type Decision,
  type Failed,
  type Request,
  type RequestInput,
} from "@channelwise/policy-core";
import { Hono, type Context } from "hono";
import { json, jsonText } from "../answer/answer.js";
import { decisionText } from "../answer/json-text.js";
import type { ApiEnv, Deps } from "../deps.js";
import { jsonBody } from "../body/json-body.js";
import { originOf } from "../middleware/observe.js";
import { madeOf } from "../observer.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** A request as callers write it: the day may be left out. */
type Asked = Omit<RequestInput, "asOf"> & Partial<Pick<RequestInput, "asOf">>;

type Recipients = Pick<Request, "recipients">;

/** One request in, its answer out. */
export function answers(deps: Deps) {
  const { observer } = deps;
  const request = jsonBody<Asked, Request>(deps, (body, lang) =>
    parseRequest(body, { lang, asOf: deps.today(), names: deps.pdp().names }),
  );
  const recipients = jsonBody<Recipients, Recipients>(deps, (body, lang) => parseRecipients(body, { lang }));
  return new Hono<ApiEnv>()
    .post("/v1/decisions", request, (context) => {
      const pdp = deps.pdp();
      const decided = pdp.decideJson(context.req.valid("json"), { lang: context.get("lang") });
      if (!decided.ok) return invalid(context, decided);
      observer.decided(originOf(context), { head: decided.value.head, policy: pdp.identity });
      return jsonText<Decision, 200>(context, decisionText(decided.value), 200);
    })
    .post("/v1/advice", request, (context) => {
      const advised = deps.pdp().advise(context.req.valid("json"), { lang: context.get("lang") });
      if (!advised.ok) return invalid(context, advised);
      for (const decision of advised.value.decisions) observer.decided(originOf(context), madeOf(decision));
      return json(context, advised.value, 200);
    })
    .post("/v1/classify", recipients, (context) => {
      const { recipients: given } = context.req.valid("json");
      return json(context, deps.pdp().classify(given, { lang: context.get("lang") }), 200);
    });
}

const invalid = (context: Context<ApiEnv>, { errors: faults, more }: Failed) =>
  problem(context, 422, { detail: texts[context.get("lang")].invalid, faults, more });
