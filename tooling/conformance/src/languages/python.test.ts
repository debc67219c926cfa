import { proveLanguage } from "./prove-language.js";
import { python } from "./python.js";

proveLanguage(python);
