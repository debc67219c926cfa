import type { Attributes, Outcome, Request, Result } from "@channelwise/policy-core";
import { audienceOf, INTERNAL, summarise, TELEPHONE } from "./recipients.ts";

/** What the outcome depends on. */
export type Asked = Pick<Attributes, "channel" | "level" | "audience" | "nature"> & {
  readonly isReachable: boolean;
  readonly hasUnknownMembers: boolean;
  readonly isGroup: boolean;
  readonly hasPersonalData: boolean;
};

function byMail({ level, audience, hasPersonalData }: Asked): Outcome {
  if (level === "unstated") return "not-covered";
  if (audience !== "external") return "suitable";
  if (level === "public") return hasPersonalData ? "conditional" : "suitable";
  return level === "non-sensitive" ? "conditional" : "not-covered";
}

/** What follows from the encryption of a conversation on an app. */
function byEncryption(channel: string, isGroup: boolean): Outcome {
  switch (channel) {
    case "telegram":
      return isGroup ? "not-advised" : "conditional";
    case "teams":
      return "not-advised";
    case "other-app":
      return "not-covered";
    default:
      return "conditional";
  }
}

function byApp({ channel, level, nature, hasUnknownMembers, isGroup, hasPersonalData }: Asked): Outcome {
  if (level === "sensitive" || level === "limite" || hasUnknownMembers) return "not-advised";
  if (level !== "unstated" && nature === "substantive") return "not-advised";
  const encrypted = byEncryption(channel, isGroup);
  if (encrypted === "not-advised") return encrypted;
  if (level === "unstated" || (channel === "whatsapp" && hasPersonalData)) return "not-covered";
  return encrypted;
}

const isClassified = (level: Asked["level"]): boolean =>
  level === "restreint-ue" || level === "confidentiel-ue" || level === "secret-ue" || level === "tres-secret-ue";

/**
 * The policy as an if/else: what is strictest is asked first, and nothing is asked that cannot change the outcome.
 *
 * @see policy.md §6
 */
export function outcomeOn(asked: Asked): Outcome {
  if (isClassified(asked.level)) return "prohibited";
  if (!asked.isReachable) return "unreachable";
  switch (asked.channel) {
    case "email":
      return byMail(asked);
    case "avaya":
      return asked.level === "unstated" ? "not-covered" : "suitable";
    default:
      return byApp(asked);
  }
}

function isReachable(channel: string, composition: number): boolean {
  if (channel === "email") return (composition & TELEPHONE) === 0;
  return channel !== "avaya" || (composition & ~INTERNAL) === 0;
}

/** A programmer would write the channels down where they are asked about. */
function isChannel(channel: string): boolean {
  switch (channel) {
    case "email":
    case "avaya":
    case "signal":
    case "wire":
    case "threema":
    case "whatsapp":
    case "element":
    case "imessage":
    case "other-app":
    case "teams":
    case "telegram":
    case "viber":
      return true;
    default:
      return false;
  }
}

/** Exactly what `outcome` does for the note's policy, but for the words of its faults. */
export function outcomeByHand(request: Request): Result<Outcome> {
  const { channel, level, nature, group, personalData } = request;
  const { composition, invalid } = summarise(request.recipients);
  if (channel === undefined || !isChannel(channel)) {
    return { ok: false, errors: [{ code: "unknown-channel", pointer: "/channel", message: "No such channel." }] };
  }
  const [first, ...others] = invalid.map(({ index }) => ({
    code: "invalid-recipient",
    pointer: `/recipients/${index}`,
    message: "This recipient cannot be read.",
  }));
  if (first !== undefined) return { ok: false, errors: [first, ...others] };
  const value = outcomeOn({
    channel,
    level,
    nature,
    audience: audienceOf(composition),
    isReachable: isReachable(channel, composition),
    isGroup: group !== undefined,
    hasUnknownMembers: group?.membersKnown === false,
    hasPersonalData: personalData,
  });
  return { ok: true, value };
}
