/** The schemas. It is an ES module, as is the package that reads their files. */
export { runSchema } from "./commands/run-schema.js";
