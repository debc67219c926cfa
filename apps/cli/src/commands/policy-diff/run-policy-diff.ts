import {
  becameMilder,
  diffPolicies,
  type AnswerChanges,
  type RequestMove,
  type PolicyDiff,
} from "@channelwise/policy-core";
import { EXIT, type ExitCode } from "../../exit.js";
import { wordsOf } from "../../render/words-of.js";
import { complaintsIn, refused } from "../../result.js";
import { answer, refuse, type Session } from "../../session.js";
import { diffDocument } from "./diff-document.js";
import { policyNamed } from "./policy-named.js";
import { createSentences, type Sentences } from "./sentences.js";
import { diffTexts } from "./texts/index.js";

/** One operand alone is compared with what ships, and what is here where there is none. */
function operandsOf(given: readonly string[]): readonly [string, string] {
  const [first, second] = given;
  if (first === undefined) return ["shipped", "here"];
  return second === undefined ? ["shipped", first] : [first, second];
}

/** Says what is otherwise in one policy than in another; as a gate it is closed where an answer became milder. */
export async function runPolicyDiff(session: Session, given: readonly string[]): Promise<ExitCode> {
  const texts = diffTexts[session.lang];
  if (given.length > 2) return refuse(session, [{ message: texts.tooMany }]);
  const [before, after] = operandsOf(given).map((name) => policyNamed(name, session, texts));
  if (before?.ok !== true || after?.ok !== true)
    return refuse(session, complaintsIn(before ?? refused([]), after ?? refused([])));
  const diff = diffPolicies(before.value, after.value);
  const words = wordsOf(after.value.policy, session.lang);
  const sentences = createSentences(before.value, after.value, words, texts);
  await answer(session, withTexts(diff, sentences), () => diffDocument(diff, sentences, words, texts));
  return becameMilder(diff) ? EXIT.gateClosed : EXIT.answered;
}

/** What programs get: the same, each group with its sentence. */
function withTexts(diff: PolicyDiff, { ofGroup }: Sentences) {
  const spoken = ({ milder, stricter }: AnswerChanges, move?: RequestMove) => ({
    milder: milder.map((group) => ({ text: ofGroup(group, move), ...group })),
    stricter: stricter.map((group) => ({ text: ofGroup(group, move), ...group })),
  });
  return {
    ...diff,
    changes: spoken(diff.changes),
    moves: diff.moves.map((move) => ({ ...move, ...spoken(move, move) })),
  };
}
