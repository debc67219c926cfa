export { gscDigest } from "./gsc-digest.js";
export { gscPolicy } from "./gsc-policy.js";
