export { cases } from "./cases.js";
export { overlayCases } from "./overlay-cases.js";
export { overlays } from "./overlays.js";
