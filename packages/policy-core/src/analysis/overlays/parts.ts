import { digestOf } from "../../engine/digest.js";
import type { Pdp } from "../../engine/pdp.js";
import type { Overlay } from "../../model/overlay.js";
import { LANGUAGES } from "../../model/vocabulary.js";

const ADDED = ["channels", "bodies", "domains", "rules", "conditions", "cautions"] as const;
const SWITCHED_OFF = ["channels", "bodies", "domains", "rules", "cautions"] as const;
const REWORDED = ["channels", "bodies", "rules", "conditions", "cautions", "facts"] as const;

/** Ids of entries by the list that they stand in; of domains, the domains themselves. */
export type IdsBy<List extends string> = Readonly<Record<List, readonly string[]>>;

/** What an overlay does to what it is laid over. */
export interface OverlayPart extends Pick<Overlay, "id" | "version" | "title" | "extends"> {
  /** Parameters that it sets anew. */
  readonly sets: NonNullable<Overlay["parameters"]>;
  readonly adds: IdsBy<(typeof ADDED)[number] | "sources">;
  readonly switchesOff: IdsBy<(typeof SWITCHED_OFF)[number]>;
  readonly switchesOn: IdsBy<"domains">;
  /** Those of what is there for which it has other words. */
  readonly rewords: IdsBy<(typeof REWORDED)[number]>;
  /** Where answers may become milder, and why. */
  readonly loosens: NonNullable<Overlay["loosens"]>;
}

/** What a policy is made of. */
export interface PolicyParts {
  /** As it was before anything was laid over it. */
  readonly base: { readonly id: string; readonly version: string; readonly digest: string };
  /** In the order in which they are laid over it. */
  readonly overlays: readonly OverlayPart[];
}

/**
 * Says what the policy of a decision point is made of: what was there, and what each overlay does to it.
 *
 * @returns nothing where nothing is laid over it
 *
 * @example
 * partsOf(pdp)?.overlays[0] // => { id: "careful-department", …, switchesOff: { channels: ["viber"], … }, loosens: [] }
 */
export function partsOf({ base, overlays }: Pick<Pdp, "base" | "overlays">): PolicyParts | undefined {
  if (overlays.length === 0) return undefined;
  return {
    base: { id: base.id, version: base.version, digest: digestOf(base) },
    overlays: overlays.map(partOf),
  };
}

function idsBy<List extends string>(lists: readonly List[], idsOf: (list: List) => readonly string[]): IdsBy<List> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the list
  return Object.fromEntries(lists.map((list) => [list, idsOf(list)])) as IdsBy<List>;
}

function partOf(overlay: Overlay): OverlayPart {
  const { id, version, title, extends: below, sources = [], parameters = {}, domains, texts, loosens = [] } = overlay;
  const adds = {
    ...idsBy(ADDED, (list) => (overlay[list]?.add ?? []).map(nameOf)),
    sources: sources.map(nameOf),
  };
  const worded = (list: (typeof REWORDED)[number]): readonly string[] => [
    ...new Set(LANGUAGES.flatMap((language) => Object.keys(texts?.[language][list] ?? {}))),
  ];
  return {
    id,
    version,
    title,
    extends: below,
    sets: parameters,
    adds,
    switchesOff: idsBy(SWITCHED_OFF, (list) => overlay[list]?.switchOff ?? []),
    switchesOn: { domains: domains?.switchOn ?? [] },
    rewords: idsBy(REWORDED, (list) => worded(list).filter((entry) => list === "facts" || !adds[list].includes(entry))),
    loosens,
  };
}

const nameOf = (entry: { readonly id: string } | { readonly domain: string }): string =>
  "domain" in entry ? entry.domain : entry.id;
