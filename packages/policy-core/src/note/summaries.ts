import type { NoteSummary } from "./entries.js";
import { summariesOfAsking } from "./summaries/asking.js";
import { summariesOfStops } from "./summaries/stops.js";
import { summariesWithinAdvice } from "./summaries/within.js";

/** The answer in one sentence: of those that match, the first is said. */
export const summaries: readonly NoteSummary[] = [...summariesOfStops, ...summariesOfAsking, ...summariesWithinAdvice];
