import { proveLanguage } from "./prove-language.js";
import { csharp } from "./csharp.js";

proveLanguage(csharp);
