import stringWidth from "string-width";
import { placeName } from "../pages/name.js";
import { keyText } from "../keys/key-text.js";
import type { CommandId } from "../keys/commands.js";
import type { Place, State } from "../state/state.js";
import type { World } from "../world.js";
import { canvasOf, fit } from "./canvas.js";

const NAME = "channelwise";

const VIEWS = [
  ["ask", "goAsk"],
  ["compare", "goCompare"],
  ["channels", "goChannels"],
  ["note", "goNote"],
  ["history", "goHistory"],
] as const satisfies readonly (readonly [Place["kind"], CommandId])[];

/** The names of the views, the one that one is in marked; and the way to where one is. */
export function headerLines(state: State, world: World): readonly string[] {
  const { paint, signs } = canvasOf(world.look);
  const words = world.words[state.lang];
  const { columns } = state.size;
  const [ask, second] = state.stops;
  const view = second === undefined ? ask.place.kind : second.place.kind === "matrix" ? "compare" : second.place.kind;
  const tabs = VIEWS.map(([kind, command]) => {
    const [key] = world.bindings[command];
    const text = `${key === undefined ? "" : `${keyText(key, words.tui.keyNames)} `}${words.tui.views[kind]}`;
    return kind === view ? paint(`[${text}]`, "current") : ` ${text} `;
  }).join("");
  const lang = state.lang.toUpperCase();
  const name = stringWidth(tabs) + NAME.length + lang.length + 4 <= columns ? `${paint(NAME, "strong")}  ` : "";
  const left = ` ${name}${tabs}`;
  const gap = columns - stringWidth(left) - lang.length - 1;
  const first = gap > 0 ? `${left}${" ".repeat(gap)}${paint(lang, "quiet")} ` : fit(left, columns, signs.cut);

  const way = state.stops.slice(1).map(({ place }) => placeName(place, words));
  const path = way.length > 1 ? ` ${way.join(` ${signs.step} `)} ` : "";
  const shown = fit(path, columns - 4, `${signs.cut} `);
  const rule = `${signs.across.repeat(2)}${shown}${signs.across.repeat(Math.max(0, columns - 2 - stringWidth(shown)))}`;
  return [first, paint(rule, "quiet")];
}
