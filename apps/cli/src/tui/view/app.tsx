import { Box, Text, useApp, useCursor, useInput, usePaste, useWindowSize } from "ink";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { readKeys } from "../keys/read-keys.js";
import type { Store } from "../store.js";
import type { HandOver } from "../suspension.js";
import type { World } from "../world.js";
import { canvasOf } from "./canvas.js";
import type { Layout } from "./layout.js";
import { caretOf, screenOf, type Body } from "./screen.js";

/** Rows that are laid out already: as they are. */
const Rows = ({ lines, width }: { readonly lines: readonly string[]; readonly width: number }): ReactNode => (
  <Box width={width} flexDirection="column" flexShrink={0}>
    <Text wrap="truncate">{lines.join("\n")}</Text>
  </Box>
);

/** The line between two panes. */
const Divider = ({ rows, world }: { readonly rows: number; readonly world: World }): ReactNode => {
  const { paint, signs } = canvasOf(world.look);
  const line = ` ${paint(signs.down, "quiet")} `;
  return <Rows lines={Array.from({ length: rows }, () => line)} width={3} />;
};

interface PanesProps {
  readonly body: Body;
  readonly layout: Layout;
  readonly world: World;
}

const Panes = ({ body: { left, right }, layout, world }: PanesProps): ReactNode => (
  <Box height={layout.body} overflow="hidden">
    <Rows lines={left.lines} width={right === undefined ? layout.columns : layout.left} />
    {right !== undefined && (
      <>
        <Divider rows={layout.body} world={world} />
        <Rows lines={right.lines} width={layout.right} />
      </>
    )}
  </Box>
);

export interface AppProps {
  readonly store: Store;
  readonly world: World;
  /** Takes what gives the terminal back for a while. */
  readonly onTerminal: (handOver: HandOver) => void;
}

/** In milliseconds: a window that is dragged larger is drawn when it rests, and when Ink is done with the size before. */
const RESTS = 25;

/**
 * Hands what is typed and pasted, and the size of the window, to the store.
 *
 * @param redraw - called before what is drawn in another size
 */
export function useTerminal({ store, world, onTerminal }: AppProps, redraw?: () => void): void {
  const { dispatch, state } = store;
  const { bindings } = world;
  const { columns, rows } = useWindowSize();
  const { suspendTerminal } = useApp();
  useEffect(() => {
    onTerminal(suspendTerminal);
  }, [onTerminal, suspendTerminal]);
  useInput((input, key) => {
    for (const name of readKeys(input, key)) {
      // a key with Alt looks like Esc and that key: nobody is to leave by it unawares
      if (!(key.meta && bindings.quit.includes(name))) dispatch({ type: "key", key: name });
    }
  });
  usePaste((text) => {
    dispatch({ type: "paste", text });
  });
  useEffect(() => {
    const { size } = state();
    if (size.columns === columns && size.rows === rows) return undefined;
    const settled = setTimeout(() => {
      redraw?.();
      dispatch({ type: "resize", size: { columns, rows } });
    }, RESTS);
    return () => {
      clearTimeout(settled);
    };
  }, [columns, rows, dispatch, state, redraw]);
}

interface ScreenProps extends AppProps {
  /** Empties the screen: after a resize, what was drawn is not where it was. */
  readonly redraw: () => void;
}

/** The whole screen, for a terminal that is looked at. */
export function App({ store, world, onTerminal, redraw }: ScreenProps): ReactNode {
  useTerminal({ store, world, onTerminal }, redraw);
  const { setCursorPosition } = useCursor();
  const state = useSyncExternalStore(store.subscribe, store.state);
  const screen = screenOf(state, world);
  setCursorPosition(caretOf(screen));
  const { columns, rows } = state.size;
  // a window that becomes narrower is drawn once more as it was before: what does not fit is cut, so that no row wraps
  if (screen.kind === "small") {
    return (
      <Box width="100%" height={rows} overflow="hidden">
        <Text>{screen.text}</Text>
      </Box>
    );
  }
  return (
    <Box width="100%" height={rows} overflow="hidden" flexDirection="column">
      <Rows lines={screen.header} width={columns} />
      <Panes body={screen.body} layout={screen.layout} world={world} />
      <Rows lines={screen.footer.lines} width={columns} />
    </Box>
  );
}
