export { gscPolicy } from "./gsc-policy.js";
