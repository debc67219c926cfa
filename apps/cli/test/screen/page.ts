import { gscPolicy } from "@channelwise/policy-core";
import { bindingsWith } from "../../src/tui/keys/bindings.js";
import { COMMANDS, CONTEXTS, KEY_GROUPS, type CommandId, type Context } from "../../src/tui/keys/commands.js";
import { NAMED_KEYS } from "../../src/tui/keys/key-name.js";
import { keyText } from "../../src/tui/keys/key-text.js";
import { allHelp } from "../../src/tui/pages/help.js";
import { en } from "../../src/tui/texts/en.js";
import { LEAST } from "../../src/tui/view/layout.js";
import { ownRules } from "../../src/settings/own-rules.js";
import { parseSettings } from "../../src/settings/parse-settings.js";
import { SETTINGS } from "../../src/settings/settings.js";
import { openEmulator, type Emulator, type EmulatorOptions } from "./emulator.js";
import { readable } from "./readable.js";
import { SCENES } from "./scenes.js";

/** The screens that are shown, each with what is to be seen there. */
const SHOWN = {
  start: "At the start every field says what counts if it is left as it is.",
  question: "A question filled in, and what its last change changed.",
  recipients:
    "Recipients, as they were pasted: below an institution and somebody outside a subdomain that is not listed, an address that only looks like one of an institution, and what is no address.",
  compare: "**Compare**: all channels for the question; on the right, what Enter opens.",
  matrix: "**By level**: all channels at every level, for the same recipients.",
  beside: "**Channels**: two of them, fact by fact, with the source of each.",
  paragraph: "**The note**: a paragraph in our words, and what stands on it.",
} as const satisfies Partial<Record<keyof typeof SCENES, string>>;

/** Where a key counts. */
const PLACES: Readonly<Record<Context, string>> = {
  form: "the question",
  recipients: "the recipients",
  page: "pages",
  matrix: "the matrix",
  picker: "lists to choose from",
  help: "the help",
  text: "texts",
  confirm: "a yes or no",
};

const LONGEST = gscPolicy.parameters.groupReviewDays;

const FIELDS: Readonly<Record<(typeof SETTINGS)[number], string>> = {
  language: "`en` or `fr`; `--lang` and `CHANNELWISE_LANG` go before it, the locale after it",
  screenReader: "`true`: line by line, as with `--screen-reader`; else `false`",
  reviewInterval: `for how many days a review of a group’s members holds: a whole number from 1 to ${LONGEST}, which is what the policy says; it may be shortened, not made longer`,
  overlays:
    "a file of an overlay, or a list of such files, from the folder of this file: laid over the policy before those of `--policy`; see [Overlays](overlays.md)",
  timeZone: "whose day it is, such as `Europe/Brussels`, which it is where this is left out",
  keys: "other keys for commands, by the ids in the table above: one key, a list of keys, or `[]` for none; `interrupt` keeps its own",
};

/** The settings that the page shows. */
const EXAMPLE = `language: fr
screenReader: false
reviewInterval: 14
overlays: department.yaml
timeZone: Europe/Brussels
keys:
  copy: ctrl+y       # in the place of y
  help: ["?", "ctrl+o"]
  removeAll: []      # no key at all
`;

/** A file that is wrong, as the page shows it. */
const WRONG = `language: fr
reviewInterval: 90
`;

/** What is said of a text of settings that is wrong. */
function complaintAbout(text: string): string {
  const read = parseSettings(text, "en", ownRules("en"));
  if (read.ok) throw new TypeError("These settings are right");
  return read.complaints.map(({ where, message }) => `channelwise: ${where ?? ""}: ${message}\n`).join("");
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\`\n`;

async function seen(options: EmulatorOptions, go: (ui: Emulator) => Promise<void>): Promise<readonly string[]> {
  const ui = await openEmulator(options);
  await go(ui);
  const rows = ui.screen();
  await ui.quit();
  return rows;
}

async function captures(): Promise<string> {
  const texts: string[] = [];
  for (const name of Object.keys(SHOWN) as (keyof typeof SHOWN)[]) {
    const rows = await seen({ columns: 100, rows: 30 }, SCENES[name]);
    texts.push(`${SHOWN[name]}\n\n${block("text", readable(rows))}`);
  }
  return texts.join("\n");
}

/** What a screen reader is told, up to where nothing more has been said. */
async function heard(): Promise<string> {
  const rows = await seen({ columns: 100, rows: 60, args: ["--screen-reader"] }, async (ui) => {
    await ui.press("down", "right", "t");
    await ui.paste("anna@ec.europa.eu");
    await ui.press("escape", "tab");
  });
  return block("text", `${readable(rows).trimEnd()}\n`);
}

const isTakenBy = (place: Context): boolean => ["picker", "help", "text", "confirm"].includes(place);

/** Where a command has its keys, in as few words as say it. */
function placesOf(id: CommandId): string {
  const places: readonly Context[] = COMMANDS[id].in;
  const others = CONTEXTS.filter((place) => !places.includes(place));
  const named = (some: readonly Context[]) => some.map((place) => PLACES[place]).join(", ");
  if (others.length === 0) return "everywhere";
  if (others.length === 1) return `everywhere but in ${named(others)}`;
  return places.length === 4 && !places.some(isTakenBy) ? "outside of texts and lists" : named(places);
}

function keyTables(): string {
  const entries = allHelp({ bindings: bindingsWith() }, { tui: en });
  return KEY_GROUPS.map((group) => {
    const rows = entries
      .filter((entry) => entry.group === group)
      .map(
        ({ command, keys, text }) =>
          `| ${keys.map((key) => `\`${key}\``).join(" ")} | ${text} | ${placesOf(command)} | \`${command}\` |`,
      );
    return `### ${en.keyGroups[group]}\n\n| Key | What it does | Where | Id |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
  }).join("\n");
}

const key = (id: CommandId): string => `\`${keyText(COMMANDS[id].keys[0] ?? "", en.keyNames)}\``;

/** The page about the interface in the terminal, with its screens as they are. */
export const terminalPage = async (): Promise<string> => `# The terminal interface

<!-- Generated from the interface; written anew by \`npm test -- --project cli -u\`. -->

Somebody rings: may I send this over WhatsApp? Fill in the question while they speak; the answer stands beside it, changes with every
field, and is ready to be pasted into a mail. The interface decides nothing: each answer is the one that \`channelwise check\` gives.

## Open it

\`channelwise\` without a command, in a terminal:

\`\`\`sh
channelwise
\`\`\`

From a clone of the repository, \`npm start\` does the same. It needs a window of ${LEAST.columns} columns and ${LEAST.rows} rows; with 100 columns or more, two
things stand side by side. ${key("help")} lists the keys, ${key("language")} changes to French and back, ${key("quit")} leaves. Colour is off with \`NO_COLOR\` or \`--color never\`; every
outcome has a sign and a word besides.

## What there is

Arrows move, ${key("change")} changes a field, ${key("back")} goes back one step and loses nothing. Recipients are pasted as they come: lines of a mail’s
\`To:\`, with commas or semicolons, \`Name <address>\`, one a line, thousands of them. No answer is given while one of them cannot be read.

${await captures()}
${key("goHistory")} shows the questions of this session: a question goes there when its answer is taken along, or when ${key("newQuestion")} begins another one.

## Take an answer along

| Key | |
| --- | --- |
| ${key("copy")} | copies the answer, or the page that one is on, as text |
| ${key("copyMarkdown")} | copies it as Markdown, for a mail or a ticket |
| ${key("write")} | writes it to a file; as Markdown where the name ends in \`.md\`. It asks before it replaces a file |
| ${key("copyCommand")} | copies the command at the foot of the screen, which gives the same answer in a shell |
| ${key("showAddresses")} | names the recipients in that command; else \`recipients.txt\` stands for a file of them |

To copy, the interface asks the terminal (OSC 52), also from a machine far away and within tmux or screen. Not every terminal takes that, and
none says whether it did: if nothing is on the clipboard, ${key("write")} writes a file.

## Keys

A key counts where the third column says: pages are the answer, **Compare**, **Channels**, **The note** and **History** with all that they
open; texts are what is typed into a field or a prompt. There, and in lists, every other key types its character.

${keyTables()}
## Settings

The file is \`channelwise/config.yaml\` in \`$XDG_CONFIG_HOME\`, or in \`~/.config\` where that is not set. Every field may be left out.

| Field | What it sets |
| --- | --- |
${SETTINGS.map((field) => `| \`${field}\` | ${FIELDS[field]} |`).join("\n")}

${block("yaml", EXAMPLE)}
A key is one character, \`ctrl+\` with a small letter, or one of ${NAMED_KEYS.map((name) => `\`${name}\``).join(", ")}. Signs and digits go in quotes.

Where anything in the file is wrong, none of it counts: what it would set is as if it were not there, and what is wrong is told with its line
and field, before the interface opens and at its foot. This file

${block("yaml", WRONG)}
is told so:

${block("text", complaintAbout(WRONG))}
## With a screen reader

\`--screen-reader\` tells everything line after line, with the name of each field, without boxes, and never writes over what it told. So do
\`INK_SCREEN_READER=true\` in the environment, \`screenReader: true\` in the settings, and a terminal that is \`dumb\`. The keys are the same.

${await heard()}
## Privacy

Nothing that is typed or pasted leaves the interface but by the keys that take an answer along; questions are kept in memory and are gone
when it is closed. No answer holds an address; the command at the foot does, once ${key("showAddresses")} has been pressed.
`;
