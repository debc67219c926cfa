import { advise } from "./commands/advise.js";
import { apiKeyCreate, apiKeyRevoke } from "./commands/api-key.js";
import { channels, levels, rules } from "./commands/catalogue.js";
import { check } from "./commands/check.js";
import { classify } from "./commands/classify.js";
import type { RunCommand } from "./commands/command.js";
import { note } from "./commands/note.js";
import { policyShow } from "./commands/policy-show.js";
import { serve } from "./commands/serve.js";
import type { ExitCode } from "./exit.js";
import type { Line } from "./program.js";
import { FORMATS } from "./render/document.js";
import { refuse } from "./session.js";
import { sessionOf, type Setting } from "./setting.js";
import type { CommandName } from "./texts/commands.js";
import { texts } from "./texts/index.js";

/** A command that is loaded when it is asked for: no other one pays for it. */
const later =
  (load: () => Promise<RunCommand>): RunCommand =>
  async (...given) =>
    (await load())(...given);

const loadPolicy = () => import("./late-policy.js");

const COMMANDS: Readonly<Record<CommandName, RunCommand>> = {
  check,
  advise,
  classify,
  batch: later(async () => (await import("./late-batch.js")).runBatch),
  channels,
  levels,
  rules,
  note,
  "policy show": policyShow,
  "policy test": later(async () => (await loadPolicy()).runPolicyTest),
  "policy diff": later(async () => (await loadPolicy()).runPolicyDiff),
  "policy export": later(async () => (await loadPolicy()).policyExport),
  "policy lint": later(async () => (await loadPolicy()).runLint),
  "policy verify": later(async () => (await loadPolicy()).runVerify),
  "policy ask": later(async () => (await loadPolicy()).runAsk),
  schema: later(async () => (await import("./late-schema.mjs")).runSchema),
  serve,
  "api-key create": apiKeyCreate,
  "api-key revoke": apiKeyRevoke,
};

/** Those that may be asked for with `--format` for what no answer has; they say which ones they know. */
const WITH_OWN_FORMATS: ReadonlySet<CommandName> = new Set(["policy export"]);

/** Takes a format of the command's own out of the options that every command has. */
function withOwnFormat({ name, common: { format, ...common }, flags, ...line }: Line): Line {
  const isOwn = format !== undefined && WITH_OWN_FORMATS.has(name) && !FORMATS.some((known) => known === format);
  if (isOwn) return { ...line, name, common, flags: { ...flags, ownFormat: format } };
  return { ...line, name, common: { ...common, ...(format !== undefined && { format }) }, flags };
}

/** Runs a command as its line says. */
export async function runCommand(line: Line, setting: Setting): Promise<ExitCode> {
  if (line.conflicts.length > 0) {
    const message = texts[setting.lang].faults.optionConflict;
    return refuse(
      setting,
      line.conflicts.map((where) => ({ where, message })),
    );
  }
  const { name, common, operands, flags } = withOwnFormat(line);
  // what a person has set is not what a service answers by
  const own = name === "serve" ? { ...setting, personal: { settings: {}, complaints: [] } } : setting;
  const session = await sessionOf(common, own);
  return session.ok ? COMMANDS[name](session.value, operands, flags) : refuse(setting, session.complaints);
}
