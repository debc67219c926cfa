import { render } from "ink";
import { createElement } from "react";
import type { Language } from "@channelwise/policy-core";
import wrapAnsi from "wrap-ansi";
import { createCopy } from "../clipboard/copy.js";
import { tmuxRunner } from "../clipboard/run-tmux.js";
import { saveFile } from "../files/save-file.js";
import type { Complaint } from "../result.js";
import type { Session } from "../session.js";
import { cleanInput } from "../terminal/clean-input.js";
import { bindingsWith, type KeyOverrides } from "./keys/bindings.js";
import { keyText } from "./keys/key-text.js";
import { LinearApp } from "./linear/linear-app.js";
import { firstState, type State } from "./state/state.js";
import { createStore } from "./store.js";
import { createSuspension, type HandOver } from "./suspension.js";
import { App } from "./view/app.js";
import { Guard } from "./view/guard.js";
import { wordsIn } from "./words-in.js";
import type { World } from "./world.js";

export interface OpenOptions {
  readonly screenReader: boolean;
  readonly keys: KeyOverrides;
  /** What is wrong with the settings: said at the beginning, where it is seen. */
  readonly complaints: readonly Complaint[];
  /** The language that the command speaks where none is asked for. */
  readonly ownLanguage: Language;
}

/** More often than any screen is drawn. */
const FRAMES_PER_SECOND = 120;
/** Where a terminal does not say how large it is. */
const USUAL = { columns: 80, rows: 24 };

/** To the first row and column, and nothing from there on. */
const EMPTY_SCREEN = "\u001B[H\u001B[J";

function worldOf({ pdp, policyFiles, look }: Session, { screenReader, keys, ownLanguage }: OpenOptions): World {
  return {
    pdp,
    policyFiles,
    words: { en: wordsIn("en", pdp, look), fr: wordsIn("fr", pdp, look) },
    ownLanguage,
    bindings: bindingsWith(keys),
    look: { colour: look.colour && !screenReader, unicode: look.unicode },
    linear: screenReader,
  };
}

function withComplaints(state: State, [first, ...others]: readonly Complaint[]): State {
  if (first === undefined) return state;
  const told = first.where === undefined ? first.message : `${first.where}: ${first.message}`;
  return { ...state, notice: { kind: "settings", first: told, count: others.length + 1 } };
}

/** Says, at the beginning, what one has to know to go on without seeing a screen. */
function welcome({ bindings, words }: World, lang: Language, columns: number): string {
  const { keyNames, linear } = words[lang].tui;
  const key = (command: "help" | "quit") => keyText(bindings[command][0] ?? "", keyNames);
  return `${wrapAnsi(linear.welcome(key("help"), key("quit")), columns)}\n`;
}

/**
 * Opens the interface on the terminal, and is done when it is left.
 *
 * @throws what went wrong inside, once the terminal is as it was before
 */
export async function open(session: Session, options: OpenOptions): Promise<void> {
  const { io, lang } = session;
  const { screenReader } = options;
  const world = worldOf(session, options);
  const size = { columns: io.stdout.columns ?? USUAL.columns, rows: io.stdout.rows ?? USUAL.rows };
  const home = io.env["HOME"];
  const write = (text: string) => void io.stdout.write(text);
  let app: ReturnType<typeof render> | undefined = undefined;
  let failure: { readonly error: unknown } | undefined;
  const leave = () => app?.unmount();
  const fail = (error: unknown) => {
    failure ??= { error };
    leave();
  };
  let handOver: HandOver | undefined;
  const onTerminal = (given: HandOver) => {
    handOver = given;
  };
  const suspension = createSuspension(io.jobs, () => handOver);
  const input = cleanInput(io.stdin);
  const redraw = () => {
    write(EMPTY_SCREEN);
    app?.clear();
  };
  const store = createStore(withComplaints(firstState(lang, size, session.today()), options.complaints), world, {
    copy: createCopy({ env: io.env, write, runTmux: tmuxRunner(io.env) }),
    save: (path, text, overwrite) => saveFile(path, text, { overwrite, ...(home !== undefined && { home }) }),
    today: session.today,
    suspend: suspension.suspend,
    exit: leave,
    fail,
  });

  if (screenReader) write(welcome(world, lang, size.columns));
  const shown = screenReader
    ? createElement(LinearApp, { store, world, onTerminal, write })
    : createElement(App, { store, world, onTerminal, redraw });
  app = render(createElement(Guard, { fail, children: shown }), {
    stdin: input.stdin,
    stdout: io.stdout,
    stderr: io.stderr,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: FRAMES_PER_SECOND,
    incrementalRendering: true,
    // a terminal is one in a CI job too
    interactive: true,
    alternateScreen: !screenReader,
    isScreenReaderEnabled: screenReader,
  });
  // what fails in the first drawing fails before there is anything to leave
  if (failure !== undefined) leave();
  suspension.begin();
  await app.waitUntilExit();
  suspension.end();
  input.end();
  if (failure !== undefined) throw failure.error;
  if (screenReader) write(`\n${world.words[store.state().lang].tui.linear.farewell}\n`);
}
