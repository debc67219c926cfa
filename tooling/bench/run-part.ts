// Measures one part, and tells the process that started it: PART full|quick
import { FULL, QUICK } from "./src/effort.ts";
import { PARTS } from "./src/parts.ts";

const [, , name = "", effort] = process.argv;
const part = PARTS.get(name);
if (part === undefined) throw new RangeError(`There is no part ${name}`);
process.send?.(await part.measure(effort === "full" ? FULL : QUICK));
process.disconnect();
