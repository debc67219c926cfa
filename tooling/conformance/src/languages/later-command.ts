// Answers as the command that its arguments name, but as a later release might: every object has a field that is new.
import { spawnSync } from "node:child_process";

const [command = "", ...args] = process.argv.slice(2);
const { stdout } = spawnSync(command, args, { stdio: ["inherit", "pipe", "inherit"], encoding: "utf8" });

const withMore = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? { ...value, later: { since: ["2.0"] } }
    : value;

console.log(JSON.stringify(JSON.parse(stdout, (_, value) => withMore(value))));
