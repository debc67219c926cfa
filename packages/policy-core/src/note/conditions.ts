import type { Policy } from "../model/policy.js";

/** What a sender may have to do, in the order in which it is shown. */
export const conditions = [
  "keep-short-lived",
  "keep-content-open",
  "switch-on-e2ee",
  "review-members",
  "keep-reviewing-members",
  "respect-privacy",
  "share-no-more-than-needed",
  "prefer-corporate-means",
  "write-nothing-sensitive",
] as const satisfies Policy["conditions"];
