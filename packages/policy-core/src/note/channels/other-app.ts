import type { Channel } from "../../model/policy.js";

/** Any app that the policy does not list: nothing is known of it, so nothing is claimed. */
export const otherApp = {
  id: "other-app",
  kind: "messaging-app",
  facts: [{ id: "reaches", value: "anyone", source: { kind: "assumption" }, asOf: null, dated: false }],
} as const satisfies Channel;
