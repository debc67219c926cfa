import type { Overlay } from "../model/overlay.js";
import type { Policy } from "../model/policy.js";
import type { Language } from "../model/vocabulary.js";
import type { Wording } from "./wording.js";

/** How a policy came about, as far as answers tell of it. */
export interface Layers {
  /** As it was before anything was laid over it. */
  readonly base: Policy;
  /** In the order in which they are laid over it. */
  readonly overlays: readonly Overlay[];
  /** The overlays that switch channels off, by the channel. */
  readonly channelsOff: ReadonlyMap<string, Overlay>;
  /** The ids of the overlays that list domains or switch them on, by the domain. */
  readonly listers: ReadonlyMap<string, string>;
  /**
   * The words of a cell's answer with what overlays have to do with it: whose words they are, and where overlays make it
   * stricter or milder than it would be; of the latter, for requests some of whose recipients these overlays list.
   */
  readonly attributed: (wording: Wording, cell: number, listers: readonly string[], lang: Language) => Wording;
}

/** Those of a policy over which nothing is laid. */
export const noLayers = (base: Policy): Layers => ({
  base,
  overlays: [],
  channelsOff: new Map(),
  listers: new Map(),
  attributed: (wording) => wording,
});

/** The id of the overlay that adds an entry to a list of the policy. */
export const adderOf = (
  overlays: readonly Overlay[],
  list: "channels" | "bodies" | "rules" | "cautions",
  id: string,
): string | undefined => overlays.find((overlay) => (overlay[list]?.add ?? []).some((entry) => entry.id === id))?.id;

/** The ids of the overlays that list domains, each once. */
export const listersIn = ({ listers }: Layers): readonly string[] => [...new Set(listers.values())];
