import {
  failedAll,
  parseRequest,
  type Advice,
  type ChannelByLevel,
  type Decision,
  type Failed,
  type Fault,
  type Language,
  type LevelId,
  type Request,
  type Result,
} from "@channelwise/policy-core";
import { memo } from "../memo.js";
import type { Form } from "../state/form.js";
import type { World } from "../world.js";
import { questionOf, readList, type Question } from "./question.js";

/** What the core says to a question: on its channel, on all of them, or what is wrong with it. */
export type Answer =
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "advice"; readonly advice: Advice }
  | { readonly kind: "faults"; readonly faults: readonly Fault[]; readonly more?: number };

interface Asked {
  /** On this channel, or on all of them where it is null; else on the form's own. */
  readonly channel?: string | null;
  readonly level?: LevelId;
}

/** What the core says at every level on every channel, or what is wrong with the question. */
export type Matrix =
  | { readonly kind: "rows"; readonly rows: readonly ChannelByLevel[] }
  | Extract<Answer, { readonly kind: "faults" }>;

/** A request as the core takes it, or all that is wrong with it. */
function readRequest({ recipients, ...rest }: Question["request"], lang: Language): Result<Request> {
  const list = readList(recipients ?? NOBODY, lang);
  const request = parseRequest(rest, { lang });
  if (!request.ok) return list.ok ? request : failedAll([request, list]);
  return list.ok ? { ok: true, value: { ...request.value, recipients: list.value.recipients } } : list;
}

const faultsIn = ({ errors: faults, more }: Failed): Extract<Answer, { readonly kind: "faults" }> => ({
  kind: "faults",
  faults,
  ...(more !== undefined && { more }),
});

const NOBODY: readonly string[] = [];

const ask = memo(
  (form: Form, today: string, lang: Language, { channel, level }: Asked, world: World): Answer => {
    const { channel: own, ...rest } = questionOf(form, today, world).request;
    const asked = channel === undefined ? own : (channel ?? undefined);
    const input = { ...(asked !== undefined && { channel: asked }), ...rest, ...(level !== undefined && { level }) };
    const request = readRequest(input, lang);
    if (!request.ok) return faultsIn(request);
    if (asked === undefined) {
      const advice = world.pdp.advise(request.value, { lang });
      return advice.ok ? { kind: "advice", advice: advice.value } : faultsIn(advice);
    }
    const decision = world.pdp.decide(request.value, { lang });
    return decision.ok ? { kind: "decision", decision: decision.value } : faultsIn(decision);
  },
  (form, today, lang, { channel, level }, { pdp }) => [form, pdp, today, lang, String(channel), String(level)],
);

/** The answer to a form, on its own channel or on all of them. */
export const answerTo = (form: Form, today: string, lang: Language, world: World): Answer =>
  ask(form, today, lang, {}, world);

/** The answer to a form on a channel, at a level. */
export const answerOn = (
  form: Form,
  { channel, level }: { readonly channel: string; readonly level: LevelId },
  today: string,
  lang: Language,
  world: World,
): Answer => ask(form, today, lang, { channel, level }, world);

/** The answer to a form on all channels, whichever it is about. */
export const adviceFor = (form: Form, today: string, lang: Language, world: World): Answer =>
  ask(form, today, lang, { channel: null }, world);

/** The outcomes for a form at every level on every channel, whichever it is about. */
export const matrixFor = memo(
  (form: Form, today: string, lang: Language, world: World): Matrix => {
    const { channel: _, ...rest } = questionOf(form, today, world).request;
    const request = readRequest(rest, lang);
    const rows = request.ok ? world.pdp.byLevel(request.value, { lang }) : request;
    return rows.ok ? { kind: "rows", rows: rows.value } : faultsIn(rows);
  },
  (form, today, lang, { pdp }) => [form, pdp, today, lang],
);
