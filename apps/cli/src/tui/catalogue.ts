import type { Catalogue, Language } from "@channelwise/policy-core";
import { memo } from "./memo.js";
import type { World } from "./world.js";

/** What the policy holds, in a language. */
export const catalogueOf = memo(
  ({ pdp }: World, lang: Language): Catalogue => pdp.catalogue({ lang }),
  (world, lang) => [world, lang],
);

/** The channels in the policy's order. */
export const channelIds = ({ pdp }: World): readonly string[] => pdp.channels;
