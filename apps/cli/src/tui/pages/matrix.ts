import { LEVELS, type Decision, type LevelId, type Outcome } from "@channelwise/policy-core";
import { title, type Document } from "../../render/document.js";
import { capital, channelName } from "../../render/words.js";
import { channelIds } from "../catalogue.js";
import { adviceFor, type Answer } from "../answers/answer.js";
import type { State } from "../state/state.js";
import type { World } from "../world.js";

/** The outcomes on one channel, a level each, in the order of the levels. */
export interface MatrixRow {
  readonly channel: string;
  readonly outcomes: readonly Outcome[];
}

export type Matrix =
  | { readonly kind: "rows"; readonly rows: readonly MatrixRow[] }
  | Extract<Answer, { kind: "faults" }>;

const yesNo = (value: boolean): "yes" | "no" => (value ? "yes" : "no");

/** What the table says to the same question at another level: all that it looks at besides is in the decision. */
function outcomeAt(level: LevelId, decision: Decision, { pdp }: World): Outcome {
  const { channel, audience, reachable, nature, group, personalData, files } = decision;
  const cell = pdp.table.space.cellOf({
    channel,
    level,
    audience,
    reachable: yesNo(reachable),
    nature,
    group,
    personalData: yesNo(personalData),
    files: yesNo(files),
  });
  return pdp.table.answerAt(cell).outcome;
}

/** Channels by levels for the recipients and the facts of the question; channels in the policy's order. */
export function matrixOf({ form, today, lang }: State, world: World): Matrix {
  const answer = adviceFor(form, today, lang, world);
  if (answer.kind === "faults") return answer;
  const decisions = answer.kind === "advice" ? answer.advice.decisions : [];
  const inOrder = channelIds(world).flatMap(
    (channel) => decisions.find((decision) => decision.channel === channel) ?? [],
  );
  return {
    kind: "rows",
    rows: inOrder.map((decision) => ({
      channel: decision.channel,
      outcomes: LEVELS.map((level) => outcomeAt(level, decision, world)),
    })),
  };
}

/** The same, to be taken along: with words, since glyphs alone may not be shown where it goes. */
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
