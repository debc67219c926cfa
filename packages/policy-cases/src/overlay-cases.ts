import type { Case } from "@channelwise/policy-core";
import anotherApp from "./overlay-cases/another-app.json" with { type: "json" };
import carefulDepartment from "./overlay-cases/careful-department.json" with { type: "json" };
import limiteByPolicyArea from "./overlay-cases/limite-by-policy-area.json" with { type: "json" };
import noWhatsapp from "./overlay-cases/no-whatsapp.json" with { type: "json" };
import partnerBody from "./overlay-cases/partner-body.json" with { type: "json" };

/**
 * For each of the overlays, by its id, cases that hold with it and not without it.
 *
 * @example
 * overlayCases["another-app"]?.map(({ id }) => id) // => ["line-lunch", "line-position", "line-to-a-number", "line-classified"]
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- to the compiler every text in JSON is a string; a test holds them against caseSchema
export const overlayCases = {
  "another-app": anotherApp,
  "careful-department": carefulDepartment,
  "partner-body": partnerBody,
  "limite-by-policy-area": limiteByPolicyArea,
  "no-whatsapp": noWhatsapp,
} as Readonly<Record<string, readonly Case[]>>;
