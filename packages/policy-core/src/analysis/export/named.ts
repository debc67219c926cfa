import type { Decision } from "../../model/decision.js";

/**
 * A policy on one line, as a file that was made of it says which one it was: its id, version and digest, then what is laid
 * over it.
 *
 * @example
 * named({ id: "gsc-messaging-apps", version: "1.0.0", digest: "sha256:…" }) // => "gsc-messaging-apps 1.0.0 sha256:…"
 */
export const named = ({ id, version, digest, overlays = [] }: Decision["policy"]): string =>
  [`${id} ${version} ${digest}`, ...overlays.map((overlay) => `${overlay.id} ${overlay.version}`)].join(" + ");
