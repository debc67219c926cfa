import xterm from "@xterm/headless";
import stringWidth from "string-width";

/** Where the cursor of the terminal stands, from 0, and whether it is seen. */
export interface Cursor {
  readonly x: number;
  readonly y: number;
  readonly hidden: boolean;
}

/** What is seen of a terminal that takes what a program writes. */
export interface Glass {
  readonly write: (data: string | Uint8Array, done?: () => void) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** The rows as they are seen, without the blanks at their ends. */
  readonly rows: () => readonly string[];
  /** The character in each column of a row: "" where the one before is two columns wide. */
  readonly cells: (row: number) => readonly string[];
  readonly cursor: () => Cursor;
  readonly buffer: () => "normal" | "alternate";
  readonly takesPastes: () => boolean;
  /** Whether a row is the rest of the one above it, which was too long. */
  readonly wrapped: () => boolean;
  /** Whether any cell is in a colour; and whether any is bold, dim or underlined. */
  readonly styles: () => { readonly colour: boolean; readonly weight: boolean };
  /** What was put on the clipboard, the last one last. */
  readonly clipboard: readonly string[];
}

const CURSOR = 25;
const CLIPBOARD = 52;
const HIGHEST_WIDTH = 3;
/** How xterm packs the width of a character, and whether it joins the one before. */
const properties = (width: number, joins: boolean): number => (width << 1) | (joins ? 1 : 0);
const widthIn = (packed: number): number => (packed >> 1) & HIGHEST_WIDTH;

const widthOf = (codePoint: number): 0 | 1 | 2 => {
  const width = stringWidth(String.fromCodePoint(codePoint));
  return width === 0 ? 0 : width === 1 ? 1 : 2;
};

/** As terminals of today measure: the emulator alone knows no emoji. */
const today: xterm.IUnicodeVersionProvider = {
  version: "today",
  wcwidth: widthOf,
  charProperties: (codePoint, before) => {
    const width = widthOf(codePoint);
    const joins = width === 0 && before !== 0;
    return joins ? properties(widthIn(before), true) : properties(width, false);
  },
};

/** A terminal of so many columns and rows. */
export function createGlass(columns: number, rows: number): Glass {
  // the driver of a terminal turns a line feed into a new line, also where keys come raw
  const terminal = new xterm.Terminal({ cols: columns, rows, convertEol: true, allowProposedApi: true });
  terminal.unicode.register(today);
  terminal.unicode.activeVersion = today.version;
  const clipboard: string[] = [];
  let hidden = false;
  const onMode = (isHidden: boolean) => (modes: readonly (number | readonly number[])[]) => {
    if (modes.includes(CURSOR)) hidden = isHidden;
    // the emulator does the same, and the rest
    return false;
  };
  terminal.parser.registerCsiHandler({ prefix: "?", final: "l" }, onMode(true));
  terminal.parser.registerCsiHandler({ prefix: "?", final: "h" }, onMode(false));
  terminal.parser.registerOscHandler(CLIPBOARD, (data) => {
    clipboard.push(Buffer.from(data.replace(/^c;/u, ""), "base64").toString());
    return true;
  });

  const shown = () => {
    const { active } = terminal.buffer;
    return Array.from({ length: terminal.rows }, (_, row) => active.getLine(active.baseY + row));
  };
  const cellsIn = (row: number): readonly xterm.IBufferCell[] => {
    const line = shown()[row];
    return Array.from({ length: terminal.cols }, (_, column) => line?.getCell(column)).filter(
      (cell) => cell !== undefined,
    );
  };
  const characterIn = (cell: xterm.IBufferCell): string => {
    if (cell.getWidth() === 0) return "";
    return cell.getChars() === "" ? " " : cell.getChars();
  };
  const allCells = () => shown().flatMap((_, row) => cellsIn(row));
  return {
    write: (data, done) => {
      terminal.write(data, done);
    },
    resize: (toColumns, toRows) => {
      terminal.resize(toColumns, toRows);
    },
    rows: () => shown().map((line) => (line?.translateToString(true, 0, terminal.cols) ?? "").trimEnd()),
    cells: (row) => cellsIn(row).map(characterIn),
    cursor: () => ({ x: terminal.buffer.active.cursorX, y: terminal.buffer.active.cursorY, hidden }),
    buffer: () => terminal.buffer.active.type,
    takesPastes: () => terminal.modes.bracketedPasteMode,
    wrapped: () => shown().some((line) => line?.isWrapped === true),
    styles: () => ({
      colour: allCells().some((cell) => !cell.isFgDefault() || !cell.isBgDefault()),
      weight: allCells().some((cell) => cell.isBold() !== 0 || cell.isDim() !== 0 || cell.isUnderline() !== 0),
    }),
    clipboard,
  };
}
