import { proveLanguage } from "./prove-language.js";
import { typescript } from "./typescript.js";

proveLanguage(typescript);
