import { mapFaults, type Result } from "@channelwise/policy-core";
import type { z } from "zod";
import { madeOf } from "../observer.js";
import { anyContext, errorOf } from "./evaluate.js";
import type { Ignored } from "./ignored.js";
import { paged, type Paged } from "./page.js";
import {
  actionNamed,
  ACTIONS,
  CHANNEL,
  ignoredIn,
  inContext,
  permits,
  readContext,
  saysNoFiles,
  withAction,
  type Asking,
  type Question,
} from "./question.js";
import {
  actionSearchRequestSchema,
  resourceSearchRequestSchema,
  type ActionSearchAnswer,
  type PageRequest,
  type ResourceSearchAnswer,
} from "./shapes.js";

export const takenResourceSearchSchema = resourceSearchRequestSchema
  .unwrap()
  .extend({ context: anyContext })
  .readonly();
export type TakenResourceSearch = z.output<typeof takenResourceSearchSchema>;

export const takenActionSearchSchema = actionSearchRequestSchema.unwrap().extend({ context: anyContext }).readonly();
export type TakenActionSearch = z.output<typeof takenActionSearchSchema>;

/** What was found of everything, or why nothing can be. */
type Found<T> = Result<readonly T[]>;

/** What the policy does not have is not found, and that is no fault. */
const NOTHING: Found<never> = { ok: true, value: [] };

/**
 * The channels whose decision is true, in the order of advice.
 *
 * @returns faults of the token alone: what is wrong with the context is said in the answer
 *
 * @example
 * searchResources({ subject, action: { name: "send" }, resource: { type: "channel" }, context: { level: "public" } }, asking)
 * // => { ok: true, value: { results: [{ type: "channel", id: "email" }, …] } }
 */
export function searchResources(asked: TakenResourceSearch, asking: Asking): Result<ResourceSearchAnswer> {
  const { subject, action, resource, page } = asked;
  const question = readContext(asked.context, asking);
  const name = actionNamed(action.name);
  const channels = (): Found<ResourceSearchAnswer["results"][number]> => {
    if (resource.type !== CHANNEL || name === undefined) return NOTHING;
    if (!question.ok) return question;
    const { request, acceptConditions } = question.value;
    const advice = asking.pdp.advise(withAction(request, name), { lang: asking.lang });
    if (!advice.ok) return mapFaults(advice, inContext);
    const { decisions } = advice.value;
    for (const decision of decisions) asking.decided(madeOf(decision));
    const permitted = decisions.filter(({ outcome }) => permits(outcome, acceptConditions));
    return { ok: true, value: permitted.map(({ channel }) => ({ type: CHANNEL, id: channel })) };
  };
  return answered(channels(), {
    page,
    question,
    ignored: ignoredIn(asked.context),
    lang: asking.lang,
    names: [subject.type, subject.id, action.name, resource.type],
  });
}

/**
 * The actions whose decision is true for the channel.
 *
 * @returns faults as of {@link searchResources}
 *
 * @example
 * searchActions({ subject, resource: { type: "channel", id: "email" }, context: { level: "public" } }, asking)
 * // => { ok: true, value: { results: [{ name: "send" }, { name: "share-files" }] } }
 */
export function searchActions(asked: TakenActionSearch, asking: Asking): Result<ActionSearchAnswer> {
  const { subject, resource, page } = asked;
  const { pdp, lang } = asking;
  const question = readContext(asked.context, asking);
  const actions = (): Found<ActionSearchAnswer["results"][number]> => {
    const channel = pdp.policy.channels.find(({ id }) => id === resource.id)?.id;
    if (resource.type !== CHANNEL || channel === undefined) return NOTHING;
    if (!question.ok) return question;
    const { request, acceptConditions } = question.value;
    const permitted: { readonly name: string }[] = [];
    for (const name of ACTIONS) {
      if (name === "share-files" && saysNoFiles(asked.context)) continue;
      const decision = pdp.decide({ ...withAction(request, name), channel }, { lang });
      if (!decision.ok) return mapFaults(decision, inContext);
      asking.decided(madeOf(decision.value));
      if (permits(decision.value.outcome, acceptConditions)) permitted.push({ name });
    }
    return { ok: true, value: permitted };
  };
  return answered(actions(), {
    page,
    question,
    ignored: ignoredIn(asked.context),
    lang,
    names: [subject.type, subject.id, resource.type, resource.id],
  });
}

interface AnswerOptions {
  readonly page: PageRequest | undefined;
  readonly question: Result<Question>;
  readonly ignored: Ignored;
  readonly lang: Asking["lang"];
  readonly names: readonly string[];
}

interface Answered<T> extends Paged<T> {
  readonly context?: { readonly error?: ReturnType<typeof errorOf> } & Ignored;
}

/** One page of what was found; `page` comes first, as the standard recommends. */
function answered<T>(found: Found<T>, { page, question, ignored, lang, names }: AnswerOptions): Result<Answered<T>> {
  const search = question.ok && found.ok ? JSON.stringify([names, question.value.said()]) : undefined;
  const part = paged(found.ok ? found.value : [], { page, search, lang });
  const context = { ...(!found.ok && { error: errorOf(found) }), ...ignored };
  if (!part.ok || Object.keys(context).length === 0) return part;
  const { results, ...rest } = part.value;
  return { ok: true, value: { ...rest, context, results } };
}
