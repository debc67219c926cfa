/** What a command does: it brings the policy, and what reads a request. Help needs none of it. */
export { runCommand } from "./run-command.js";
export { usageComplaint } from "./usage.js";
