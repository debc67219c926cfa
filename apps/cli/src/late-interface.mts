/** The interface. It is an ES module, as Ink is. */
export { openInterface } from "./open-interface.js";
