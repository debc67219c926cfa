import { dayIn } from "@channelwise/policy-batch";
import { gscPolicy, LANGUAGES, type Language, type Pdp } from "@channelwise/policy-core";
import type { CommonFlags } from "./flags.js";
import type { Io } from "./io.js";
import { ownPdp } from "./own-policy.js";
import { FORMATS } from "./render/document.js";
import { wordsOf } from "./render/words-of.js";
import { oneOfOr } from "./request/choices.js";
import { complaintsIn, got, refused, type Read } from "./result.js";
import type { Session } from "./session.js";
import type { SettingsFound } from "./settings/read-settings.js";
import { COLOUR_MODES, lookOf } from "./terminal/look.js";
import type { Write } from "./terminal/output.js";
import { texts as allTexts } from "./texts/index.js";

/** The world, the language to speak in it, and what the person at it has set. */
export interface Setting {
  readonly io: Io;
  readonly lang: Language;
  readonly personal: SettingsFound;
  readonly print: Write;
  readonly say: Write;
}

/** Where the Council is. */
const OWN_TIME_ZONE = "Europe/Brussels";

/** What a command works with, once its line is read. */
export async function sessionOf(common: CommonFlags, setting: Setting): Promise<Read<Session>> {
  const { lang, format, json, color, full = false, input, policy = [] } = common;
  const texts = allTexts[setting.lang];
  const known = oneOfOr("--lang", lang, LANGUAGES, setting.lang, texts);
  const layout = oneOfOr("--format", format, FORMATS, "text", texts);
  const colour = oneOfOr("--color", color, COLOUR_MODES, "auto", texts);
  if (!known.ok || !layout.ok || !colour.ok) return refused(complaintsIn(known, layout, colour));
  const { timeZone = OWN_TIME_ZONE } = setting.personal.settings;
  const overlayFiles = [...(setting.personal.settings.overlays ?? []), ...policy];
  const pdp = await pdpOf(overlayFiles, setting);
  if (!pdp.ok) return pdp;
  return got({
    ...setting,
    pdp: pdp.value,
    policyFiles: policy,
    overlayFiles,
    again: () => sessionOf(common, setting),
    words: wordsOf(pdp.value.policy, setting.lang),
    today: () => dayIn(timeZone, setting.io.now()),
    look: lookOf(colour.value, setting.io),
    format: json === true ? "json" : layout.value,
    full,
    mayAsk: input,
  });
}

const SHIPPED = gscPolicy.parameters.groupReviewDays;

/** What answers here: the policy that ships with the command, and what is laid over it. */
async function pdpOf(paths: readonly string[], { lang, personal }: Setting): Promise<Read<Pdp>> {
  const { reviewInterval } = personal.settings;
  if (paths.length === 0 && (reviewInterval ?? SHIPPED) === SHIPPED) return got(ownPdp());
  // loaded only here: it checks a whole policy, and reads YAML
  const { composedPdp } = await import("./late-overlays.js");
  return composedPdp(paths, { lang, reviewInterval });
}
