import type { Case } from "@channelwise/policy-core";
import type { Facts, Recipient } from "./oracle/answer.js";
import type { Channel } from "./oracle/channels.js";
import type { Group } from "./oracle/question.js";

/** policy.md §5, the domains that are switched on; whoever is not here is outside. */
const RELATION_OF_DOMAIN: Readonly<Record<string, Recipient>> = {
  "consilium.europa.eu": "internal",
  "ec.europa.eu": "institution",
  "eeas.europa.eu": "institution",
  "europarl.europa.eu": "institution",
  "ep.europa.eu": "institution",
};

const GROUP_REVIEW_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The request of a case, reduced by hand to what the oracle asks for: naive, and enough for the corpus. */
export function factsOf({ request }: Case): Facts {
  return {
    channel: request.channel as Channel,
    level: request.level ?? "unstated",
    recipients: (request.recipients ?? []).map(recipientOf),
    nature: request.nature ?? "substantive",
    group: groupOf(request),
    personalData: request.personalData === true ? "yes" : "no",
    files: request.files === true ? "yes" : "no",
  };
}

function recipientOf(address: string): Recipient {
  if (address.startsWith("+")) return "telephone";
  const afterTheAt = address.normalize("NFKC").trim().toLowerCase().split("@").at(-1) ?? "";
  const domain = afterTheAt.replace(/>$/u, "").replace(/\.$/u, "");
  return RELATION_OF_DOMAIN[domain] ?? "external";
}

function groupOf({ group, asOf }: Case["request"]): Group {
  if (group === undefined) return "none";
  if (!group.membersKnown) return "unknown";
  if (group.lastReviewed === undefined) return "overdue";
  const days = (Date.parse(asOf) - Date.parse(group.lastReviewed)) / DAY;
  return days >= 0 && days <= GROUP_REVIEW_DAYS ? "reviewed" : "overdue";
}
