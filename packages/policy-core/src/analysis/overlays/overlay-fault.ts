import type { Fault } from "../../model/result.js";

/** A fault in one of several overlays; its pointer leads into that overlay. */
export interface OverlayFault extends Fault {
  /** Which one, by its place among those that were given; absent where the policy below is at fault. */
  readonly overlay?: number;
}
