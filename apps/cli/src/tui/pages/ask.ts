import type { Fault, Language } from "@channelwise/policy-core";
import { adviceDocument, decisionDocument } from "../../render/decision.js";
import { section, spansOf, title, type Block, type Document } from "../../render/document.js";
import { answerOn, answerTo, type Answer } from "../answers/answer.js";
import { changesDocument } from "../answers/changes.js";
import { FIELDS, type FieldId } from "../state/form.js";
import type { State } from "../state/state.js";
import type { TuiWords, World } from "../world.js";

/** The field of the form that a field of a request is filled in by. */
const fieldOf = (name: string): FieldId =>
  name === "group" ? "lastReviewed" : (FIELDS.find((field) => field === name) ?? "channel");

/** Where a fault is, in the terms of the form. */
function whereOf({ pointer }: Fault, words: TuiWords): string {
  const [, name = "", part] = pointer.split("/");
  if (name === "recipients" && part !== undefined) return words.recipients.at(Number(part) + 1);
  return words.tui.fields[fieldOf(name)];
}

/** What stands first: the outcome, what was asked, and the sentence that sums it up; what was asked on all channels. */
const HEAD = { decision: 3, advice: 2 };

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

/** An answer as every surface tells it. */
export function answerDocument(answer: Answer, words: TuiWords): Document {
  switch (answer.kind) {
    case "decision":
      return decisionDocument(answer.decision, words);
    case "advice":
      return adviceDocument(answer.advice, words);
    case "faults":
    default:
      return faultsDocument(answer, words);
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
  const whole = answerDocument(now, words);
  if (before === undefined || now.kind === "faults") return whole;
  const head = HEAD[now.kind];
  const earlier = answerTo(before, state.today, state.lang, world);
  const [first, ...rest] = [...whole.slice(0, head), ...changesDocument(earlier, now, words), ...whole.slice(head)];
  return first === undefined ? [] : [withOutcomeBefore(first, earlier, now, words), ...rest];
}

/** The answer to the question on a channel at a level, such as one that the matrix shows. */
export const answerAt = ({ form, today, lang }: State, on: Parameters<typeof answerOn>[1], world: World): Answer =>
  answerOn(form, on, today, lang, world);
