import { answerAt, currentAnswer, documentToTake as toTake } from "../pages/ask.js";
import { commandOf } from "../pages/command.js";
import { matrixDocument } from "../pages/matrix.js";
import { documentOf } from "../pages/page.js";
import type { Document } from "../../render/document.js";
import { renderMarkdown } from "../../render/markdown.js";
import { renderText } from "../../render/text.js";
import type { CommandId } from "../keys/commands.js";
import type { World } from "../world.js";
import { stopOf, type State, type Step } from "./state.js";
import { doing, noticing, remembered, still } from "./step.js";

/** Where a page depends on how wide it is. */
const WIDTH = 80;

/** What there is to take along from where one is; `undefined` where there is no answer. */
function documentToTake(state: State, world: World): Document | undefined {
  const { place } = stopOf(state);
  const words = world.words[state.lang];
  switch (place.kind) {
    case "ask":
      return toTake(currentAnswer(state, world), words);
    case "answer":
      return toTake(answerAt(state, place, world), words);
    case "matrix":
      return matrixDocument(state, world);
    default:
      return documentOf(place, WIDTH, state, world);
  }
}

/** What there is to take along, as the command writes it. */
export function textToTake(state: State, as: "text" | "markdown", world: World): string | undefined {
  const document = documentToTake(state, world);
  if (document === undefined) return undefined;
  if (as === "markdown") return renderMarkdown(document);
  // as the command writes into a pipe: nothing is wrapped
  return renderText(document, { width: Number.POSITIVE_INFINITY, colour: false, unicode: world.look.unicode });
}

const copying = (state: State, as: "text" | "markdown", world: World): Step => {
  const text = textToTake(state, as, world);
  return text === undefined
    ? still(noticing(state, { kind: "noAnswer" }))
    : doing(remembered(state), { type: "copy", text, what: as });
};

const nameFor = ({ form, today }: State): string => `channelwise-${form.channel ?? "channels"}-${today}.txt`;

/** Writes what there is to take along into a file, as Markdown where its name says so. */
export function saving(state: State, path: string, world: World): Step {
  if (path.trim() === "") return still(state);
  const text = textToTake(state, /\.(?:md|markdown)$/iu.test(path) ? "markdown" : "text", world);
  if (text === undefined) return still(noticing(state, { kind: "noAnswer" }));
  return doing(remembered(state), { type: "save", path: path.trim(), text, overwrite: false });
}

/** What a command does to take something along; `undefined` for one that does not. */
export function take(state: State, command: CommandId, world: World): Step | undefined {
  switch (command) {
    case "copy":
      return copying(state, "text", world);
    case "copyMarkdown":
      return copying(state, "markdown", world);
    case "copyCommand":
      return doing(state, { type: "copy", text: commandOf(state, world), what: "command" });
    case "write": {
      if (documentToTake(state, world) === undefined) return still(noticing(state, { kind: "noAnswer" }));
      const path = state.path === "" ? nameFor(state) : state.path;
      return still({ ...state, overlay: { kind: "save", edited: { text: path, cursor: path.length } } });
    }
    default:
      return undefined;
  }
}
