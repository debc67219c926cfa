import { textsOf } from "../../texts/attribute-words.js";
import { dateInWords } from "../../texts/date-in-words.js";
import { attributes } from "../../texts/en/attributes.js";
import type { TuiTexts } from "./texts.js";
import { LEAST } from "../view/layout.js";
import { commands, bar } from "./en/commands.js";

const plural = (count: number, one: string, more: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : more}`;

export const en: TuiTexts = {
  views: { ask: "Ask", compare: "Compare", channels: "Channels", note: "The note", history: "History" },
  fields: {
    channel: "Channel",
    ...textsOf(attributes, "field"),
    recipients: "Recipients",
    audience: "Who it is for",
    group: "Group chat",
    lastReviewed: "Members reviewed",
    asOf: "Day",
  },
  panes: { form: "Question", recipients: "Recipients", verdict: "Answer" },
  allChannels: "all channels",
  notSaid: "not said yet",
  groups: { none: "no group, each alone", known: "its members are known", unknown: "its members are not known" },
  yesNo: { yes: "yes", no: "no" },
  nobody: "nobody named",
  noReview: "never",
  afterTheDay: "after the day asked about: a slip?",
  today: (day) => `today, ${dateInWords(day, "en")}`,
  number: (count) => count.toLocaleString("en"),
  recipientCount: (count) => plural(count, "recipient", "recipients"),
  notCounted: "not counted yet",
  unreadable: (count) => `${count.toLocaleString("en")} unreadable`,
  lookalikes: (count) => plural(count, "lookalike", "lookalikes"),
  routed: (count) => `${count.toLocaleString("en")} that may be sent on`,
  verdict: {
    otherReasons: "Besides",
    general: (count) => `${count} more, whatever you send over this channel.`,
    generalName: "Whatever you send",
    generalAbout: "what to keep in mind whatever you send over this channel",
  },
  noAnswer: "No answer yet",
  toMend: "To be mended first",
  changed: {
    heading: "What your last change changed",
    before: "before:",
    sameOutcome: "The outcome stays as it was.",
    nothing: "Nothing in the answer.",
    came: "new:",
    went: "gone:",
  },
  compare: { about: "For the question as it stands. {open} shows the whole answer; {matrix} shows every level." },
  matrix: {
    name: "By level",
    title: "Channels by levels, for these recipients",
    levels: {
      public: "pub.",
      "non-sensitive": "n-s.",
      limite: "LIM",
      sensitive: "sens",
      "restreint-ue": "R-UE",
      "confidentiel-ue": "C-UE",
      "secret-ue": "S-UE",
      "tres-secret-ue": "TS",
      unstated: "none",
    },
    cell: (channel, level, outcome) => `${channel}, ${level}: ${outcome}`,
  },
  channels: {
    about: "{open} shows what is known of a channel; {beside} marks one, and {beside} again shows two side by side.",
    marked: "marked",
    unknown: "What is not known",
    notStated: "not stated",
  },
  note: { restsOn: "Rests on", reading: "how we read the note where it does not say" },
  history: {
    about: "The questions of this session. They are kept in memory only, and gone when you leave.",
    empty: "Nothing yet. A question comes here when you copy its answer, write it to a file, or begin a new one.",
  },
  command: {
    withoutAddresses: (file) =>
      `${file} stands for your recipients, one a line; {showAddresses} shows them in its place`,
  },
  prompts: {
    find: "Find",
    save: "Write to file",
    overwrite: (path) => `${path} is there already. Replace it? ({yes}/{no})`,
    filter: "Filter",
    nothingFits: "Nothing fits.",
    help: "Keys",
  },
  notices: {
    plain: {
      notFound: "Not found.",
      nothingToUndo: "There is nothing to take back.",
      nothingToRedo: "There is nothing to do again.",
      newQuestion: "A new question. The one before is in the history.",
      back: "Back at an earlier question; the one that you left is in the history.",
      noReview: "Members are reviewed where a group’s members are known: set that first.",
      audienceKnown: "The addresses say who it is for: there is nothing to add.",
      improved: "Changed in the question: do it in fact, too. {undo} takes it back.",
      noAnswer: "There is no answer to take along yet.",
      unreadable: "This is no recipient yet: an address, a domain, or + and digits.",
      undone: "Taken back.",
      redone: "Done again.",
    },
    copied: {
      copied: (what) => `Copied: ${what}. tmux has it, and passes it on to the terminal.`,
      sent: (what) => `Sent to the clipboard: ${what}. Nothing there? {write} writes a file.`,
      "too-long": (what) => `Not copied: ${what} is longer than terminals take. {write} writes a file.`,
      "no-terminal": (what) => `Not copied: this terminal has no clipboard for ${what}. {write} writes a file.`,
    },
    taken: { text: "the answer as text", markdown: "the answer as Markdown", command: "the command" },
    saved: {
      saved: (path) => `Written: ${path}`,
      isFolder: (path) => `Not written: ${path} is a folder.`,
      noFolder: (path) => `Not written: the folder of ${path} does not exist.`,
      noPermission: (path) => `Not written: no permission for ${path}.`,
      full: (path) => `Not written: no room left for ${path}.`,
      unwritable: (path) => `Not written: ${path} cannot be written.`,
    },
    added: (count) => `${plural(count, "recipient", "recipients")} added.`,
    removed: (count) =>
      count === 0
        ? "Nobody to remove."
        : `${plural(count, "recipient", "recipients")} removed; {undo} takes that back.`,
    marked: (channel) => `${channel} is marked. {beside} on another channel shows the two side by side.`,
    settings: (first, count) => `Your settings do not count${count === 1 ? "" : ` (${count} faults)`}: ${first}`,
  },
  tooSmall: ({ columns, rows }) =>
    `This window is ${columns}×${rows}. Channelwise needs ${LEAST.columns}×${LEAST.rows}: make it larger, and all is there again.`,
  keyNames: {
    up: "↑",
    down: "↓",
    left: "←",
    right: "→",
    pageup: "PgUp",
    pagedown: "PgDn",
    home: "Home",
    end: "End",
    enter: "Enter",
    escape: "Esc",
    tab: "Tab",
    "shift+tab": "Shift-Tab",
    space: "Space",
    backspace: "Backspace",
    delete: "Del",
  },
  arrows: { up: "Up", down: "Down", left: "Left", right: "Right" },
  keyGroups: {
    move: "Move and find",
    go: "Go to",
    question: "The question",
    recipients: "The list of recipients",
    take: "Take it along",
    text: "While you type",
    general: "Everywhere",
  },
  commands,
  bar,
  offers: {
    improvement: { bar: "make this change", said: "Enter makes this change." },
    attribute: { bar: "say it", said: "Enter goes to where it is said." },
  },
  linear: {
    welcome: (helpKey, quitKey) =>
      `Channelwise, line by line. Arrows move, Enter changes or opens, ${helpKey} lists the keys, ${quitKey} quits.`,
    field: (name, value, place, count) => `${name}: ${value}. Field ${place} of ${count}.`,
    choice: (text, place, count) => `${text}. ${place} of ${count}.`,
    answer: "Answer",
    typing: (field) => `${field}. Type; Enter ends.`,
    filtering: { picker: "Type to filter; Enter chooses.", help: "Type to filter; Esc closes." },
    typed: (field, text) => `${field}: ${text}`,
    leadsOn: "Enter opens.",
    warning: "mind",
    farewell: "Goodbye.",
  },
  settings: {
    conflict: (key, of) => `The key ${key} would mean two things: ${of.join(" and ")}.`,
    typed: (key) => `The key ${key} could not be typed any more: give one that types nothing.`,
  },
};
