import { foldName } from "../../engine/fold-name.js";
import { profileFact } from "../../engine/profile.js";
import type { Overlay } from "../../model/overlay.js";
import type { Channel } from "../../model/policy.js";
import { LANGUAGES } from "../../model/vocabulary.js";

/** What people call the channels that an overlay adds. */
export function namesAdded({ channels, texts }: Overlay): ReadonlySet<string> {
  const all = (channels?.add ?? []).flatMap(({ id, names }) => [
    id,
    ...LANGUAGES.flatMap((language) => [...names[language], texts?.[language].channels?.[id]?.name ?? id]),
  ]);
  return new Set(all.map(foldName));
}

/** It stands for any app of which nothing is known. */
const isAnyOther = (channel: Channel): boolean =>
  channel.kind === "messaging-app" &&
  profileFact(channel, "e2ee-one-to-one") === "unknown" &&
  profileFact(channel, "e2ee-group") === "unknown";

/** The app that stands for any other gives up the names of those that have entries of their own from now on. */
export const withoutNames = (channels: readonly Channel[], taken: ReadonlySet<string>): readonly Channel[] =>
  taken.size === 0
    ? channels
    : channels.map((channel) => {
        if (!isAnyOther(channel)) return channel;
        const left = (names: readonly string[]) => names.filter((name) => !taken.has(foldName(name)));
        return { ...channel, names: { en: left(channel.names.en), fr: left(channel.names.fr) } };
      });
