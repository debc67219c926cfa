/** Text for a terminal, by a file of its own in the bundle. */
export { briefDecision, renderText, wrapped } from "./late-text.js";
