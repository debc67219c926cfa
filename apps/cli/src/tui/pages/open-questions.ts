import { ASKABLE, type Advice, type Askable, type OpenQuestion } from "@channelwise/policy-core";
import { section, type Document, type Item } from "../../render/document.js";
import { leadsTo } from "../../render/references.js";
import { channelName } from "../../render/words.js";
import { fieldFor } from "../state/form.js";
import type { TuiWords } from "../world.js";
import { valueText } from "./said.js";

type Answered = OpenQuestion["outcomes"][number];

const fieldName = (attribute: Askable, { tui }: TuiWords): string => tui.fields[fieldFor(attribute) ?? "channel"];

/** The values that come to the same together, in the order of the first of each. */
function alike(outcomes: readonly Answered[]): readonly (readonly [Answered, ...Answered[]])[] {
  const groups = new Map<string, [Answered, ...Answered[]]>();
  for (const one of outcomes) {
    const key = `${one.outcome} ${one.better.join()}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** What was not said and could change the answer, with what each value would come to; it leads to where it is said. */
export const questionItems = (questions: readonly OpenQuestion[], words: TuiWords): readonly Item[] =>
  questions.map(({ attribute, outcomes }) => ({
    content: [{ text: fieldName(attribute, words), style: "strong" }],
    notes: alike(outcomes).map((group) => {
      const [{ outcome, better }] = group;
      const values = group.map(({ value }) => valueText(attribute, value, words)).join(", ");
      const then = better.length === 0 ? "" : ` (${words.tui.verdict.then(better.map((id) => channelName(id, words)))})`;
      return `${words.policy.terms.outcome[outcome]}${words.colon}${values}${then}`;
    }),
    ...leadsTo("attribute", attribute),
  }));

/** What was not said and could change the answer on some channel. */
export function toAskOverAll({ decisions }: Advice, words: TuiWords): Document {
  const asked = new Set(decisions.flatMap(({ openQuestions }) => openQuestions.map(({ attribute }) => attribute)));
  return section(
    words.tui.verdict.toAsk,
    ASKABLE.filter((attribute) => asked.has(attribute)).map((attribute) => ({
      content: [{ text: fieldName(attribute, words), style: "strong" }],
      ...leadsTo("attribute", attribute),
    })),
  );
}

