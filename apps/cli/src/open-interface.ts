import { EXIT, type ExitCode } from "./exit.js";
import type { CommonFlags } from "./flags.js";
import { languageOf } from "./language.js";
import { refuse } from "./session.js";
import { sessionOf, type Setting } from "./setting.js";
import { open } from "./tui/open.js";

/** Without a command, at a terminal: the interface. */
export async function openInterface(common: CommonFlags, setting: Setting): Promise<ExitCode> {
  const { io } = setting;
  const { settings, complaints } = setting.personal;
  const session = await sessionOf(common, setting);
  if (!session.ok) return refuse(setting, session.complaints);
  const heard = common.screenReader === true || settings.screenReader === true;
  await open(session.value, {
    screenReader: heard || io.env["INK_SCREEN_READER"] === "true" || io.env["TERM"] === "dumb",
    keys: settings.keys ?? {},
    complaints,
    ownLanguage: languageOf([], io, settings.language),
  });
  return EXIT.answered;
}
