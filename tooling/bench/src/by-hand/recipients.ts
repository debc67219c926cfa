import { gscPolicy } from "@channelwise/policy-core";
import { createClassifier } from "@channelwise/policy-core/internal/recipients";

/** The domains that are listed, and whose they are. */
export const LISTED = [
  {
    domain: "consilium.europa.eu",
    body: "general-secretariat-of-the-council",
    relation: "internal",
    status: "note-body",
  },
  { domain: "ec.europa.eu", body: "european-commission", relation: "institution", status: "note-body" },
  { domain: "eeas.europa.eu", body: "european-external-action-service", relation: "institution", status: "note-body" },
  { domain: "europarl.europa.eu", body: "european-parliament", relation: "institution", status: "note-body" },
  { domain: "ep.europa.eu", body: "european-parliament", relation: "institution", status: "observed" },
] as const;

/** Addresses are parsed and looked up by the core's own code, so that only what follows is compared. */
export const { classify, summarise } = createClassifier(
  LISTED,
  ["ext.ec.europa.eu", "ext.eeas.europa.eu", "ext.europarl.europa.eu"],
  gscPolicy.lookalikes,
);
