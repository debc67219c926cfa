import { ATTRIBUTES, FEATURES, type Assumable, type Attribute, type Decision } from "@channelwise/policy-core";
import { besides } from "./document.js";
import { echoWords } from "./values.js";
import type { Words } from "./words.js";

/** What follows from the rest is not repeated. */
const isRepeated = (name: Attribute): boolean => name !== "channel" && name !== "reachable";

const isAssumed = (name: Attribute, { assumed }: Decision): boolean => assumed.some((one) => one === name);

/** An attribute as it was said. */
function saidText(name: Attribute, decision: Decision, words: Words): string {
  const said = echoWords(name, decision, words);
  if (name === "level") return words.answer.level(said);
  return name === "audience" ? words.answer.to(said) : said;
}

/** What the answer is about, as it was said; that the level was not is a part of it. */
export const askedText = (decision: Decision, words: Words): string =>
  besides(
    ...ATTRIBUTES.filter((name) => isRepeated(name) && !isAssumed(name, decision)).map((name) =>
      saidText(name, decision, words),
    ),
  );

/** What an attribute was taken to be: what it mostly is has a shorter name. */
function takenText(name: Assumable, decision: Decision, words: Words): string {
  // who numbers are for is taken to be outside, whoever else is among the recipients; only of a group it depends on the request
  const isUsual = name !== "group" || decision.group === FEATURES.group.otherwise;
  return (isUsual ? words.answer.taken[name] : undefined) ?? echoWords(name, decision, words);
}

/** What was not said, as it was taken to be; nothing where all was said. */
export function notSaidText(decision: Decision, words: Words): string | undefined {
  if (decision.assumed.length === 0) return undefined;
  return words.answer.notSaid(decision.assumed.map((name) => takenText(name, decision, words)).join(", "));
}
