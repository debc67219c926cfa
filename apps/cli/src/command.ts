/** What a command does, by a file of its own in the bundle. */
export { runCommand, usageComplaint } from "./late-command.js";
