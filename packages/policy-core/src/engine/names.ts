import { messages } from "../model/messages/messages.js";
import { nearest } from "../model/nearest.js";
import type { Overlay } from "../model/overlay.js";
import type { Policy } from "../model/policy.js";
import { failed, ok, type Result } from "../model/result.js";
import { LANGUAGES, LEVELS, type Language, type LevelId } from "../model/vocabulary.js";
import { foldName } from "./fold-name.js";

/** Finds levels and channels by the names that documents and people use, in any language. */
export interface Names {
  /**
   * The level that a name means.
   *
   * @returns faults `foreign-marking`, `ambiguous-name`, `unknown-value`, with an empty pointer
   *
   * @example
   * pdp.names.level("EU Restricted")  // => { ok: true, value: "restreint-ue" }
   * pdp.names.level("NATO SECRET")    // => { ok: false, errors: [{ code: "foreign-marking", … }] }
   */
  readonly level: (name: string, lang: Language) => Result<LevelId>;
  /**
   * The channel that a name means.
   *
   * @returns a fault `unknown-channel` or `channel-switched-off`, with an empty pointer
   *
   * @example
   * pdp.names.channel("Outlook", "en") // => { ok: true, value: "email" }
   */
  readonly channel: (name: string, lang: Language) => Result<string>;
}

/** All names of an entry: its id, its label in each language, and those that its data list. */
type Named = readonly { readonly id: string; readonly names: readonly string[] }[];

export const levelNames = ({ levels, texts }: Policy): Named =>
  levels.map(({ id, names }) => ({
    id,
    names: [id, ...LANGUAGES.flatMap((language) => [texts[language].terms.level[id], ...names[language]])],
  }));

export const channelNames = ({ channels, texts }: Policy): Named =>
  channels.map(({ id, names }) => ({
    id,
    names: [id, ...LANGUAGES.flatMap((language) => [texts[language].channels[id]?.name ?? id, ...names[language]])],
  }));

const lookup = (named: Named): ReadonlyMap<string, string> =>
  new Map(named.flatMap(({ id, names }) => names.map((name) => [foldName(name), id] as const)));

/** The names that two entries share, with the place of the second. */
export function sharedNames(
  named: Named,
): readonly { readonly index: number; readonly name: string; readonly ids: readonly [string, string] }[] {
  const owners = new Map<string, string>();
  return named.flatMap(({ id, names }, index) =>
    names.flatMap((name) => {
      const owner = owners.get(foldName(name)) ?? id;
      owners.set(foldName(name), owner);
      return owner === id ? [] : [{ index, name, ids: [owner, id] as const }];
    }),
  );
}

const isLevel = (id: string | undefined): id is LevelId => LEVELS.some((level) => level === id);

/**
 * The names of a policy, looked for with case, blanks, hyphens, slashes and accents folded.
 *
 * @param base - the policy before overlays, which knows what a channel is called that one of them switched off
 *
 * @see policy.md §3
 */
export function createNames(policy: Policy, channelsOff: ReadonlyMap<string, Overlay>, base: Policy = policy): Names {
  const levels = lookup(levelNames(policy));
  const channels = lookup(channelNames(policy));
  const ids = policy.channels.map(({ id }) => id);
  const foreign = new Set(policy.markings.foreign.map(foldName));
  const unclear = new Map(policy.markings.unclear.map(({ name, levels: meant }) => [foldName(name), meant]));
  const offNames = lookup([...channelNames(base), ...[...channelsOff.keys()].map((id) => ({ id, names: [id] }))]);
  const fault = (code: string, message: string) => failed([{ code, pointer: "", message }]);

  return {
    level: (name, lang) => {
      const say = messages[lang];
      const folded = foldName(name);
      const id = levels.get(folded);
      if (isLevel(id)) return ok(id);
      if (foreign.has(folded)) return fault("foreign-marking", say.foreignMarking);
      const meant = unclear.get(folded);
      if (meant !== undefined) return fault("ambiguous-name", say.ambiguousLevel(meant));
      return fault("unknown-value", say.unknownValue(nearest(name, LEVELS), LEVELS));
    },
    channel: (name, lang) => {
      const say = messages[lang];
      const folded = foldName(name);
      const id = channels.get(folded);
      if (id !== undefined) return ok(id);
      const overlay = channelsOff.get(offNames.get(folded) ?? "");
      if (overlay !== undefined) return fault("channel-switched-off", say.channelSwitchedOff(overlay.title[lang], ids));
      return fault("unknown-channel", say.unknownChannel(nearest(name, ids), ids));
    },
  };
}
