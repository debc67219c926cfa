import type { Policy } from "../model/policy.js";

/** The bodies that §13 names: the GSC itself, and the three institutions that its mail reaches encrypted. */
export const bodies = [
  { id: "general-secretariat-of-the-council", relation: "internal" },
  { id: "european-commission", relation: "institution" },
  { id: "european-external-action-service", relation: "institution" },
  { id: "european-parliament", relation: "institution" },
] as const satisfies Policy["bodies"];
