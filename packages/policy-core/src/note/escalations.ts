import type { Policy } from "../model/policy.js";

/** Whom to ask when an answer is neither suitable nor conditional; the last one when no other holds. */
export const escalations = [
  { to: "security-officer", when: { levelClass: ["classified"] } },
  { to: "data-protection-officer", when: { personalData: ["yes"] } },
  { to: "it-correspondent" },
] as const satisfies Policy["escalations"];
