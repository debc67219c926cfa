import { expect, test } from "vitest";
import type { Overlay } from "../../model/overlay.js";
import { gscDigest, gscPolicy } from "../../note/index.js";
import { compose } from "./compose.js";
import { partsOf } from "./parts.js";

const overlay: Overlay = {
  id: "department",
  version: "1.2.3",
  title: { en: "A department", fr: "Un service" },
  extends: { id: gscPolicy.id, version: "^1.0.0" },
  parameters: { groupReviewDays: 7 },
  channels: { switchOff: ["viber"] },
  domains: { switchOff: ["ep.europa.eu"] },
  cautions: { add: [{ id: "ask-us", when: {}, cites: ["§11"] }] },
  texts: {
    en: { cautions: { "ask-us": "Ask us." }, bodies: { "european-parliament": "EP" } },
    fr: { cautions: { "ask-us": "Demandez-nous." }, bodies: { "european-parliament": "PE" } },
  },
};

function composed(...overlays: readonly Overlay[]) {
  const result = compose(gscPolicy, overlays);
  if (!result.ok) throw new Error(result.errors[0].message);
  return result.value;
}

test("says what a policy was, and all that an overlay does to it", () => {
  const nothing = { channels: [], bodies: [], rules: [], cautions: [] };
  expect(partsOf(composed(overlay))).toEqual({
    base: { id: gscPolicy.id, version: gscPolicy.version, digest: gscDigest },
    overlays: [
      {
        id: "department",
        version: "1.2.3",
        title: overlay.title,
        extends: overlay.extends,
        sets: { groupReviewDays: 7 },
        adds: { ...nothing, domains: [], conditions: [], cautions: ["ask-us"] },
        switchesOff: { ...nothing, channels: ["viber"], domains: ["ep.europa.eu"] },
        switchesOn: { domains: [] },
        rewords: { ...nothing, conditions: [], facts: [], bodies: ["european-parliament"] },
        loosens: [],
      },
    ],
  });
});

test("says nothing of a policy over which nothing is laid", () => {
  expect(partsOf(composed())).toBeUndefined();
});
