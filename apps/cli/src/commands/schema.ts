import type { RunCommand } from "./command.js";

export const schema: RunCommand = async (session, [name], flags) => {
  // loaded when it is asked for: no other command reads schemas
  const { runSchema } = await import("./run-schema.js");
  return runSchema(session, name, flags);
};
