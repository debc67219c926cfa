import { LEVELS, OUTCOMES, type ChannelByLevel, type LevelId, type Outcome } from "@channelwise/policy-core";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { capital, channelName } from "../../render/words.js";
import { answerDocument } from "../pages/ask.js";
import { renderText } from "../../render/text.js";
import { matrixOf } from "../pages/matrix.js";
import type { Matrix } from "../answers/answer.js";
import { stopOf, type State } from "../state/state.js";
import { within } from "../state/where.js";
import type { World } from "../world.js";
import { canvasOf, filled, fit, rowsOf } from "./canvas.js";
import { topOf } from "./window.js";

const LONGEST_NAME = 24;
const SHORTEST_NAME = 12;
/** The brackets about the cell that one is on. */
const BRACKETS = 2;
/** A glyph in brackets, and what a short name of a level takes. */
const NARROWEST_CELL = 4;
/** From here on, a column has room for the name of its level. */
const NAMED_CELL = 13;
/** The title, and the names of the levels. */
const HEAD = 2;

/** The cell that one is on. */
interface Cell {
  readonly row: ChannelByLevel | undefined;
  readonly column: number;
  readonly level: LevelId;
  readonly outcome: Outcome | undefined;
}

function cellOf(state: State, { rows }: Extract<Matrix, { kind: "rows" }>): Cell {
  const { cursor, column } = stopOf(state);
  const row = rows[within(cursor, rows.length)];
  const at = within(column, LEVELS.length);
  return { row, column: at, level: LEVELS[at] ?? "unstated", outcome: row?.outcomes[at] };
}

/**
 * What the cell that one is on says, in words.
 *
 * @param shown - the outcome's name as it is shown; by itself where it is heard
 */
export function cellText(state: State, world: World, shown = (_: Outcome, name: string): string => name): string {
  const words = world.words[state.lang];
  const matrix = matrixOf(state, world);
  if (matrix.kind === "faults") return words.tui.noAnswer;
  const { row, level, outcome } = cellOf(state, matrix);
  if (row === undefined || outcome === undefined) return "";
  const { terms } = words.policy;
  const name = shown(outcome, terms.outcome[outcome]);
  return words.tui.matrix.cell(capital(channelName(row.channel, words)), terms.level[level], name);
}

/** Channels by levels: a glyph each, with its word where there is room, else below. */
export function matrixFrame(state: State, world: World, columns: number, rows: number): readonly string[] {
  const canvas = canvasOf(world.look);
  const { paint, glyphs, signs } = canvas;
  const words = world.words[state.lang];
  const matrix = matrixOf(state, world);
  if (matrix.kind === "faults")
    return rowsOf(renderText(answerDocument(matrix, words), { ...world.look, width: columns }).split("\n"), rows);
  const { terms } = words.policy;
  const widestWord = Math.max(...OUTCOMES.map((outcome) => stringWidth(terms.outcome[outcome]))) + 2 + BRACKETS;
  const name = Math.max(SHORTEST_NAME, Math.min(LONGEST_NAME, columns - LEVELS.length * (NARROWEST_CELL + 1)));
  const room = Math.floor((columns - name) / LEVELS.length) - 1;
  const cell = Math.max(NARROWEST_CELL, Math.min(room, widestWord));
  const isWordy = cell >= widestWord;
  const here = cellOf(state, matrix);

  const head = LEVELS.map((level, place) => {
    const text = cell >= NAMED_CELL ? fit(terms.level[level], cell, signs.cut) : words.tui.matrix.levels[level];
    return paint(filled(text, cell), place === here.column ? "strong" : "quiet");
  });
  const lines = matrix.rows.map((row) => {
    const isHere = row === here.row;
    const cells = row.outcomes.map((outcome, place) => {
      const text = isWordy ? `${glyphs[outcome]} ${terms.outcome[outcome]}` : glyphs[outcome];
      const marked = isHere && place === here.column ? `[${text}]` : ` ${text} `;
      return paint(filled(marked, cell), outcome);
    });
    const title = filled(fit(capital(channelName(row.channel, words)), name - 1, signs.cut), name);
    return `${isHere ? `${paint(signs.here, "marker")} ` : "  "}${isHere ? paint(title, "strong") : title}${cells.join(" ")}`;
  });
  const legend = OUTCOMES.map((outcome) => paint(`${glyphs[outcome]} ${terms.outcome[outcome]}`, outcome));
  const told = cellText(state, world, (outcome, text) =>
    // its glyph and its name are read together
    `${glyphs[outcome]} ${text}`.replaceAll(" ", "\u00A0"),
  );
  const said = [
    "",
    ...wrapAnsi(told, columns - 2, { hard: true })
      .split("\n")
      .map((line) => `  ${paint(line.replaceAll("\u00A0", " "), "strong")}`),
  ];
  const explained = isWordy ? [] : ["", ...flowed(legend, columns - 2)];
  // where not all channels fit, the cell that one is on says what its glyph means
  const isRoom = HEAD + lines.length + said.length + explained.length <= rows;
  const foot = isRoom ? [...said, ...explained] : said;
  const height = rows - HEAD - foot.length;
  const from = matrix.rows.findIndex((row) => row === here.row);
  const top = topOf({ from, rows: 1, of: lines.length, height });
  return rowsOf(
    [
      `  ${paint(words.tui.matrix.title, "strong")}`,
      `  ${" ".repeat(name)}${head.join(" ")}`,
      ...lines.slice(top, top + height),
      ...foot,
    ],
    rows,
  );
}

/** Pieces side by side, as many in a line as fit. */
function flowed(pieces: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && stringWidth(last) + 2 + stringWidth(piece) <= columns)
      lines[lines.length - 1] = `${last}  ${piece}`;
    else lines.push(piece);
  }
  return lines.map((line) => `  ${line}`);
}
