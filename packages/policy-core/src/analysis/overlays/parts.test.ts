import { expect, test } from "vitest";
import type { Overlay } from "../../model/overlay.js";
import { pdpOf } from "../../testing/pdp-of.js";
import { smallPolicy } from "../../testing/small-policy.js";
import { compose } from "./compose.js";
import { partsOf } from "./parts.js";

const overlay: Overlay = {
  id: "department",
  version: "1.2.3",
  title: { en: "A department", fr: "Un service" },
  extends: { id: smallPolicy.id, version: "^1.0.0" },
  parameters: { groupReviewDays: 7 },
  channels: { switchOff: ["smoke"] },
  domains: { switchOff: ["main-land.example"] },
  sources: [{ id: "5/2026", title: { en: "An instruction", fr: "Une instruction" } }],
  cautions: { add: [{ id: "ask-us", when: {}, cites: ["5/2026"], general: false }] },
  texts: {
    en: { cautions: { "ask-us": "Ask us." }, bodies: { "mainland-office": "Mainland" } },
    fr: { cautions: { "ask-us": "Demandez-nous." }, bodies: { "mainland-office": "Continent" } },
  },
};

function composed(...overlays: readonly Overlay[]) {
  const result = compose(smallPolicy, overlays);
  if (!result.ok) throw new Error(result.errors[0].message);
  return result.value;
}

test("says what a policy was, and all that an overlay does to it", () => {
  const nothing = { channels: [], bodies: [], rules: [], cautions: [] };
  expect(partsOf(composed(overlay))).toEqual({
    base: { id: smallPolicy.id, version: smallPolicy.version, digest: pdpOf(smallPolicy).identity.digest },
    overlays: [
      {
        id: "department",
        version: "1.2.3",
        title: overlay.title,
        extends: overlay.extends,
        sets: { groupReviewDays: 7 },
        adds: { ...nothing, domains: [], conditions: [], cautions: ["ask-us"], sources: ["5/2026"] },
        switchesOff: { ...nothing, channels: ["smoke"], domains: ["main-land.example"] },
        switchesOn: { domains: [] },
        rewords: { ...nothing, conditions: [], facts: [], bodies: ["mainland-office"] },
        loosens: [],
      },
    ],
  });
});

test("says nothing of a policy over which nothing is laid", () => {
  expect(partsOf(composed())).toBeUndefined();
});
