import { LEVELS } from "@channelwise/policy-core";
import { title, type Document } from "../../render/document.js";
import { capital, channelName } from "../../render/words.js";
import { matrixFor, type Matrix } from "../answers/answer.js";
import type { State } from "../state/state.js";
import type { World } from "../world.js";

/** Channels by levels, for the recipients and the facts of the question. */
export const matrixOf = ({ form, today, lang }: State, world: World): Matrix => matrixFor(form, today, lang, world);

/** The matrix, to be taken along: with words, since glyphs alone may not be shown where it goes. */
export function matrixDocument(state: State, world: World): Document | undefined {
  const words = world.words[state.lang];
  const matrix = matrixOf(state, world);
  if (matrix.kind === "faults") return undefined;
  const { outcome: names } = words.policy.terms;
  return [
    title({ text: words.tui.matrix.title, style: "strong" }),
    {
      kind: "table",
      head: [words.catalogue.name, ...LEVELS.map((level) => words.policy.terms.level[level])],
      rows: matrix.rows.map(({ channel, outcomes }) => [
        capital(channelName(channel, words)),
        ...outcomes.map((outcome) => [{ text: names[outcome], outcome, glyph: true }]),
      ]),
    },
  ];
}
