import type { NoteBody } from "./entries.js";

/** The bodies that §13 names: the GSC itself, and the three institutions that its mail reaches encrypted. */
export const bodies: readonly NoteBody[] = [
  {
    id: "general-secretariat-of-the-council",
    relation: "internal",
    says: { en: "General Secretariat of the Council", fr: "secrétariat général du Conseil" },
  },
  {
    id: "european-commission",
    relation: "institution",
    says: { en: "European Commission", fr: "Commission européenne" },
  },
  {
    id: "european-external-action-service",
    relation: "institution",
    says: { en: "European External Action Service", fr: "Service européen pour l’action extérieure" },
  },
  { id: "european-parliament", relation: "institution", says: { en: "European Parliament", fr: "Parlement européen" } },
];
