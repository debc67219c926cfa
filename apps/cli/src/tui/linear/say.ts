import type { TuiWords } from "../world.js";
import type { Spoken } from "./spoken.js";

/** What to say, and what has been said then: what is passed over while one types is said afterwards. */
export interface Said {
  readonly text: string;
  readonly said: Spoken;
}

const line = (text: string): string => (text === "" ? "" : `${text}\n`);

/** What came to what is being typed: it goes on in its line; `undefined` where it is not simply longer. */
const added = (before: string, text: string): string | undefined =>
  text.startsWith(before) ? text.slice(before.length) : undefined;

/**
 * What to say where one state follows another: what is new, line after line; nothing that was said is ever written over.
 *
 * @param before - what has been said so far; absent at the beginning
 */
export function sayAfter(before: Spoken | undefined, now: Spoken, words: TuiWords): Said {
  const { typed } = now;
  const isTyping = typed !== undefined && before?.typed?.label === typed.label;
  // the value of a field that one types into is what is echoed
  const item = isTyping && now.filtered !== true ? before.item : now.item;
  const part = (text: string, earlier: string | undefined): string => (text === earlier ? "" : line(text));
  const answer = now.answer === "" ? "" : `${words.tui.linear.answer}${words.colon}${now.answer}`;
  const news =
    part(now.notice, before?.notice) +
    part(now.place, before?.place) +
    part(item, before?.item) +
    (now.answer === before?.answer ? "" : line(answer));
  const said = { ...now, item };
  if (!isTyping) {
    const end = before?.typed === undefined ? "" : "\n";
    const begin = typed === undefined ? "" : `${typed.invitation}\n${typed.text}`;
    return { text: news === "" && begin === "" ? end : `${end}${news}${begin}`, said };
  }
  const echo = added(before.typed.text, typed.text);
  const anew = `\n${news}${words.tui.linear.typed(typed.label, typed.text)}`;
  // what is said does not go on in the line that is being typed, nor does that go on behind it
  if (news !== "") return { text: `${echo ?? ""}${anew}`, said };
  return { text: echo ?? anew, said };
}
