import type { Page } from "../pages/page.js";
import type { World } from "../world.js";
import { canvasOf, rowsOf } from "./canvas.js";
import { topOf } from "./window.js";

/**
 * A page, as much of it as there is room for.
 *
 * @param step - the step that one is on; `undefined` where one is elsewhere, and only looks at it
 */
export function pageFrame(
  { parts, steps }: Page,
  step: number | undefined,
  rows: number,
  world: World,
): readonly string[] {
  const { paint, signs } = canvasOf(world.look);
  const here = step === undefined ? undefined : steps[step];
  const from = parts.slice(0, here ?? 0).reduce((sum, { lines }) => sum + lines.length, 0);
  const height = here === undefined ? 1 : (parts[here]?.lines.length ?? 1);
  const of = parts.reduce((sum, { lines }) => sum + lines.length, 0);
  const top = topOf({ from, rows: height, of, height: rows });
  const lines = parts.flatMap((part, index) =>
    part.lines.map((line, place) => {
      if (index !== here) return `  ${line}`;
      const mark = place === 0 ? signs.here : signs.down;
      return `${paint(mark, "marker")} ${line}`;
    }),
  );
  return rowsOf(lines.slice(top, top + rows), rows);
}
