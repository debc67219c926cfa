import type { Attributes, Outcome, Request, Result } from "@channelwise/policy-core";
import { attributesOf, channelFacts } from "./facts.ts";
import { summarise } from "./recipients.ts";

/** What the outcome depends on. */
export type Asked = Omit<Attributes, "files">;

const isSensitive = (level: Asked["level"]): boolean => level === "sensitive" || level === "limite";

const isClassified = (level: Asked["level"]): boolean =>
  level === "restreint-ue" || level === "confidentiel-ue" || level === "secret-ue" || level === "tres-secret-ue";

function byMail({ level, audience, group }: Asked): Outcome {
  if (level === "unstated") return "not-covered";
  const isOutside = audience === "external" || audience === "lookalike";
  if (isSensitive(level)) return isOutside || group === "unknown" ? "not-covered" : "conditional";
  if (!isOutside) return "suitable";
  return level === "public" && audience === "external" ? "suitable" : "conditional";
}

function byChat({ level, group }: Asked): Outcome {
  if (level === "unstated") return "not-covered";
  if (!isSensitive(level)) return "suitable";
  return group === "unknown" ? "not-covered" : "conditional";
}

function byApp({ channel, level, nature, group, personalData }: Asked): Outcome {
  if (isSensitive(level) || nature === "lasting" || group === "unknown") return "not-advised";
  if (channel === "teams" || (channel === "telegram" && group !== "none")) return "not-advised";
  if (level === "unstated" || channel === "other-app") return "not-covered";
  return personalData === "more" && level !== "public" ? "not-covered" : "conditional";
}

/**
 * The policy as an if/else: what is strictest is asked first, and nothing is asked that cannot change the outcome.
 *
 * @see policy.md §6
 */
export function outcomeOn(asked: Asked): Outcome {
  if (isClassified(asked.level)) return "prohibited";
  if (asked.reachable === "no") return "unreachable";
  switch (asked.channel) {
    case "email":
      return byMail(asked);
    case "avaya":
      return byChat(asked);
    case "sms":
    case "private-email":
      return isSensitive(asked.level) ? "not-advised" : "not-covered";
    default:
      return byApp(asked);
  }
}

/** Exactly what `outcome` does for the note's policy, but for the words of its faults. */
export function outcomeByHand(request: Request): Result<Outcome> {
  const { composition, invalid } = summarise(request.recipients);
  const facts = channelFacts(request.channel);
  if (facts === undefined) {
    return { ok: false, errors: [{ code: "unknown-channel", pointer: "/channel", message: "No such channel." }] };
  }
  const [first, ...others] = invalid.map(({ index }) => ({
    code: "invalid-recipient",
    pointer: `/recipients/${index}`,
    message: "This recipient cannot be read.",
  }));
  if (first !== undefined) return { ok: false, errors: [first, ...others] };
  return { ok: true, value: outcomeOn(attributesOf(request, facts, composition)) };
}
