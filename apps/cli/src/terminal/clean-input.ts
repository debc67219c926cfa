import type { Io } from "../io.js";

const PASTE_START = "\u001B[200~";
const PASTE_END = "\u001B[201~";
const INTERRUPT = "\u0003";

/** What a terminal answers to questions that others asked: OSC, DCS, APC, PM and SOS, up to their end. */
// eslint-disable-next-line no-control-regex -- these are what such an answer is made of
const REPLY = /\u001B[\]P_^X](?:[^\u0007\u001B]|\u001B(?!\\))*(?:\u0007|\u001B\\)/gu;
/** The beginning of one, of those that terminals give; what comes next may show that Esc was pressed, and keys after it. */
// eslint-disable-next-line no-control-regex -- as above
const BEGUN = /\u001B[\]P_][^\u0007]+$/u;

/** In milliseconds: nothing of a paste or of an answer comes so late. */
const PATIENCE = { paste: 3000, reply: 100 };
/** Longer than any answer of a terminal. */
const MAX_REPLY = 4096;

/** Shorter than this, the beginning of a mark may be a key. */
const MARK_BEGUN = 4;

/** The beginning of a mark at the end of a text, where what comes next may complete it. */
function endLike(text: string, mark: string): string {
  for (let length = mark.length - 1; length >= MARK_BEGUN; length -= 1) {
    if (text.endsWith(mark.slice(0, length))) return mark.slice(0, length);
  }
  return "";
}

/** What came from a terminal, without what is no key and no paste; and a paste always comes to its end. */
export interface CleanInput {
  readonly stdin: Io["stdin"];
  /** Waits for nothing any more. */
  readonly end: () => void;
}

/**
 * Reads a terminal in which somebody types and pastes: answers that other programs asked the terminal for are dropped whole,
 * a paste without an end is ended after a while, and Ctrl-C counts within it too.
 */
export function cleanInput(stdin: Io["stdin"]): CleanInput {
  let isPasting = false;
  let held = "";
  let begunMark = "";
  let timer: NodeJS.Timeout | undefined;
  const added: string[] = [];

  const after = (delay: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, delay);
    timer.unref();
  };
  const endPaste = () => {
    isPasting = false;
    added.push(PASTE_END);
    stdin.emit("readable");
  };

  /** What does not end in time was no answer: it is what somebody typed. */
  const release = () => {
    added.push(held);
    held = "";
    stdin.emit("readable");
  };

  /** What stands outside of pastes, up to the beginning of an answer that has not ended yet. */
  const withoutReplies = (text: string): string => {
    const whole = (held + text).replaceAll(REPLY, "");
    const begun = BEGUN.exec(whole);
    const isHeld = held !== "";
    if (begun === null || begun[0].length > MAX_REPLY) {
      held = "";
      return whole;
    }
    [held] = begun;
    if (!isHeld) after(PATIENCE.reply, release);
    return whole.slice(0, begun.index);
  };

  const clean = (chunk: string): string => {
    if (isPasting && chunk === INTERRUPT) {
      isPasting = false;
      return PASTE_END + chunk;
    }
    let rest = begunMark + chunk;
    let out = "";
    begunMark = "";
    while (rest !== "") {
      const mark = isPasting ? PASTE_END : PASTE_START;
      const at = rest.indexOf(mark);
      begunMark = at < 0 ? endLike(rest, mark) : "";
      const end = at < 0 ? rest.length - begunMark.length : at + mark.length;
      const part = rest.slice(0, end);
      out += isPasting ? part : withoutReplies(part);
      if (at >= 0) isPasting = !isPasting;
      rest = rest.slice(end + begunMark.length);
    }
    if (isPasting) after(PATIENCE.paste, endPaste);
    return out;
  };

  const read = (): string | null => {
    const more = added.shift();
    if (more !== undefined) return more;
    const chunk: unknown = stdin.read();
    if (typeof chunk === "string") return clean(chunk);
    // Ink has set the encoding: what is no text is nothing at all
    return null;
  };

  const cleaned = new Proxy(stdin, {
    get: (target, name) => {
      if (name === "read") return read;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
  return {
    stdin: cleaned,
    end: () => {
      clearTimeout(timer);
    },
  };
}
