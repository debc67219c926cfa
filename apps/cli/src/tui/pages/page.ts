import { paragraphDocument } from "../../render/catalogue.js";
import type { Document } from "../../render/document.js";
import { renderParts, type Part } from "../../render/text.js";
import { answerTo } from "../answers/answer.js";
import { catalogueOf } from "../catalogue.js";
import { recent } from "../memo.js";
import type { Place, State } from "../state/state.js";
import type { TuiWords, World } from "../world.js";
import { answerAt, answerDocument, verdictDocument } from "./ask.js";
import { besideDocument, channelsDocument, profileDocument } from "./channels.js";
import { compareDocument } from "./compare.js";
import { historyDocument } from "./history.js";
import { generalCautions } from "./verdict.js";
import { interpretationPage, noteList, rulePage } from "./note.js";

function oneOf<T extends { readonly id: string }>(all: readonly T[], id: string, show: (one: T) => Document): Document {
  const found = all.find((one) => one.id === id);
  return found === undefined ? [] : show(found);
}

/** What a place shows, before it is laid out at a width. */
export function documentOf(place: Place, width: number, state: State, world: World): Document {
  const words: TuiWords = world.words[state.lang];
  const catalogue = catalogueOf(world, state.lang);
  const { channels, rules, note } = catalogue;
  switch (place.kind) {
    case "ask":
      return verdictDocument(state, world);
    case "question": {
      const form = state.history[Number(place.id)];
      return form === undefined ? [] : answerDocument(answerTo(form, state.today, state.lang, world), words);
    }
    case "compare":
    case "matrix":
      return compareDocument(state, world);
    case "answer":
      return answerDocument(answerAt(state, place, world), words);
    case "cautions": {
      const answer = answerAt(state, place, world);
      return answer.kind === "decision" ? generalCautions(answer.decision, words) : answerDocument(answer, words);
    }
    case "channels":
      return channelsDocument(channels, state.marked, world, words);
    case "channel":
      return oneOf(channels, place.id, (channel) => profileDocument(channel, channels, words));
    case "beside": {
      const [one, other] = place.channels.map((id) => channels.find((channel) => channel.id === id));
      return one === undefined || other === undefined ? [] : besideDocument(one, other, width, words);
    }
    case "note":
      return noteList(catalogue, world.pdp, words);
    case "paragraph":
      return oneOf(note, place.id, (paragraph) => paragraphDocument(paragraph, note, words));
    case "rule":
      return oneOf(rules, place.id, (rule) => rulePage(rule, catalogue, words));
    case "interpretation": {
      const readings = note.flatMap(({ interpretations }) => interpretations);
      return oneOf(readings, place.id, (reading) => interpretationPage(reading, catalogue, words));
    }
    case "history":
    default:
      return historyDocument(state, world);
  }
}

/** So many lines fit on the smallest screen: what is longer is read in several steps. */
const TALLEST = 6;

const inSteps = (part: Part): readonly Part[] =>
  Array.from({ length: Math.ceil(part.lines.length / TALLEST) }, (_, step) => ({
    ...part,
    lines: part.lines.slice(step * TALLEST, (step + 1) * TALLEST),
  }));

/** A place laid out: its parts, and which of them one can stand on. */
export interface Page {
  readonly parts: readonly Part[];
  /** Indexes of the parts that are not blank. */
  readonly steps: readonly number[];
}

/** A place laid out at a width, in columns. */
export const pageOf = recent(
  (place: Place, width: number, state: State, world: World): Page => {
    const parts = renderParts(documentOf(place, width, state, world), { ...world.look, width }, { hard: true }).flatMap(
      inSteps,
    );
    return { parts, steps: parts.flatMap(({ lines }, index) => (lines.every((line) => line === "") ? [] : [index])) };
  },
  (place, width, { form, past, today, lang, marked, history }, world) => [
    JSON.stringify(place),
    width,
    form,
    past.at(-1),
    today,
    lang,
    marked,
    history,
    world,
  ],
);
