import type { Attributes, Request } from "@channelwise/policy-core";
import { areSeveral, audienceOf, isReached } from "@channelwise/policy-core/internal/recipients";
import { summarise } from "./recipients.ts";

/** A request reduced to flat words, all that the note's rules ask about: what every engine is handed. */
export interface Facts extends Attributes {
  readonly kind: string;
  readonly levelClass: string;
  readonly reaches: string;
  readonly e2ee: string;
}

/** What the policy says of a channel. */
interface ChannelFacts {
  readonly kind: string;
  readonly reaches: "anyone" | "addresses" | "colleagues";
  readonly e2eeAlone: string;
  readonly e2eeInGroup: string;
}

const app = (e2eeAlone: string, e2eeInGroup = e2eeAlone): ChannelFacts => ({
  kind: "messaging-app",
  reaches: "anyone",
  e2eeAlone,
  e2eeInGroup,
});

const CHANNELS: ReadonlyMap<string | undefined, ChannelFacts> = new Map([
  ["email", { ...app("not-applicable"), kind: "corporate-email", reaches: "addresses" }],
  ["avaya", { ...app("not-applicable"), kind: "corporate-chat", reaches: "colleagues" }],
  ["signal", app("always")],
  ["whatsapp", app("always")],
  ["element", app("optional")],
  ["imessage", app("optional")],
  ["teams", app("none")],
  ["telegram", app("optional", "none")],
  ["threema", app("always")],
  ["viber", app("default")],
  ["wire", app("always")],
  ["other-app", app("unknown")],
  ["sms", { ...app("none"), kind: "other-means" }],
  ["private-email", { ...app("none"), kind: "other-means", reaches: "addresses" }],
]);

/** The channel of a request. */
export const channelFacts = (channel: string | undefined): ChannelFacts | undefined => CHANNELS.get(channel);

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

function groupOf({ group, asOf }: Request, isSeveralOnApp: boolean): Attributes["group"] {
  if (group === undefined) return isSeveralOnApp ? "overdue" : "none";
  if (group === null) return "none";
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
    reaches: facts.reaches,
    e2ee: attributes.group === "none" ? facts.e2eeAlone : facts.e2eeInGroup,
  };
}

/** A request's attributes on its channel, once it is known who is among its recipients. */
export function attributesOf(request: Request, { kind, reaches }: ChannelFacts, composition: number): Attributes {
  const { channel = "", level = "unstated", audience, nature = "ephemeral", personalData = "none", files } = request;
  return {
    channel,
    level,
    audience: audienceOf(composition, audience),
    reachable: isReached(reaches, composition, audience) ? "yes" : "no",
    nature,
    group: groupOf(request, kind === "messaging-app" && areSeveral(composition)),
    personalData,
    files: files === true ? "yes" : "no",
  };
}

/**
 * The host's part, the same for every engine: none of them parses an address, looks a domain up in a list, or counts days.
 *
 * @param request - one whose channel the policy has and whose recipients can be read, as all that are measured
 */
export function reduce(request: Request): Facts {
  const facts = CHANNELS.get(request.channel);
  if (facts === undefined) throw new RangeError("The bench asks about channels of the policy");
  const { composition } = summarise(request.recipients);
  return factsOf(attributesOf(request, facts, composition));
}
