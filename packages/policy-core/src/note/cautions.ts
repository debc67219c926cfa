import { cautionsOfTheCase } from "./cautions/case.js";
import { generalCautions } from "./cautions/general.js";
import type { NoteCaution } from "./entries.js";

/** What is shown beside an answer and never changes it: of the case first, then what goes with the channel. */
export const cautions: readonly NoteCaution[] = [...cautionsOfTheCase, ...generalCautions];
