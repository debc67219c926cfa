import {
  failed,
  failedAll,
  isWithinAdvice,
  mapFaults,
  nearest,
  parseRequest,
  requestSchema,
  type Fault,
  type Language,
  type Outcome,
  type Pdp,
  type Request,
  type Result,
} from "@channelwise/policy-core";
import type { Made } from "../observer.js";
import { ignoredOf, type Ignored } from "./ignored.js";
import { authzenTexts } from "./texts/index.js";

export const CHANNEL = "channel";
const SHARE_FILES = "share-files";
export const ACTIONS = ["send", SHARE_FILES] as const;
export type ActionName = (typeof ACTIONS)[number];

/** Who answers, when, and how. */
export interface Asking {
  readonly pdp: Pdp;
  readonly lang: Language;
  /** The day to fill in where the context names none. */
  readonly today: string;
  /** Hears of each decision that is made. */
  readonly decided: (made: Made) => void;
}

/** A context as it comes; absent, it says nothing. */
export type GivenContext = Readonly<Record<string, unknown>> | undefined;

/** What a context asks of the policy, whatever the channel and the action. */
export interface Question {
  readonly request: Request;
  readonly acceptConditions: boolean;
  /** What was said of it, as a text, for telling one search from another. */
  readonly said: () => string;
}

const { channel: _channel, group, ...rest } = requestSchema.unwrap().shape;
const FIELDS = [...Object.keys(rest), "group"];
const GROUP_FIELDS = group.unwrap().unwrap().unwrap().keyof().options;
const ACCEPT_CONDITIONS = "acceptConditions";

/**
 * What is passed over in a context, at every level.
 *
 * @example
 * ignoredIn({ level: "public", time: "noon" }) // => { ignored: ["time"] }
 */
export function ignoredIn(context: GivenContext = {}): Ignored {
  const inGroup = isObject(context["group"]) ? Object.keys(context["group"]) : [];
  return ignoredOf([
    ...Object.keys(context).filter((name) => name !== ACCEPT_CONDITIONS && !FIELDS.includes(name)),
    ...inGroup.filter((name) => !GROUP_FIELDS.some((known) => known === name)),
  ]);
}

/**
 * Reads a context: what it does not know is left aside, at every level.
 *
 * @returns faults as of `parseRequest`, with pointers that begin with `/context`
 *
 * @example
 * readContext({ level: "public", time: "noon" }, asking)
 * // => { ok: true, value: { request: { level: "public", … }, acceptConditions: true, … } }
 */
export function readContext(context: GivenContext, { pdp, lang, today }: Asking): Result<Question> {
  const known = only(context ?? {}, FIELDS);
  const given = isObject(known["group"]) ? { ...known, group: only(known["group"], GROUP_FIELDS) } : known;
  const request = parseRequest(given, { lang, asOf: today, names: pdp.names });
  const acceptConditions =
    context !== undefined && Object.hasOwn(context, ACCEPT_CONDITIONS) ? context[ACCEPT_CONDITIONS] : true;
  const wrong = request.ok ? [] : [mapFaults(request, inContext)];
  if (typeof acceptConditions === "boolean" && request.ok) {
    const { value } = request;
    const { group: asked, ...fields } = value;
    // the day that was filled in was not said: a search may go on after midnight
    const said = () => JSON.stringify([{ ...fields, asOf: known["asOf"] ?? null, group: asked }, acceptConditions]);
    return { ok: true, value: { request: value, acceptConditions, said } };
  }
  if (typeof acceptConditions === "boolean") return failedAll(wrong);
  const message = authzenTexts[lang].wrongType("boolean");
  return failedAll([...wrong, { errors: [{ code: "wrong-type", pointer: "/context/acceptConditions", message }] }]);
}

/** A fault of the core, where AuthZEN has what it is about. */
export const inContext = (fault: Fault): Fault => ({
  ...fault,
  pointer: fault.pointer === "/channel" ? "/resource/id" : `/context${fault.pointer}`,
});

/** Whether a context says that there are no files. */
export const saysNoFiles = (context: GivenContext): boolean =>
  context !== undefined && Object.hasOwn(context, "files") && context["files"] === false;

/**
 * What was taken, where its action and its context do not contradict each other.
 *
 * @returns a fault `option-conflict` where files are to be shared that the context says not to be there
 */
export function withoutConflict<
  T extends { readonly action: { readonly name: string }; readonly context?: GivenContext },
>(taken: Result<T>, lang: Language): Result<T> {
  if (!taken.ok || taken.value.action.name !== SHARE_FILES || !saysNoFiles(taken.value.context)) return taken;
  return failed([{ code: "option-conflict", pointer: "/context/files", message: authzenTexts[lang].noFilesToShare }]);
}

/** The request as the action makes it; to send says nothing of files. */
export const withAction = (request: Request, action: ActionName): Request =>
  action === SHARE_FILES ? { ...request, files: true } : request;

/** Whether AuthZEN's answer is yes. */
export const permits = (outcome: Outcome, acceptConditions: boolean): boolean =>
  isWithinAdvice(outcome) && (acceptConditions || outcome !== "conditional");

/** The fault of a name that is none of the known, or nothing. */
export function unknownName(name: string, known: readonly string[], pointer: string, lang: Language): readonly Fault[] {
  if (known.includes(name)) return [];
  const message = authzenTexts[lang].unknownName(nearest(name, known), known);
  return [{ code: "unknown-name", pointer, message }];
}

/** The action of that name, or nothing. */
export const actionNamed = (name: string): ActionName | undefined => ACTIONS.find((known) => known === name);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function only(given: Readonly<Record<string, unknown>>, known: readonly string[]): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const key of known) if (Object.hasOwn(given, key)) kept[key] = given[key];
  return kept;
}
