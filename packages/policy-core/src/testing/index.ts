export { pdpOf, withRule } from "./pdp-of.js";
export { smallPolicy } from "./small-policy.js";
export { wholeSpace } from "./whole-space.js";
