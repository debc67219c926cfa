import type { Pdp } from "@channelwise/policy-core";
import { quiet, section, title, type Document } from "./document.js";
import { layersSection } from "./layers.js";
import { parameterTexts } from "./parameters.js";
import type { Words } from "./words.js";

const COUNTED = ["channels", "levels", "rules", "conditions", "cautions", "interpretations", "bodies"] as const;

/** What a policy holds, in numbers, and what is laid over it: the whole of it is for programs. */
export function policyDocument(pdp: Pdp, words: Words): Document {
  const { policy, identity } = pdp;
  const { policyShown: say, policy: texts } = words;
  const { parameters, domains } = policy;
  const enabled = domains.filter((domain) => domain.enabled).length;
  return [
    title({ text: texts.title, style: "strong" }),
    quiet(`${identity.id} ${identity.version} · ${identity.digest}`),
    ...section(say.holds, [
      ...COUNTED.map((name) => ({ content: `${policy[name].length} ${say[name]}` })),
      { content: `${domains.length} ${say.domains} (${say.ofThem(enabled, domains.length)})` },
    ]),
    ...section(
      say.parameters,
      parameterTexts(parameters, words).map((content) => ({ content })),
    ),
    ...layersSection(pdp, words),
    quiet(say.whole),
  ];
}
