import {
  ASSUMABLE,
  attributesIn,
  isChoice,
  isYesNoField,
  type Askable,
  type Assumable,
  type Decision,
} from "@channelwise/policy-core";
import { besides, quiet, type Block, type Document } from "../../render/document.js";
import type { TuiWords } from "../world.js";

/** A value of an attribute in words: as a request would say it, or as an answer names it. */
export function valueText(attribute: Askable, value: string | boolean, words: TuiWords): string {
  const { terms } = words.policy;
  if (isYesNoField(attribute)) return words.tui.yesNo[value === true || value === "yes" ? "yes" : "no"];
  const names: Readonly<Record<string, string>> = isChoice(attribute)
    ? terms[attribute]
    : attribute === "group"
      ? terms.group
      : terms.relation;
  return names[String(value)] ?? String(value);
}

/** A value that stands among others: what is yes or no is told by what it is about. */
function inShort(attribute: Assumable, decision: Decision, words: TuiWords): string {
  const value = attributesIn(decision)[attribute];
  if (!isYesNoField(attribute)) return valueText(attribute, value, words);
  const { label } = words.attributes[attribute];
  return value === "yes" ? label : words.tui.verdict.without(label);
}

/** What the answer is about, as far as it was said. */
export function askedBlock(decision: Decision, words: TuiWords): Block {
  const said = ASSUMABLE.filter((name) => !decision.assumed.includes(name));
  return quiet(
    besides(words.answer.level(words.policy.terms.level[decision.level]), ...said.map((name) => inShort(name, decision, words))),
  );
}

/** What was not said, and what it counts as. */
export function assumedBlock(decision: Decision, words: TuiWords): Document {
  const { assumed } = decision;
  if (assumed.length === 0) return [];
  const texts = assumed.map((name) => inShort(name, decision, words));
  return [quiet(`${words.tui.verdict.assumed}${words.colon}${texts.join("; ")}`)];
}
