import type { NoteRule } from "./entries.js";
import { rulesForApps } from "./rules/apps.js";
import { rulesForCorporateMeans } from "./rules/corporate.js";
import { rulesForAll } from "./rules/everywhere.js";

/** The table of policy.md §6, in its order. Every rule that matches speaks; the strictest decides. */
export const rules: readonly NoteRule[] = [...rulesForAll, ...rulesForApps, ...rulesForCorporateMeans];
