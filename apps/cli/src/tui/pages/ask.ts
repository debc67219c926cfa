import type { Advice, Fault, Language } from "@channelwise/policy-core";
import { adviceBody, adviceDocument, adviceHead } from "../../render/advice.js";
import { briefDecision } from "../../render/brief.js";
import { section, spansOf, title, type Block, type Document } from "../../render/document.js";
import { answerOn, answerTo, type Answer } from "../answers/answer.js";
import { changesDocument } from "../answers/changes.js";
import { FIELDS, type FieldId } from "../state/form.js";
import type { State } from "../state/state.js";
import type { TuiWords, World } from "../world.js";
import { toAskOverAll } from "./open-questions.js";
import { verdictOf, type Verdict } from "./verdict.js";

/** The field of the form that a field of a request is filled in by. */
const fieldOf = (name: string): FieldId =>
  name === "group" ? "lastReviewed" : (FIELDS.find((field) => field === name) ?? "channel");

/** Where a fault is, in the terms of the form. */
function whereOf({ pointer }: Fault, words: TuiWords): string {
  const [, name = "", part] = pointer.split("/");
  if (name === "recipients" && part !== undefined) return words.recipients.at(Number(part) + 1);
  return words.tui.fields[fieldOf(name)];
}

/** More faults than this say nothing more: the list of recipients shows each. */
const FAULTS_SHOWN = 8;

function faultsDocument({ faults, more = 0 }: Extract<Answer, { readonly kind: "faults" }>, words: TuiWords): Document {
  const shown = faults.slice(0, FAULTS_SHOWN);
  const rest = faults.length - shown.length + more;
  return [
    title({ text: words.tui.noAnswer, style: "strong" }),
    ...section(words.tui.toMend, [
      ...shown.map((fault) => ({
        mark: "warning" as const,
        content: `${whereOf(fault, words)}${words.colon}${fault.message}`,
      })),
      ...(rest > 0 ? [{ content: words.answer.more(rest) }] : []),
    ]),
  ];
}

/** The answer on all channels: what warns of it, the channels by their outcomes, and what is not said yet. */
function adviceVerdict(advice: Advice, words: TuiWords): Verdict {
  const body = adviceBody(advice, words);
  return {
    head: adviceHead(advice, words),
    // by which policy it was answered stands last
    rest: [...body.slice(0, -1), ...toAskOverAll(advice, words), ...body.slice(-1)],
  };
}

function verdictFor(answer: Answer, words: TuiWords): Verdict {
  switch (answer.kind) {
    case "decision":
      return verdictOf(answer.decision, words);
    case "advice":
      return adviceVerdict(answer.advice, words);
    case "faults":
    default:
      return { head: [], rest: faultsDocument(answer, words) };
  }
}

/** An answer as the screen tells it: what can be gone to or done is there. */
export function answerDocument(answer: Answer, words: TuiWords): Document {
  const { head, rest } = verdictFor(answer, words);
  return [...head, ...rest];
}

/** An answer as the command writes it, to be taken along; `undefined` where there is none. */
export function documentToTake(answer: Answer, words: TuiWords): Document | undefined {
  switch (answer.kind) {
    case "decision":
      return briefDecision(answer.decision, words);
    case "advice":
      return adviceDocument(answer.advice, words);
    case "faults":
    default:
      return undefined;
  }
}

/** The answer to the question that is being filled in. */
export const currentAnswer = ({ form, today, lang }: State, world: World, as: Language = lang): Answer =>
  answerTo(form, today, as, world);

/** The outcome, and where the last change changed it, the one before: seen where nothing else has room. */
function withOutcomeBefore(block: Block, before: Answer, now: Answer, words: TuiWords): Block {
  if (before.kind !== "decision" || now.kind !== "decision" || block.kind !== "title") return block;
  const { outcome } = before.decision;
  if (outcome === now.decision.outcome) return block;
  const label = { text: ` · ${words.tui.changed.before} `, style: "quiet" } as const;
  const told = { text: words.policy.terms.outcome[outcome], outcome, glyph: true };
  return { ...block, content: [...spansOf(block.content), label, told] };
}

/** The answer to the question, and what the last change of it changed, where the eye falls first. */
export function verdictDocument(state: State, world: World): Document {
  const words = world.words[state.lang];
  const now = currentAnswer(state, world);
  const before = state.past.at(-1);
  const { head, rest } = verdictFor(now, words);
  const [first, ...others] = head;
  if (before === undefined || first === undefined) return [...head, ...rest];
  const earlier = answerTo(before, state.today, state.lang, world);
  return [withOutcomeBefore(first, earlier, now, words), ...others, ...changesDocument(earlier, now, words), ...rest];
}

/** The answer to the question on a channel at a level, such as one that the matrix shows. */
export const answerAt = ({ form, today, lang }: State, on: Parameters<typeof answerOn>[1], world: World): Answer =>
  answerOn(form, on, today, lang, world);
