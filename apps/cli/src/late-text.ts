/** Text for a terminal: to measure what one shows takes as long to load as an answer takes. */
export { briefDecision } from "./render/brief.js";
export { renderText } from "./render/text.js";
export { wrapped } from "./terminal/wrap.js";
