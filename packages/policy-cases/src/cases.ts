import type { Case } from "@channelwise/policy-core";
import chatGroups from "./cases/chat-groups.json" with { type: "json" };
import corporateChat from "./cases/corporate-chat.json" with { type: "json" };
import corporateMail from "./cases/corporate-mail.json" with { type: "json" };
import levels from "./cases/levels.json" with { type: "json" };
import messagingApps from "./cases/messaging-apps.json" with { type: "json" };
import otherMeans from "./cases/other-means.json" with { type: "json" };
import othersData from "./cases/personal-data.json" with { type: "json" };
import recipients from "./cases/recipients.json" with { type: "json" };
import waysBack from "./cases/ways-back.json" with { type: "json" };
import whoItIsFor from "./cases/who-it-is-for.json" with { type: "json" };

/**
 * The corpus, theme by theme. It is kept as JSON so that engines in other languages can run it too.
 *
 * @example
 * cases.find(({ id }) => id === "whatsapp-lunch")?.want.outcome // => "conditional"
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- to the compiler every text in JSON is a string; a test holds the corpus against caseSchema
export const cases: readonly Case[] = [
  ...messagingApps,
  ...chatGroups,
  ...othersData,
  ...corporateMail,
  ...corporateChat,
  ...otherMeans,
  ...levels,
  ...recipients,
  ...whoItIsFor,
  ...waysBack,
] as readonly Case[];
