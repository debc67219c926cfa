import type { Action, Effect, State } from "./state/state.js";
import { reduce } from "./state/reduce.js";
import type { World } from "./world.js";
import type { Copied } from "../clipboard/copy.js";
import type { Saved } from "../files/save-file.js";

/** All that the interface does to the world outside. */
export interface Ports {
  readonly copy: (text: string) => Promise<Copied>;
  readonly save: (path: string, text: string, overwrite: boolean) => Promise<Saved>;
  /** The day, in Brussels or as settings say it, as YYYY-MM-DD. */
  readonly today: () => string;
  /** Stops, as programs of a terminal do at a key, and is done when it goes on. */
  readonly suspend: () => Promise<void>;
  readonly exit: () => void;
  /** Takes what went wrong outside: our fault, and the end. */
  readonly fail: (error: unknown) => void;
}

/** The state, and how it changes. */
export interface Store {
  readonly state: () => State;
  readonly dispatch: (action: Action) => void;
  /** Calls back after each change; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(first: State, world: World, ports: Ports): Store {
  let state = first;
  const listeners = new Set<() => void>();

  const done = async (effect: Exclude<Effect, { type: "exit" | "suspend" }>): Promise<Action> => {
    switch (effect.type) {
      case "copy":
        return { type: "copied", how: await ports.copy(effect.text), what: effect.what };
      case "save":
      default: {
        const { path, text, overwrite } = effect;
        return { type: "saved", how: await ports.save(path, text, overwrite), path, text };
      }
    }
  };

  const dispatch = (action: Action): void => {
    const step = reduce(state, action, world);
    const isChanged = step.state !== state;
    state = step.state;
    if (isChanged) for (const listener of listeners) listener();
    for (const effect of step.effects) {
      if (effect.type === "exit") ports.exit();
      else if (effect.type === "suspend") ports.suspend().catch(ports.fail);
      else done(effect).then(guarded, ports.fail);
    }
  };

  // what is thrown here would go through what reads the keyboard, and be told by Node with all that it holds
  const guarded = (action: Action): void => {
    try {
      const today = ports.today();
      if (today !== state.today) dispatch({ type: "day", today });
      dispatch(action);
    } catch (error) {
      ports.fail(error);
    }
  };

  return {
    state: () => state,
    dispatch: guarded,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
