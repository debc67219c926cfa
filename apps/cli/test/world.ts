import { ownPdp } from "../src/own-policy.js";
import { wordsOf } from "../src/render/words-of.js";
import { bindingsWith } from "../src/tui/keys/bindings.js";
import { reduce } from "../src/tui/state/reduce.js";
import { firstState, type Action, type Effect, type State } from "../src/tui/state/state.js";
import { tuiTexts } from "../src/tui/texts/index.js";
import type { TuiWords, World } from "../src/tui/world.js";

export const TODAY = "2026-11-24";

const pdp = ownPdp();
const wordsIn = (lang: "en" | "fr"): TuiWords => ({
  ...wordsOf(pdp.policy, lang),
  tui: tuiTexts[lang],
});

/** What stays as it is while the interface is open. */
export const world = (change: Partial<World> = {}): World => ({
  pdp,
  policyFiles: [],
  words: { en: wordsIn("en"), fr: wordsIn("fr") },
  ownLanguage: "en",
  bindings: bindingsWith(),
  look: { colour: false, unicode: true },
  linear: false,
  ...change,
});

export const start = (change: Partial<State> = {}): State => ({
  ...firstState("en", { columns: 120, rows: 36 }, TODAY),
  ...change,
});

/** Where actions lead, one after another, and all that is to be done besides. */
export function after(
  state: State,
  actions: readonly Action[],
  within: World = world(),
): { readonly state: State; readonly effects: readonly Effect[] } {
  return actions.reduce(
    (so, action) => {
      const step = reduce(so.state, action, within);
      return { state: step.state, effects: [...so.effects, ...step.effects] };
    },
    { state, effects: [] as readonly Effect[] },
  );
}

export const keys = (...names: readonly string[]): readonly Action[] => names.map((key) => ({ type: "key", key }));

/** A text, key by key. */
export const typing = (text: string): readonly Action[] =>
  keys(...Array.from(text, (character) => (character === " " ? "space" : character)));

export const pressed = (state: State, ...names: readonly string[]): State => after(state, keys(...names)).state;
