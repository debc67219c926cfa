import type { Result } from "@channelwise/policy-core";
import { Hono, type Context } from "hono";
import { json, jsonText } from "../answer/answer.js";
import { AUTHZEN_BODY } from "../authzen/body.js";
import { evaluate, takeEvaluation, type TakenEvaluation } from "../authzen/evaluate.js";
import { evaluateAll, listed, takeEvaluations, type TakenEvaluations } from "../authzen/evaluations.js";
import { metadataOf } from "../authzen/metadata.js";
import { withoutConflict, type Asking } from "../authzen/question.js";
import { readBy } from "../authzen/read.js";
import {
  searchActions,
  searchResources,
  takenActionSearchSchema,
  takenResourceSearchSchema,
  type TakenActionSearch,
  type TakenResourceSearch,
} from "../authzen/search.js";
import type {
  ActionSearchRequest,
  EvaluationAnswer,
  EvaluationRequest,
  EvaluationsAnswer,
  EvaluationsRequest,
  ResourceSearchRequest,
} from "../authzen/shapes.js";
import { jsonBody } from "../body/json-body.js";
import type { ApiEnv, Deps } from "../deps.js";
import { originOf } from "../middleware/observe.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

/** OpenID AuthZEN Authorization API 1.0. There is no search for subjects: the policy knows none. */
export function authzen(deps: Deps) {
  const { limits, observer, publicUrl } = deps;
  const asking = (context: Context<ApiEnv>): Asking => ({
    pdp: deps.pdp(),
    lang: context.get("lang"),
    today: deps.today(),
    decided: (made) => {
      observer.decided(originOf(context), made);
    },
  });
  const evaluation = jsonBody<EvaluationRequest, TakenEvaluation>(deps, takeEvaluation, AUTHZEN_BODY);
  const evaluations = jsonBody<EvaluationsRequest, TakenEvaluations>(
    deps,
    (body, lang) => takeEvaluations(body, { lang, most: limits.arrayItems }),
    AUTHZEN_BODY,
  );
  const resourceSearch = jsonBody<ResourceSearchRequest, TakenResourceSearch>(
    deps,
    (body, lang) => withoutConflict(readBy(takenResourceSearchSchema, body, lang), lang),
    AUTHZEN_BODY,
  );
  const actionSearch = jsonBody<ActionSearchRequest, TakenActionSearch>(
    deps,
    (body, lang) => readBy(takenActionSearchSchema, body, lang),
    AUTHZEN_BODY,
  );
  return new Hono<ApiEnv>()
    .get("/.well-known/authzen-configuration", (context) =>
      json(context, metadataOf(publicUrl()), 200, { "cache-control": "max-age=3600" }),
    )
    .post("/access/v1/evaluation", evaluation, (context) => {
      const { json: answer } = evaluate(context.req.valid("json"), asking(context));
      return jsonText<EvaluationAnswer, 200>(context, answer, 200);
    })
    .post("/access/v1/evaluations", evaluations, (context) => {
      const taken = context.req.valid("json");
      const answer =
        taken.kind === "one"
          ? evaluate(taken.evaluation, asking(context)).json
          : listed(evaluateAll(taken.items, taken.semantic, asking(context)));
      return jsonText<EvaluationAnswer | EvaluationsAnswer, 200>(context, answer, 200);
    })
    .post("/access/v1/search/resource", resourceSearch, (context) =>
      found(context, searchResources(context.req.valid("json"), asking(context))),
    )
    .post("/access/v1/search/action", actionSearch, (context) =>
      found(context, searchActions(context.req.valid("json"), asking(context))),
    );
}

function found<T extends object>(context: Context<ApiEnv>, result: Result<T>) {
  if (!result.ok) {
    const { errors: faults, more } = result;
    return problem(context, 400, { detail: texts[context.get("lang")].invalid, faults, more });
  }
  return json(context, result.value, 200);
}
