import type { CliCommand } from "./command.js";

export const schema: CliCommand = {
  name: "schema",
  argument: "[name]",
  options: [
    { flags: "--out <dir>", text: "out" },
    { flags: "--base-url <url>", text: "baseUrl" },
    { flags: "--draft <draft>", text: "draft" },
  ],
  run: async (session, [name], flags) => {
    // loaded when it is asked for: no other command reads schemas
    const { runSchema } = await import("./run-schema.js");
    return runSchema(session, name, flags);
  },
};
