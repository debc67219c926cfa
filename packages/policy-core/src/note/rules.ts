import type { NoteRule } from "./entries.js";
import { rulesForApps } from "./rules/apps.js";
import { rulesForAppContent } from "./rules/app-content.js";
import { rulesForMailToTheOutside } from "./rules/mail-outside.js";
import { rulesForMeansInside } from "./rules/inside.js";
import { rulesForOtherMeans } from "./rules/other-means.js";
import { rulesForAll } from "./rules/everywhere.js";

/** The table of policy.md §6, in its order. Every rule that matches speaks; the strictest decides. */
export const rules: readonly NoteRule[] = [
  ...rulesForAll,
  ...rulesForAppContent,
  ...rulesForApps,
  ...rulesForOtherMeans,
  ...rulesForMeansInside,
  ...rulesForMailToTheOutside,
];
