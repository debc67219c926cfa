/** The interface. It is an ES module, as Ink is. */
export { open } from "./tui/open.js";
