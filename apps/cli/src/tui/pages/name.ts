import { capital, channelName } from "../../render/words.js";
import type { Place } from "../state/state.js";
import type { TuiWords } from "../world.js";

/** What a place is called, as in the way that leads to it. */
export function placeName(place: Place, words: TuiWords): string {
  const { tui, policy } = words;
  switch (place.kind) {
    case "matrix":
      return tui.matrix.name;
    case "answer":
      return `${capital(channelName(place.channel, words))}, ${policy.terms.level[place.level]}`;
    case "cautions":
      return tui.verdict.generalName;
    case "channel":
      return capital(channelName(place.id, words));
    case "beside":
      return place.channels.map((id) => capital(channelName(id, words))).join(" · ");
    case "question":
      return tui.views.history;
    case "paragraph":
    case "rule":
      return place.id;
    case "interpretation":
      return policy.interpretations[place.id]?.question ?? place.id;
    default:
      return tui.views[place.kind];
  }
}
