import { alternativesFor, type Alternative } from "./alternatives.js";
import { answerOfCell, type CellAnswer } from "./cell-answer.js";
import { improvementsFor, type Improvement } from "./improvements.js";
import { isSaid, openQuestionsOf, type OpenQuestion } from "./questions.js";
import { cellOf, type Request } from "./request.js";
import { warningsFor, type Warning } from "./warnings.js";
import type { Cell } from "./words.js";

export type Answer = CellAnswer &
  Cell & {
    readonly assumed: readonly string[];
    readonly warnings: readonly Warning[];
    readonly alternatives: readonly Alternative[];
    readonly improvements: readonly Improvement[];
    readonly openQuestions: readonly OpenQuestion[];
  };

/** In the order of policy.md §2. */
const ASSUMABLE = ["audience", "nature", "group", "personalData", "files"] as const;

/** Everything that policy.md §7 says of a request, as ids. */
export function answerOf(request: Request): Answer {
  const cell = cellOf(request);
  return {
    ...cell,
    ...answerOfCell(cell),
    assumed: ASSUMABLE.filter((attribute) => !isSaid(request, attribute)),
    warnings: warningsFor(request),
    alternatives: alternativesFor(request),
    improvements: improvementsFor(request),
    openQuestions: openQuestionsOf(request),
  };
}
