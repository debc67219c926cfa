import type { Emulator } from "./emulator.js";

/** The way to a screen, by keys alone, in any language. */
export type Scene = (ui: Emulator) => Promise<void>;

/** Chooses by its id from the list that a key opens. */
const choose = async (ui: Emulator, key: string, id: string): Promise<void> => {
  await ui.press(key, id, "enter");
};

/** One of each: an institution, somebody outside, a subdomain that is not listed, an imitation, and what is no address. */
export const RECIPIENTS =
  "To: Anna <anna@ec.europa.eu>; bob@example.com;\ncarla@press.consilium.europa.eu, dirk@ec-europa.eu\nno address";

const ask: Scene = async (ui) => {
  await choose(ui, "c", "whatsapp");
  await choose(ui, "s", "non-sensitive");
  await ui.paste("anna@ec.europa.eu");
  await ui.press("n");
};

const begin: Scene = async (ui) => {
  await ui.press("ctrl+n");
};

const recipients: Scene = async (ui) => {
  await choose(ui, "c", "signal");
  await ui.paste(RECIPIENTS);
  await ui.press("tab", "down", "down", "down");
};

/** The screens that matter, each by its name. */
export const SCENES = {
  start: async () => undefined,
  question: ask,
  change: async (ui) => {
    await ask(ui);
    await choose(ui, "s", "limite");
  },
  recipients,
  channel: async (ui) => {
    await ui.press("c", "down", "down");
  },
  compare: async (ui) => {
    await ask(ui);
    await ui.press("2", "down");
  },
  matrix: async (ui) => {
    await ask(ui);
    await ui.press("2", "m", "down", "right");
  },
  channels: async (ui) => {
    await ui.press("3", "down", "down");
  },
  profile: async (ui) => {
    await ui.press("3", "down", "down", "enter");
  },
  beside: async (ui) => {
    await ui.press("3", "down", "down", "b", "down", "down", "down", "b");
  },
  note: async (ui) => {
    await ui.press("4", "down", "down");
  },
  paragraph: async (ui) => {
    await ui.press("4", "/", "12(1)", "enter", "enter");
  },
  rule: async (ui) => {
    await ui.press("4", "/", "12(1)", "enter", "enter", "tab", "enter");
  },
  history: async (ui) => {
    await ask(ui);
    await begin(ui);
    await choose(ui, "c", "signal");
    await choose(ui, "s", "limite");
    await begin(ui);
    await ui.press("5");
  },
  help: async (ui) => {
    await ui.press("?", "cop");
  },
  save: async (ui) => {
    await ask(ui);
    await ui.press("w");
  },
  notice: async (ui) => {
    await ask(ui);
    await ui.press("y");
  },
} as const satisfies Readonly<Record<string, Scene>>;
