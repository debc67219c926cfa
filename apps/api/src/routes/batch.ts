import { AsyncLocalStorage } from "node:async_hooks";
import { createLineAnswerer, DETAILS, type Detail } from "@channelwise/policy-batch";
import { nearest, type BatchLine } from "@channelwise/policy-core";
import { Hono, type Context } from "hono";
import { answer, jsonText } from "../answer/answer.js";
import { counted } from "../answer/json-text.js";
import { answersIn } from "../batch/answer-stream.js";
import { createTally } from "../batch/tally.js";
import type { ApiEnv, Deps } from "../deps.js";
import { encodedBody } from "../body/content-encoding.js";
import { isJson, isNdjson, readJson } from "../body/json-body.js";
import { piecesIn } from "../body/pieces.js";
import { originOf } from "../middleware/observe.js";
import { problem } from "../problem.js";
import { texts } from "../texts/index.js";

const JSON_TYPE = "application/json";
const NDJSON = "application/x-ndjson";

/** Many requests in, one line out for each, in order: as a stream of NDJSON, or as an array where they are few. */
export function batch(deps: Deps) {
  const { limits, observer, pdp } = deps;
  let streams = 0;

  const stream = (context: Context<ApiEnv>, detail: Detail) => {
    const lang = context.get("lang");
    const encoded = encodedBody(context);
    if (encoded !== undefined) return encoded;
    if (streams >= limits.streams) {
      return problem(context, 503, { detail: texts[lang].busy, headers: { "retry-after": "1" } });
    }
    const tally = createTally();
    const asking = { pdp: pdp(), lang, asOf: deps.today() };
    const answers = answersIn(
      piecesIn(context.env.incoming, () => limits.bodyMilliseconds),
      {
        ...asking,
        detail,
        hear: tally.hear,
        onAnswered: tally.count,
      },
    );
    streams += 1;
    // whoever reads the answer pulls from outside of this request, which the observer may ask for
    const batched = AsyncLocalStorage.bind(observer.batched);
    const whole = async function* () {
      try {
        yield* answers;
      } finally {
        streams -= 1;
        batched(tally.of(originOf(context)));
      }
    };
    return answer(context, 200, NDJSON, ReadableStream.from(whole()) as ReadableStream);
  };

  const array = async (context: Context<ApiEnv>, detail: Detail) => {
    const lang = context.get("lang");
    const say = texts[lang];
    const read = await readJson(context, limits);
    if (!read.ok) return read.response;
    const fault = (code: string, message: string) =>
      problem(context, 422, { detail: say.invalid, faults: [{ code, pointer: "", message }] });
    if (!Array.isArray(read.value)) return fault("wrong-type", say.notArray);
    if (read.value.length > limits.arrayItems) return fault("too-many", say.tooManyItems(limits.arrayItems));
    const requests: readonly unknown[] = read.value;
    const tally = createTally();
    const answerTo = createLineAnswerer({ pdp: pdp(), lang, asOf: deps.today(), detail, hear: tally.hear });
    const answered = answerTo(requests.map((request, index) => ({ line: index + 1, request })));
    tally.count(answered);
    observer.batched(tally.of(originOf(context)));
    const lines = answered.bytes.toString().trimEnd().replaceAll("\n", ",");
    return jsonText<readonly BatchLine[], 200>(context, counted(`[${lines}]`), 200);
  };

  return new Hono<ApiEnv>().post("/v1/batch", async (context) => {
    const say = texts[context.get("lang")];
    const asked = context.req.query("detail") ?? "full";
    const detail = DETAILS.find((known) => known === asked);
    if (detail === undefined) {
      return problem(context, 400, { detail: say.unknownDetail(nearest(asked, DETAILS), DETAILS) });
    }
    const type = context.req.header("Content-Type");
    if (isNdjson(type)) return stream(context, detail);
    if (isJson(type)) return array(context, detail);
    return problem(context, 415, { detail: say.wrongMediaType([NDJSON, JSON_TYPE]) });
  });
}
