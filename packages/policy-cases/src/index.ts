export { cases } from "./cases.js";
export { overlays } from "./overlays.js";
