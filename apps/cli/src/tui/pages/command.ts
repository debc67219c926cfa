import type { LevelId } from "@channelwise/policy-core";
import { commandLine, commonEnding, type CommonOptions } from "../answers/command-line.js";
import { questionOf } from "../answers/question.js";
import { stopOf, type State } from "../state/state.js";
import type { World } from "../world.js";

/** On this channel, or on all of them where it is null; else on the question's own. */
interface On {
  readonly channel?: string | null;
  readonly level?: LevelId;
}

const commonOptions = ({ lang }: State, { ownLanguage, policyFiles }: World): CommonOptions => ({
  lang: lang === ownLanguage ? undefined : lang,
  policyFiles,
});

function questionLine(state: State, world: World, on: On): string {
  const { form, today, addresses } = state;
  const { channel: own, ...request } = questionOf(form, today, world).request;
  const channel = on.channel === undefined ? own : (on.channel ?? undefined);
  const asked = {
    ...(channel !== undefined && { channel }),
    ...request,
    ...(on.level !== undefined && { level: on.level }),
  };
  return commandLine(asked, {
    addresses,
    ...commonOptions(state, world),
    ...(form.asOf.trim() !== "" && { asOf: form.asOf.trim() }),
  });
}

/** The line that shows the same in a shell as where one is. */
export function commandOf(state: State, world: World): string {
  const { place } = stopOf(state);
  const ending = commonEnding(commonOptions(state, world));
  switch (place.kind) {
    case "answer":
    case "cautions":
      return questionLine(state, world, place);
    case "compare":
    case "matrix":
      return questionLine(state, world, { channel: null });
    case "channels":
    case "note":
      return `channelwise ${place.kind}${ending}`;
    case "channel":
    case "rule":
      return `channelwise ${place.kind}s ${place.id}${ending}`;
    case "paragraph":
      return `channelwise note '${place.id.replace("§", "")}'${ending}`;
    case "beside":
      return place.channels.map((id) => `channelwise channels ${id}${ending}`).join("; ");
    case "interpretation":
      return `channelwise note${ending}`;
    default:
      return questionLine(state, world, {});
  }
}
