import { answerOf, type Answer } from "./answer.js";
import type { Channel } from "./channels.js";
import { recipientOf } from "./recipients.js";
import type { Request } from "./request.js";
import type { Group, Level, Nature, PersonalData, SaidAudience } from "./words.js";

/** A request as it is written (contract.md, "Request"). */
export interface WrittenRequest {
  readonly channel: string;
  readonly level?: Level | undefined;
  readonly recipients?: readonly string[] | undefined;
  readonly audience?: SaidAudience | undefined;
  readonly nature?: Nature | undefined;
  readonly group?: WrittenGroup | null | undefined;
  readonly personalData?: PersonalData | undefined;
  readonly files?: boolean | undefined;
  readonly asOf: string;
}

interface WrittenGroup {
  readonly membersKnown: boolean;
  readonly lastReviewed?: string | undefined;
}

/** The whole answer to a request as it is written; what cannot be read is no request. */
export const oracleAnswer = (written: WrittenRequest): Answer => answerOf(readRequest(written));

export function readRequest(written: WrittenRequest): Request {
  const { level, audience, nature, group, personalData, files } = written;
  return {
    channel: written.channel as Channel,
    recipients: (written.recipients ?? []).map(recipientOf),
    ...(level !== undefined && { level }),
    ...(audience !== undefined && { audience }),
    ...(nature !== undefined && { nature }),
    ...(group !== undefined && { group: group === null ? "none" : groupState(group, written.asOf) }),
    ...(personalData !== undefined && { personalData }),
    ...(files !== undefined && { files }),
  };
}

const GROUP_REVIEW_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

function groupState({ membersKnown, lastReviewed }: WrittenGroup, asOf: string): Group {
  if (!membersKnown) return "unknown";
  if (lastReviewed === undefined) return "overdue";
  const days = (Date.parse(asOf) - Date.parse(lastReviewed)) / DAY;
  return days >= 0 && days <= GROUP_REVIEW_DAYS ? "reviewed" : "overdue";
}
