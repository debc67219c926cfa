/** Commands that look at a whole policy: they bring its laws, the corpus, exports and YAML. */
export { runAsk } from "./commands/policy-ask/run-ask.js";
export { runPolicyDiff } from "./commands/policy-diff/run-policy-diff.js";
export { policyExport } from "./commands/policy-export.js";
export { runLint } from "./commands/policy-lint/run-lint.js";
export { runPolicyTest } from "./commands/policy-test/run-policy-test.js";
export { runVerify } from "./commands/policy-verify/run-verify.js";
