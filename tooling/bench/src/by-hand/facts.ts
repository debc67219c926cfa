import type { Attributes, Request } from "@channelwise/policy-core";
import { audienceOf, INTERNAL, summarise, TELEPHONE } from "./recipients.ts";

/** A request reduced to flat words, all that the note's rules ask about: what every engine is handed. */
export interface Facts extends Attributes {
  readonly kind: string;
  readonly levelClass: string;
  readonly e2ee: string;
  readonly dataLeavesEea: string;
}

/** What the policy says of a channel. */
interface ChannelFacts {
  readonly kind: string;
  /** Whom it does not reach. */
  readonly misses: number;
  readonly e2eeAlone: string;
  readonly e2eeInGroup: string;
  readonly dataLeavesEea: string;
}

const app = (e2eeAlone: string, e2eeInGroup: string, dataLeavesEea = "unknown"): ChannelFacts => ({
  kind: "messaging-app",
  misses: 0,
  e2eeAlone,
  e2eeInGroup,
  dataLeavesEea,
});

const CHANNELS: ReadonlyMap<string | undefined, ChannelFacts> = new Map([
  ["email", { ...app("not-applicable", "not-applicable"), kind: "corporate-email", misses: TELEPHONE }],
  ["avaya", { ...app("unknown", "unknown"), kind: "corporate-chat", misses: ~INTERNAL }],
  ["signal", app("always", "always")],
  ["wire", app("always", "always")],
  ["threema", app("default", "default")],
  ["whatsapp", app("default", "default", "yes")],
  ["element", app("default", "optional")],
  ["imessage", app("optional", "optional")],
  ["other-app", app("unknown", "unknown")],
  ["teams", app("none", "none")],
  ["telegram", app("optional", "none")],
  ["viber", app("default", "default")],
]);

const CLASSES: Readonly<Record<Attributes["level"], string>> = {
  public: "open",
  "non-sensitive": "open",
  limite: "sensitive",
  sensitive: "sensitive",
  "restreint-ue": "classified",
  "confidentiel-ue": "classified",
  "secret-ue": "classified",
  "tres-secret-ue": "classified",
  unstated: "unstated",
};

const DAY = 86_400_000;
const REVIEW_DAYS = 30;

function groupOf({ group, asOf }: Request): Attributes["group"] {
  if (group === undefined) return "none";
  if (!group.membersKnown) return "unknown";
  if (group.lastReviewed === undefined) return "overdue";
  const age = (Date.parse(asOf) - Date.parse(group.lastReviewed)) / DAY;
  return age >= 0 && age <= REVIEW_DAYS ? "reviewed" : "overdue";
}

/** What attributes come to in flat words. */
export function factsOf(attributes: Attributes): Facts {
  const facts = CHANNELS.get(attributes.channel);
  if (facts === undefined) throw new RangeError("The bench asks about channels of the policy alone");
  return {
    ...attributes,
    kind: facts.kind,
    levelClass: CLASSES[attributes.level],
    e2ee: attributes.group === "none" ? facts.e2eeAlone : facts.e2eeInGroup,
    dataLeavesEea: facts.dataLeavesEea,
  };
}

/**
 * The host's part, the same for every engine: none of them parses an address, looks a domain up in a list, or counts days.
 *
 * @param request - one whose channel the policy has and whose recipients can be read, as all that are measured
 */
export function reduce(request: Request): Facts {
  const { channel, level, nature, personalData, files } = request;
  const facts = CHANNELS.get(channel);
  if (facts === undefined || channel === undefined) throw new RangeError("The bench asks about channels of the policy");
  const { composition } = summarise(request.recipients);
  const group = groupOf(request);
  return {
    channel,
    group,
    level,
    audience: audienceOf(composition),
    reachable: (composition & facts.misses) === 0 ? "yes" : "no",
    nature,
    personalData: personalData ? "yes" : "no",
    files: files ? "yes" : "no",
    kind: facts.kind,
    levelClass: CLASSES[level],
    e2ee: group === "none" ? facts.e2eeAlone : facts.e2eeInGroup,
    dataLeavesEea: facts.dataLeavesEea,
  };
}
