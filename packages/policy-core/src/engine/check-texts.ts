import { authorMessages } from "../model/messages/authors/messages.js";
import type { Policy } from "../model/policy.js";
import { pointerTo, type Fault } from "../model/result.js";
import { isShowableName } from "../model/showable-name.js";
import { unknownReference } from "../model/unknown-reference.js";
import { LANGUAGES, type Language } from "../model/vocabulary.js";
import { PLACEHOLDERS } from "./wording.js";

/** Each thing that the policy names has its text in each language, and no text is about what does not exist. */
export function checkTexts(policy: Policy, lang: Language): readonly Fault[] {
  const say = authorMessages[lang].policy;
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  return LANGUAGES.flatMap((language) => {
    const texts = policy.texts[language];
    const inTexts = (path: readonly string[]) => pointerTo(["texts", language, ...path]);
    const matches = (path: readonly string[], written: object, ids: readonly string[]): readonly Fault[] => [
      ...ids
        .filter((id) => !Object.hasOwn(written, id))
        .map((id) => ({ code: "missing-text", pointer: inTexts([...path, id]), message: say.missingText })),
      ...Object.keys(written)
        .filter((id) => !ids.includes(id))
        .map((id) => ({
          code: "unknown-reference",
          pointer: inTexts(isShowableName(id) ? [...path, id] : path),
          message: unknownReference(id, ids, lang),
        })),
    ];
    const fillable = (path: readonly string[], written: Readonly<Record<string, string>>): readonly Fault[] =>
      Object.entries(written).flatMap(([id, text]) =>
        [...text.matchAll(/\{[^}]*\}/gu)]
          .filter(([placeholder]) => !(PLACEHOLDERS as readonly string[]).includes(placeholder))
          .map(([placeholder]) => ({
            code: "unknown-placeholder",
            pointer: inTexts([...path, id]),
            message: say.unknownPlaceholder(placeholder, PLACEHOLDERS),
          })),
      );
    return [
      ...matches(["channels"], texts.channels, idsOf(policy.channels)),
      ...policy.channels.flatMap(({ id, facts }) =>
        matches(["channels", id, "facts"], texts.channels[id]?.facts ?? {}, idsOf(facts)),
      ),
      ...matches(["terms", "fact"], texts.terms.fact, [
        ...new Set(policy.channels.flatMap(({ facts }) => idsOf(facts))),
      ]),
      ...matches(["bodies"], texts.bodies, idsOf(policy.bodies)),
      ...matches(["rules"], texts.rules, idsOf(policy.rules)),
      ...matches(["conditions"], texts.conditions, idsOf(policy.conditions)),
      ...matches(["summaries"], texts.summaries, idsOf(policy.summaries)),
      ...matches(["cautions"], texts.cautions, idsOf(policy.cautions)),
      ...matches(["paragraphs"], texts.paragraphs, policy.paragraphs),
      ...matches(["interpretations"], texts.interpretations, idsOf(policy.interpretations)),
      ...fillable(["rules"], texts.rules),
      ...fillable(["conditions"], texts.conditions),
      ...fillable(["cautions"], texts.cautions),
      ...fillable(["summaries"], texts.summaries),
    ];
  });
}
