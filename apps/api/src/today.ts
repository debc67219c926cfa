import type { Deps } from "./deps.js";

/** Today in UTC, as the core wants it: `YYYY-MM-DD`. */
export const today = ({ now }: Pick<Deps, "now">): string => now().toISOString().slice(0, 10);
