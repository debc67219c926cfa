export { cases } from "./cases.js";
export { overlayCases } from "./overlay-cases.js";
export { overlays } from "./overlays.js";
export { released, type ReleasedPolicy } from "./released.js";
