import { proveLanguage } from "./prove-language.js";
import { java } from "./java.js";

proveLanguage(java);
