import { advise } from "./commands/advise.js";
import { apiKeyCreate, apiKeyRevoke } from "./commands/api-key.js";
import { batch } from "./commands/batch.js";
import { channels, levels, rules } from "./commands/catalogue.js";
import { check } from "./commands/check.js";
import { classify } from "./commands/classify.js";
import type { RunCommand } from "./commands/command.js";
import { note } from "./commands/note.js";
import { policyAsk } from "./commands/policy-ask.js";
import { policyLint } from "./commands/policy-lint.js";
import { policyShow } from "./commands/policy-show.js";
import { policyVerify } from "./commands/policy-verify.js";
import { schema } from "./commands/schema.js";
import { serve } from "./commands/serve.js";
import type { ExitCode } from "./exit.js";
import type { Line } from "./quick-line.js";
import { refuse } from "./session.js";
import { sessionOf, type Setting } from "./setting.js";
import type { CommandName } from "./texts/texts.js";

const COMMANDS: Readonly<Record<CommandName, RunCommand>> = {
  check,
  advise,
  classify,
  batch,
  channels,
  levels,
  rules,
  note,
  "policy show": policyShow,
  "policy lint": policyLint,
  "policy verify": policyVerify,
  "policy ask": policyAsk,
  schema,
  serve,
  "api-key create": apiKeyCreate,
  "api-key revoke": apiKeyRevoke,
};

/** Runs a command as its line says. */
export async function runCommand({ name, common, operands, flags }: Line, setting: Setting): Promise<ExitCode> {
  const session = sessionOf(common, setting);
  return session.ok ? COMMANDS[name](session.value, operands, flags) : refuse(setting, session.complaints);
}
