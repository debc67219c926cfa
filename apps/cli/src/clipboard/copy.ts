import type { Io } from "../io.js";
import { osc52, throughScreen, throughTmux } from "./osc52.js";
import type { RunTmux } from "./run-tmux.js";

/**
 * How it went. `copied`: tmux has it, and hands it on to the terminal. `sent`: handed to the terminal, which may not take it.
 * `too-long`: the terminal may cut it off. `no-terminal`: this kind of terminal has no clipboard.
 */
export type Copied = "copied" | "sent" | "too-long" | "no-terminal";

export interface CopyWorld {
  readonly env: Io["env"];
  /** Writes to the terminal. */
  readonly write: (sequence: string) => void;
  readonly runTmux: RunTmux;
}

/** Terminals that have no clipboard: the Linux console prints what it does not know. */
const WITHOUT_CLIPBOARD = /^(?:$|(?:dumb|linux)(?:-|$))/u;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";

/**
 * What copies a text onto the clipboard of whoever sits at the terminal, also of one far away.
 *
 * @example
 * const copy = createCopy({ env: io.env, write: (sequence) => io.stdout.write(sequence), runTmux: tmuxRunner(io.env) })
 * await copy("Signal: yes") // => "sent"
 */
export function createCopy({ env, write, runTmux }: CopyWorld): (text: string) => Promise<Copied> {
  const term = env["TERM"] ?? "";
  const inTmux = isSet(env["TMUX"]);
  const inScreen = isSet(env["STY"]) || term.startsWith("screen");

  const wrapped = (sequence: string): string => {
    // tmux calls its terminal screen too, and passes on the STY of a screen around it
    if (inTmux) return throughTmux(sequence);
    return inScreen ? throughScreen(sequence) : sequence;
  };

  return async (text) => {
    if (inTmux && (await runTmux(["load-buffer", "-w", "-"], text))) return "copied";
    if (WITHOUT_CLIPBOARD.test(term)) return "no-terminal";
    const sequence = osc52(text);
    if (sequence === undefined) return "too-long";
    write(wrapped(sequence));
    return "sent";
  };
}
