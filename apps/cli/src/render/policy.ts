import type { Pdp } from "@channelwise/policy-core";
import { quiet, section, title, type Document } from "./document.js";
import type { Words } from "./words.js";

const COUNTED = ["channels", "levels", "rules", "conditions", "cautions", "interpretations", "bodies"] as const;

/** What a policy holds, in numbers: the whole of it is for programs. */
export function policyDocument({ policy, identity }: Pdp, { policyShown: say, policy: texts }: Words): Document {
  const { parameters, domains } = policy;
  const enabled = domains.filter((domain) => domain.enabled).length;
  return [
    title({ text: texts.title, style: "strong" }),
    quiet(`${identity.id} ${identity.version} · ${identity.digest}`),
    ...section(say.holds, [
      ...COUNTED.map((name) => ({ content: `${policy[name].length} ${say[name]}` })),
      { content: `${domains.length} ${say.domains} (${say.ofThem(enabled, domains.length)})` },
    ]),
    ...section(say.parameters, [
      { content: say.groupReviewDays(parameters.groupReviewDays) },
      { content: say.limiteAsSensitive[parameters.limiteAsSensitive ? "yes" : "no"] },
    ]),
    quiet(say.whole),
  ];
}
