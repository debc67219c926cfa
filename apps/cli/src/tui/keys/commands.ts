import type { KeyName } from "./key-name.js";

/** Where a key is pressed: the same key may mean different things in two of them. */
export const CONTEXTS = ["form", "recipients", "page", "matrix", "picker", "help", "text", "confirm"] as const;
export type Context = (typeof CONTEXTS)[number];

/** What stands together in the help and on the page about keys. */
export const KEY_GROUPS = ["move", "go", "question", "recipients", "take", "text", "general"] as const;
export type KeyGroup = (typeof KEY_GROUPS)[number];

interface CommandSpec {
  readonly group: KeyGroup;
  readonly keys: readonly KeyName[];
  readonly in: readonly Context[];
  /** Stands in the bar at the foot of the screen, where there is room: the lower, the sooner. */
  readonly bar?: number;
}

const READING: readonly Context[] = ["recipients", "page", "matrix"];
const BROWSING: readonly Context[] = ["form", ...READING];
const LISTS: readonly Context[] = ["picker", "help"];
const QUESTION: readonly Context[] = ["form"];
const TEXT: readonly Context[] = ["text"];

/**
 * The one table of keys: matching, the bar, the help and the page in `docs` are made of it. Where two commands of one
 * context have a key in common, the table is wrong: a test says so, and settings are checked for it.
 */
const table = {
  up: { group: "move", keys: ["up", "k"], in: BROWSING },
  down: { group: "move", keys: ["down", "j"], in: BROWSING },
  left: { group: "move", keys: ["left", "h"], in: ["form", "matrix"], bar: 2 },
  right: { group: "move", keys: ["right", "l"], in: ["form", "matrix"], bar: 2 },
  pageUp: { group: "move", keys: ["pageup", "ctrl+b"], in: READING },
  pageDown: { group: "move", keys: ["pagedown", "ctrl+f"], in: READING },
  first: { group: "move", keys: ["home", "g"], in: READING },
  last: { group: "move", keys: ["end", "G"], in: READING },
  find: { group: "move", keys: ["/"], in: READING, bar: 6 },
  findNext: { group: "move", keys: ["n"], in: READING },
  findPrevious: { group: "move", keys: ["N"], in: READING },
  listUp: { group: "move", keys: ["up"], in: LISTS },
  listDown: { group: "move", keys: ["down"], in: LISTS },
  listPageUp: { group: "move", keys: ["pageup"], in: LISTS },
  listPageDown: { group: "move", keys: ["pagedown"], in: LISTS },
  choose: { group: "move", keys: ["enter"], in: ["picker"], bar: 1 },

  open: { group: "go", keys: ["enter", "right", "l"], in: ["page"], bar: 1 },
  openCell: { group: "go", keys: ["enter"], in: ["matrix"], bar: 1 },
  back: {
    group: "go",
    keys: ["escape"],
    in: ["form", "recipients", "page", "matrix", "picker", "help", "text"],
    bar: 3,
  },
  goBack: { group: "go", keys: ["left", "h"], in: ["page"] },
  nextPane: { group: "go", keys: ["tab"], in: BROWSING, bar: 5 },
  previousPane: { group: "go", keys: ["shift+tab"], in: BROWSING },
  goAsk: { group: "go", keys: ["1"], in: BROWSING },
  goCompare: { group: "go", keys: ["2"], in: BROWSING },
  goChannels: { group: "go", keys: ["3"], in: BROWSING },
  goNote: { group: "go", keys: ["4"], in: BROWSING },
  goHistory: { group: "go", keys: ["5"], in: BROWSING },
  matrix: { group: "go", keys: ["m"], in: ["page", "matrix"], bar: 7 },
  beside: { group: "go", keys: ["b"], in: ["page"], bar: 7 },

  change: { group: "question", keys: ["enter", "space"], in: QUESTION, bar: 1 },
  askChannel: { group: "question", keys: ["c"], in: QUESTION },
  askLevel: { group: "question", keys: ["s"], in: QUESTION },
  askRecipients: { group: "question", keys: ["t"], in: QUESTION },
  askAudience: { group: "question", keys: ["o"], in: QUESTION },
  askNature: { group: "question", keys: ["n"], in: QUESTION },
  askGroup: { group: "question", keys: ["g"], in: QUESTION },
  askReviewed: { group: "question", keys: ["r"], in: QUESTION },
  askPersonalData: { group: "question", keys: ["p"], in: QUESTION },
  askFiles: { group: "question", keys: ["f"], in: QUESTION },
  askDay: { group: "question", keys: ["d"], in: QUESTION },
  newQuestion: { group: "question", keys: ["ctrl+n"], in: BROWSING },
  undo: { group: "question", keys: ["u"], in: BROWSING, bar: 9 },
  redo: { group: "question", keys: ["ctrl+r"], in: BROWSING },

  editRecipient: { group: "recipients", keys: ["enter", "e"], in: ["recipients"], bar: 1 },
  removeRecipient: { group: "recipients", keys: ["x", "delete", "backspace"], in: ["recipients"], bar: 2 },
  removeUnreadable: { group: "recipients", keys: ["X"], in: ["recipients", "form"], bar: 8 },
  removeAll: { group: "recipients", keys: ["ctrl+x"], in: ["recipients", "form"] },

  copy: { group: "take", keys: ["y"], in: BROWSING, bar: 4 },
  copyMarkdown: { group: "take", keys: ["Y"], in: BROWSING },
  write: { group: "take", keys: ["w"], in: BROWSING, bar: 4 },
  copyCommand: { group: "take", keys: ["C"], in: BROWSING },
  showAddresses: { group: "take", keys: ["a"], in: BROWSING },

  submit: { group: "text", keys: ["enter"], in: TEXT, bar: 1 },
  textUp: { group: "text", keys: ["up", "shift+tab"], in: TEXT },
  textDown: { group: "text", keys: ["down", "tab"], in: TEXT },
  cursorLeft: { group: "text", keys: ["left", "ctrl+b"], in: TEXT },
  cursorRight: { group: "text", keys: ["right", "ctrl+f"], in: TEXT },
  lineStart: { group: "text", keys: ["home", "ctrl+a"], in: TEXT },
  lineEnd: { group: "text", keys: ["end", "ctrl+e"], in: TEXT },
  deleteBefore: { group: "text", keys: ["backspace"], in: ["text", "picker", "help"] },
  deleteAfter: { group: "text", keys: ["delete", "ctrl+d"], in: TEXT },
  deleteWord: { group: "text", keys: ["ctrl+w"], in: ["text", "picker", "help"] },
  deleteToStart: { group: "text", keys: ["ctrl+u"], in: ["text", "picker", "help"] },
  deleteToEnd: { group: "text", keys: ["ctrl+k"], in: TEXT },

  language: { group: "general", keys: ["L"], in: BROWSING, bar: 9 },
  help: { group: "general", keys: ["?"], in: BROWSING, bar: 3 },
  yes: { group: "general", keys: ["y", "o"], in: ["confirm"], bar: 1 },
  no: { group: "general", keys: ["n", "escape"], in: ["confirm"], bar: 1 },
  quit: { group: "general", keys: ["q"], in: BROWSING, bar: 10 },
  suspend: { group: "general", keys: ["ctrl+z"], in: CONTEXTS },
  interrupt: { group: "general", keys: ["ctrl+c"], in: CONTEXTS },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandId = keyof typeof table;

/** The commands that may stand in the bar. */
export type BarCommandId = {
  [Id in CommandId]: (typeof table)[Id] extends { readonly bar: number } ? Id : never;
}[CommandId];

export const COMMANDS: Readonly<Record<CommandId, CommandSpec>> = table;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- these are its keys
export const COMMAND_IDS = Object.keys(table) as readonly CommandId[];
