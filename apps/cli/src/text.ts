/** Text for a terminal, by a file of its own in the bundle. */
export { renderText, wrapped } from "./late-text.js";
