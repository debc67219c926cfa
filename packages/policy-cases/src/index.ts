export { cases } from "./cases.js";
export { overlays } from "./overlays.js";
export { released, type ReleasedPolicy } from "./released.js";
