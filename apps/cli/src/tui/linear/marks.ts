import { OUTCOMES } from "@channelwise/policy-core";
import type { TuiWords, World } from "../world.js";
import { canvasOf } from "../view/canvas.js";

/**
 * A line with its first glyph in words: an outcome is named where the line does not name it anyway, a warning is called
 * one, and what only lays a list out is left out.
 *
 * @example
 * markInWords("✖ The content is sensitive.", world, words) // => "advised against: The content is sensitive."
 */
export function markInWords(line: string, { look }: World, words: TuiWords): string {
  const { glyphs } = canvasOf(look);
  const behind = (glyph: string): string | undefined =>
    line.startsWith(`${glyph} `) ? line.slice(glyph.length + 1) : undefined;
  const outcome = OUTCOMES.find((one) => behind(glyphs[one]) !== undefined);
  if (outcome !== undefined) {
    const rest = behind(glyphs[outcome]) ?? "";
    const name = words.policy.terms.outcome[outcome];
    return rest.toLowerCase().includes(name.toLowerCase()) ? rest : `${name}${words.colon}${rest}`;
  }
  const warning = behind(glyphs.warning);
  if (warning !== undefined) return `${words.tui.linear.warning}${words.colon}${warning}`;
  return behind(glyphs.dot) ?? behind(glyphs.box) ?? line;
}
