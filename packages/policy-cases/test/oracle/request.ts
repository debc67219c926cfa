import { isApp, reachOf, type Channel } from "./channels.js";
import { relationOf, type Recipient } from "./recipients.js";
import {
  AUDIENCES,
  type Audience,
  type Cell,
  type Group,
  type Level,
  type Nature,
  type PersonalData,
  type SaidAudience,
} from "./words.js";

/** A request whose recipients have been classified; what was not said is not there. */
export interface Request {
  readonly channel: Channel;
  readonly level?: Level;
  readonly recipients: readonly Recipient[];
  readonly audience?: SaidAudience;
  readonly nature?: Nature;
  readonly group?: Group;
  readonly personalData?: PersonalData;
  readonly files?: boolean;
}

/** policy.md §2, "how it is derived". */
export function cellOf(request: Request): Cell {
  return {
    channel: request.channel,
    level: request.level ?? "unstated",
    audience: audienceOf(request),
    reachable: isReachable(request),
    nature: request.nature ?? "ephemeral",
    group: request.group ?? groupNotSaid(request),
    personalData: request.personalData ?? "none",
    files: request.files ?? false,
  };
}

/** The weakest of them; where nobody is named, what the sender says, and else as weak as anybody who is honest. */
function audienceOf({ recipients, audience }: Request): Audience {
  if (recipients.length === 0) return audience ?? "external";
  const relations = recipients.map((recipient) => relationOf(recipient, audience));
  return AUDIENCES.findLast((one) => relations.includes(one)) ?? "external";
}

function isReachable(request: Request): boolean {
  if (reachOf(request.channel) === "colleagues") return audienceOf(request) === "internal";
  return request.recipients.every((recipient) => reaches(request, recipient));
}

/** Whether the channel gets to this one of them. */
export function reaches({ channel, audience }: Request, recipient: Recipient): boolean {
  if (reachOf(channel) === "anyone") return true;
  if (reachOf(channel) === "colleagues") return relationOf(recipient, audience) === "internal";
  // whoever is in the house, or in one of the bodies, has an address
  return recipient.is !== "telephone" || audience === "internal" || audience === "institution";
}

/** Several people on an app are a group that nobody said to have been looked over. */
function groupNotSaid({ channel, recipients }: Request): Group {
  const howMany = new Set(recipients.map(({ key }) => key)).size;
  return isApp(channel) && howMany > 1 ? "overdue" : "none";
}

/** Whether it is for the sender to say who it is. */
export const isAudienceAsked = ({ recipients }: Pick<Request, "recipients">): boolean =>
  recipients.length === 0 || recipients.some(({ is }) => is === "telephone");
