import type { OverlayInput } from "@channelwise/policy-core";
import anotherApp from "./overlays/another-app.json" with { type: "json" };
import carefulDepartment from "./overlays/careful-department.json" with { type: "json" };
import limiteByPolicyArea from "./overlays/limite-by-policy-area.json" with { type: "json" };
import noWhatsapp from "./overlays/no-whatsapp.json" with { type: "json" };
import partnerBody from "./overlays/partner-body.json" with { type: "json" };

/**
 * Overlays as departments might write them: one adds a channel, one makes answers stricter, one makes some milder and
 * says why, one reads LIMITE in its own way, one leaves an app to nobody.
 *
 * @example
 * overlays.map(({ id }) => id) // => ["another-app", "careful-department", "partner-body", "limite-by-policy-area", "no-whatsapp"]
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- to the compiler every text in JSON is a string; a test holds them against overlaySchema
export const overlays: readonly OverlayInput[] = [
  anotherApp,
  carefulDepartment,
  partnerBody,
  limiteByPolicyArea,
  noWhatsapp,
] as readonly OverlayInput[];
