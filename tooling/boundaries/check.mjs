// Reports every import in the workspace that a rule forbids; ends with 1 when there is one.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "./rules.mjs";
import { findViolations } from "./violations.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { modules, violations } = await findViolations(root);

for (const { rule, from, to } of violations) {
  const why = rules.find(({ name }) => name === rule)?.comment;
  console.error(`${from} -> ${to}\n  ${rule}: ${why}`);
}
console.log(`${modules} modules, ${rules.length} rules, ${violations.length} violations`);
// a check that sees no modules has seen nothing
process.exitCode = violations.length === 0 && modules > 0 ? 0 : 1;
