import { isYesNo, isYesNoField, LEVELS, type Askable, type Attribute, type Decision } from "@channelwise/policy-core";
import type { Words } from "./words.js";

/** A value of an attribute, in words. */
function valueWords(attribute: Attribute, value: string | boolean, words: Words): string {
  const { level, relation, nature, group, personalData } = words.policy.terms;
  const terms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    level,
    audience: relation,
    nature,
    group,
    personalData,
  };
  if (!isYesNo(attribute)) return terms[attribute]?.[String(value)] ?? String(value);
  const said = value === true || value === "yes" ? "yes" : "no";
  return isYesNoField(attribute) ? words.attributes[attribute].requests[said] : said;
}

const isClassified = (level: string, { data }: Words): boolean =>
  data.levels.some(({ id, class: levelClass }) => id === level && levelClass === "classified");

/** Several values of what may be asked; all classified levels have one name together. */
export function valuesInWords(attribute: Askable, values: readonly (string | boolean)[], words: Words): string {
  const classified = LEVELS.filter((level) => isClassified(level, words));
  const areAll = attribute === "level" && classified.every((level) => values.includes(level));
  const names = values
    .filter((value) => !areAll || typeof value !== "string" || !isClassified(value, words))
    .map((value) => valueWords(attribute, value, words));
  return [...names, ...(areAll ? [words.policy.terms.levelClass.classified] : [])].join(" / ");
}

/** What a decision says of an attribute, in words. */
export const echoWords = (attribute: Attribute, decision: Decision, words: Words): string =>
  valueWords(attribute, decision[attribute], words);
