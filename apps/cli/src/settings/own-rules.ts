import { gscPolicy, type Language } from "@channelwise/policy-core";
import { bindingsWith, conflictsIn, typedIn } from "../tui/keys/bindings.js";
import { COMMAND_IDS } from "../tui/keys/commands.js";
import { keyText } from "../tui/keys/key-text.js";
import { tuiTexts } from "../tui/texts/index.js";
import type { SettingsRules } from "./settings.js";

/** What settings must fit here: the policy that ships with the command, and the table of keys. */
export const ownRules = (lang: Language): SettingsRules => {
  const { keyNames, settings } = tuiTexts[lang];
  return {
    // Ctrl-C leaves whatever else is set
    commands: COMMAND_IDS.filter((id) => id !== "interrupt"),
    longestReview: gscPolicy.parameters.groupReviewDays,
    keysInConflict: (keys) => {
      const bindings = bindingsWith(keys);
      const twice = conflictsIn(bindings).map(({ key, commands }) => ({
        // told where it was set: at least one of the two was
        command: commands.find((command) => command in keys) ?? commands[0],
        message: settings.conflict(keyText(key, keyNames), commands),
      }));
      const typed = typedIn(bindings).map(({ key, command }) => ({
        command,
        message: settings.typed(keyText(key, keyNames)),
      }));
      return [...twice, ...typed];
    },
  };
};
