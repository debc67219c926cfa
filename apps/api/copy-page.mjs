// Puts the script of the reference page beside what was built, so that who installs the API does not install how it is made.
import { copyFileSync } from "node:fs";

copyFileSync(
  // its package exports no path to the script, but one to a neighbour of its folder
  new URL("browser/standalone.js", import.meta.resolve("@scalar/api-reference/style.css")),
  new URL("dist/scalar.js", import.meta.url),
);
