import { useEffect, type ReactNode } from "react";
import wrapAnsi from "wrap-ansi";
import { useTerminal, type AppProps } from "../view/app.js";
import { sayAfter } from "./say.js";
import { spokenOf, type Spoken } from "./spoken.js";

/** Lines that end are wrapped at words; the last one, into which is typed, goes on as it is. */
function wrapped(text: string, columns: number): string {
  const end = text.lastIndexOf("\n") + 1;
  return `${wrapAnsi(text.slice(0, end), columns)}${text.slice(end)}`;
}

interface LinearAppProps extends AppProps {
  /** Adds to what the terminal shows; nothing of that is ever written over. */
  readonly write: (text: string) => void;
}

/** The interface line after line, for a screen reader or a braille display: labelled, without boxes, never drawn anew. */
export function LinearApp({ store, world, onTerminal, write }: LinearAppProps): ReactNode {
  useTerminal({ store, world, onTerminal });
  useEffect(() => {
    let before: Spoken | undefined;
    const tell = () => {
      const state = store.state();
      const { text, said } = sayAfter(before, spokenOf(state, world), world.words[state.lang]);
      before = said;
      if (text !== "") write(wrapped(text, state.size.columns));
    };
    tell();
    return store.subscribe(tell);
  }, [store, world, write]);
  // what is said goes past Ink, which would draw it anew
  return null;
}
