import type { Level, Outcome, Settings } from "./question.js";

/** policy.md §1, as numbers: the larger, the stricter. */
export function strictness(outcome: Outcome): number {
  if (outcome === "suitable") return 0;
  if (outcome === "conditional") return 1;
  if (outcome === "not-covered") return 2;
  if (outcome === "not-advised") return 3;
  if (outcome === "unreachable") return 4;
  return 5;
}

export type LevelClass = "open" | "sensitive" | "classified" | "unstated";

/** policy.md §3. */
export function classOf(level: Level, settings: Settings): LevelClass {
  if (level === "public") return "open";
  if (level === "non-sensitive") return "open";
  if (level === "limite") return settings.limiteAsSensitive ? "sensitive" : "unstated";
  if (level === "sensitive") return "sensitive";
  if (level === "unstated") return "unstated";
  return "classified";
}
