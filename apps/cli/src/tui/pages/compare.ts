import type { Decision } from "@channelwise/policy-core";
import { besides, quiet, title, type Document, type Item } from "../../render/document.js";
import { citesText } from "../../render/remarks.js";
import { leadsTo } from "../../render/references.js";
import { capital, channelName } from "../../render/words.js";
import { adviceFor } from "../answers/answer.js";
import { withKeys } from "../keys/with-keys.js";
import type { State } from "../state/state.js";
import type { TuiWords, World } from "../world.js";
import { answerDocument } from "./ask.js";

function channelItem({ channel, outcome, reasons }: Decision, words: TuiWords): Item {
  const [first] = reasons;
  return {
    mark: outcome,
    content: [
      { text: capital(channelName(channel, words)), style: "strong" },
      " · ",
      { text: words.policy.terms.outcome[outcome], outcome },
    ],
    notes: first === undefined ? [] : [besides(first.text, citesText(first.cites))],
    ...leadsTo("answer", channel),
  };
}

/** All channels for the question, best first, each with its outcome and the reason that decides. */
export function compareDocument(state: State, world: World): Document {
  const words = world.words[state.lang];
  const answer = adviceFor(state.form, state.today, state.lang, world);
  if (answer.kind !== "advice") return answerDocument(answer, words);
  return [
    title({ text: words.answer.advice, style: "strong" }),
    quiet(withKeys(words.tui.compare.about, world, words.tui.keyNames)),
    { kind: "list", items: answer.advice.decisions.map((decision) => channelItem(decision, words)) },
  ];
}
