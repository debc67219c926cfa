import type { Policy } from "../model/policy.js";

/** Whole domains, never suffixes. The note names bodies; which domain is whose is our mapping. */
export const domains = [
  {
    domain: "consilium.europa.eu",
    body: "general-secretariat-of-the-council",
    status: "note-body",
    enabled: true,
    source: { kind: "note", cite: "§13" },
  },
  {
    domain: "ec.europa.eu",
    body: "european-commission",
    status: "note-body",
    enabled: true,
    source: { kind: "note", cite: "§13" },
  },
  {
    domain: "eeas.europa.eu",
    body: "european-external-action-service",
    status: "note-body",
    enabled: true,
    source: { kind: "note", cite: "§13" },
  },
  {
    domain: "europarl.europa.eu",
    body: "european-parliament",
    status: "note-body",
    enabled: true,
    source: { kind: "note", cite: "§13" },
  },
  {
    domain: "ep.europa.eu",
    body: "european-parliament",
    status: "observed",
    enabled: true,
    source: { kind: "assumption" },
  },
  {
    domain: "ext.ec.europa.eu",
    body: "european-commission",
    status: "assumed",
    enabled: false,
    source: { kind: "assumption" },
  },
  {
    domain: "ext.eeas.europa.eu",
    body: "european-external-action-service",
    status: "assumed",
    enabled: false,
    source: { kind: "assumption" },
  },
  {
    domain: "ext.europarl.europa.eu",
    body: "european-parliament",
    status: "assumed",
    enabled: false,
    source: { kind: "assumption" },
  },
] as const satisfies Policy["domains"];
