import { ASKABLE, type Advice } from "@channelwise/policy-core";
import { section, type Document } from "../../render/document.js";
import { leadsTo } from "../../render/references.js";
import type { TuiWords } from "../world.js";

/** What was not said and could change the answer on some channel: each leads to where it is said. */
export function toAskOverAll({ decisions }: Advice, words: TuiWords): Document {
  const asked = new Set(decisions.flatMap(({ openQuestions }) => openQuestions.map(({ attribute }) => attribute)));
  return section(
    words.answer.stillToAsk,
    ASKABLE.filter((attribute) => asked.has(attribute)).map((attribute) => ({
      content: words.answer.questions[attribute],
      ...leadsTo("attribute", attribute),
    })),
  );
}
