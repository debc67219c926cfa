import { isWithinAdvice, type Answer } from "../../engine/answer.js";
import { sourceOf } from "../../engine/cites.js";
import { classOf } from "../../engine/features.js";
import { LEVELS } from "../../model/vocabulary.js";
import type { Tabled } from "../overlays/milder.js";
import type { Look } from "./report.js";

/** What holds of each answer by itself: the laws 1, 7, 10 and 11. */
export function lookAtCells({ policy, table: { space, answerAt } }: Tabled, look: Look): void {
  const kinds = new Map(policy.channels.map(({ id, kind }) => [id, kind]));
  const classes = new Map(LEVELS.map((level) => [level, classOf(policy, level)]));
  const sources = new Set(policy.sources.map(({ id }) => id));
  const paragraphs = new Set(policy.paragraphs);
  const exists = (cite: string): boolean => {
    const source = sourceOf(cite);
    return source === undefined ? cite === "public" || paragraphs.has(cite) : sources.has(source);
  };

  // many cells share an answer
  const cited = new Map<Answer, boolean>();
  const isCited = (answer: Answer): boolean => {
    const { rules } = answer;
    const known =
      cited.get(answer) ?? (rules.length > 0 && rules.every(({ cites }) => cites.length > 0 && cites.every(exists)));
    cited.set(answer, known);
    return known;
  };

  for (let cell = 0; cell < space.size; cell += 1) {
    const answer = answerAt(cell);
    const { outcome, rules, conditions, cautions, escalate } = answer;
    const attributes = space.attributesOf(cell);
    const own = () => ({ attributes, outcome });
    const isWithin = isWithinAdvice(outcome);
    const levelClass = classes.get(attributes.level);

    look("every-cell-has-a-cited-reason", isCited(answer), own);

    if (levelClass === "classified") {
      const isStop =
        outcome === "prohibited" &&
        rules.every(({ of }) => of.outcome === outcome) &&
        conditions.length + cautions.length === 0 &&
        escalate.includes("security-officer");
      look("classified-is-prohibited", isStop, own);
    } else if (kinds.get(attributes.channel) === "messaging-app") {
      look("classified-is-prohibited", outcome !== "suitable", own);
    }

    const isOpen = levelClass === "open" || levelClass === "classified";
    const isLookalikeSettled = attributes.audience !== "lookalike" || (outcome !== "suitable" && (isOpen || !isWithin));
    const areConditionsRight = conditions.length > 0 === (outcome === "conditional");
    look("conditions-where-conditional", areConditionsRight && isLookalikeSettled, own);

    const mustAsk = outcome === "not-covered" || outcome === "prohibited";
    look("asking-names-whom", !(mustAsk && escalate.length === 0) && !(isWithin && escalate.length > 0), own);
  }
}
