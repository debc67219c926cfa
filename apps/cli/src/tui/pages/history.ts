import { ATTRIBUTES, isChoice, isYesNoField } from "@channelwise/policy-core";
import { besides, paragraph, quiet, title, type Document, type Item } from "../../render/document.js";
import { leadsTo } from "../../render/references.js";
import { capital, channelName } from "../../render/words.js";
import { answerTo } from "../answers/answer.js";
import { questionOf } from "../answers/question.js";
import type { Form } from "../state/form.js";
import type { State } from "../state/state.js";
import type { TuiWords, World } from "../world.js";

/** A question in a few words, without any address. */
function questionText(form: Form, today: string, world: World, words: TuiWords): string {
  const { terms } = words.policy;
  const { recipients = [] } = questionOf(form, today, world).request;
  const said = ATTRIBUTES.filter(isChoice).map((name) => {
    const names: Readonly<Record<string, string>> = terms[name];
    return names[form[name] ?? ""];
  });
  const [level, ...others] = said;
  return besides(
    level,
    recipients.length === 0 ? words.tui.nobody : words.tui.recipientCount(recipients.length),
    form.audience === undefined ? undefined : terms.relation[form.audience],
    ...others,
    form.group === undefined ? undefined : words.tui.groups[form.group],
    ...ATTRIBUTES.filter(isYesNoField).map((name) => (form[name] === true ? words.attributes[name].label : undefined)),
  );
}

function questionItem(form: Form, number: number, state: State, world: World): Item {
  const words = world.words[state.lang];
  const answer = answerTo(form, state.today, state.lang, world);
  const name = form.channel === undefined ? words.tui.allChannels : channelName(form.channel, words);
  const outcome = answer.kind === "decision" ? answer.decision.outcome : undefined;
  return {
    ...(outcome !== undefined && { mark: outcome }),
    content: [
      { text: capital(name), style: "strong" },
      ...(outcome === undefined ? [] : [" · ", { text: words.policy.terms.outcome[outcome], outcome }]),
    ],
    notes: [questionText(form, state.today, world, words)],
    ...leadsTo("question", String(number)),
  };
}

/** The questions of this session that were left, the last one first. */
export function historyDocument(state: State, world: World): Document {
  const { history, views } = world.words[state.lang].tui;
  return [
    title({ text: views.history, style: "strong" }),
    quiet(history.about),
    ...(state.history.length === 0
      ? [paragraph(history.empty)]
      : [
          {
            kind: "list" as const,
            items: state.history.map((form, number) => questionItem(form, number, state, world)).toReversed(),
          },
        ]),
  ];
}
