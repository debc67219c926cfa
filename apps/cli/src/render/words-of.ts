import type { Language, Policy } from "@channelwise/policy-core";
import { texts } from "../texts/index.js";
import type { Words } from "./words.js";

/** Apart from what uses them: whoever only lays answers out loads none of the command's own texts. */
export const wordsOf = (policy: Policy, lang: Language): Words => ({
  ...texts[lang],
  lang,
  policy: policy.texts[lang],
  data: policy,
});
