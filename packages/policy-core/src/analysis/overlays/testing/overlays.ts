// Overlays for tests, laid over their small policy, and what comes of them.
import type { Pdp } from "../../../engine/pdp.js";
import type { Decision } from "../../../model/decision.js";
import type { Channel, Rule } from "../../../model/policy.js";
import { parseOverlay } from "../../../model/parse-overlay.js";
import type { Overlay, OverlayInput } from "../../../model/overlay.js";
import { parseRequest } from "../../../model/parse-request.js";
import type { RequestInput } from "../../../model/request.js";
import type { Language } from "../../../model/vocabulary.js";
import { smallPolicy } from "../../../testing/small-policy.js";
import { compose } from "../compose.js";

const TITLE = { en: "A department", fr: "Un service" };
export const BECAUSE = { en: "It has its reasons.", fr: "Il a ses raisons." };

export const overlay = (changes: Partial<OverlayInput>): Overlay => {
  const parsed = parseOverlay({
    id: "department",
    version: "1.0.0",
    title: TITLE,
    extends: { id: smallPolicy.id, version: "^1.0.0" },
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};

export const composed = (...overlays: readonly Overlay[]): Pdp => {
  const result = compose(smallPolicy, overlays);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};

interface FaultSeen {
  readonly overlay: number | undefined;
  readonly code: string;
  readonly pointer: string;
}

export const faultsOf = (...overlays: readonly Overlay[]): readonly FaultSeen[] => {
  const result = compose(smallPolicy, overlays);
  return result.ok ? [] : result.errors.map(({ overlay: place, code, pointer }) => ({ overlay: place, code, pointer }));
};

export const decide = (request: Omit<RequestInput, "asOf">, ...overlays: readonly Overlay[]): Decision =>
  decideIn("en", request, ...overlays);

export const decideIn = (
  lang: Language,
  request: Omit<RequestInput, "asOf">,
  ...overlays: readonly Overlay[]
): Decision => {
  const parsed = parseRequest(request, { asOf: "2026-11-24" });
  const decision = parsed.ok ? composed(...overlays).decide(parsed.value, { lang }) : parsed;
  if (!decision.ok) throw new Error(JSON.stringify(decision.errors));
  return decision.value;
};

/** One rule more. */
export const stricter = overlay({
  rules: {
    add: [
      {
        id: "no-files-over-apps",
        when: { kind: ["messaging-app"], files: ["yes"] },
        outcome: "not-advised",
        cites: ["§4"],
        basis: "department",
      },
    ],
  },
  texts: {
    en: { rules: { "no-files-over-apps": "No files." } },
    fr: { rules: { "no-files-over-apps": "Pas de fichiers." } },
  },
});

/** What becomes milder of mail to somebody who counts as of an institution. */
const OF_MAIL = ["post-listed", "post-listed-sensitive"].map((rule) => ({ rule, because: BECAUSE }));

/** A body more, with a domain. */
export const partner = (loosens: OverlayInput["loosens"] = OF_MAIL): Overlay =>
  overlay({
    id: "partner",
    bodies: { add: [{ id: "partner-body", relation: "institution" }] },
    domains: {
      add: [
        {
          domain: "partner.example",
          body: "partner-body",
          status: "assumed",
          enabled: true,
          source: { kind: "assumption" },
        },
      ],
    },
    texts: { en: { bodies: { "partner-body": "Partner" } }, fr: { bodies: { "partner-body": "Partenaire" } } },
    loosens,
  });

const entryOf = <T extends { readonly id: string }>(entries: readonly T[], id: string): T => {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`There is no ${id}`);
  return found;
};
export const ruleOf = (id: string): Rule => entryOf(smallPolicy.rules, id);
export const channelOf = (id: string): Channel => entryOf(smallPolicy.channels, id);
