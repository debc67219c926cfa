/** Overlays: they bring YAML, and the checks of a whole policy. */
export { composedPdp } from "./overlays/composed-pdp.js";
