import { assumed, fact, record, type NoteChannel } from "../entries.js";
import { pages as context } from "../pages/context.js";
import { pages } from "../pages/teams.js";

/** Microsoft Teams, taken as an outside app. The note does not name it: the public record alone. */
export const teams = {
  id: "teams",
  kind: "messaging-app",
  name: { en: "Microsoft Teams (as an outside app)", fr: "Microsoft Teams (comme application externe)" },
  names: { en: ["MS Teams", "Microsoft Teams"], fr: ["MS Teams", "Microsoft Teams"] },
  about: {
    en: "Microsoft Teams used as an outside app; the note does not name it.",
    fr: "Microsoft Teams employé comme application externe; la note ne le nomme pas.",
  },
  facts: [
    fact("reaches", "anyone", assumed, {
      en: "Anyone who uses the app.",
      fr: "Toute personne qui utilise l’application.",
    }),
    fact("e2ee-one-to-one", "none", record(pages.callEncryption), {
      en: "None for chat: it is encrypted in transit and at rest, says Microsoft, not end to end.",
      fr: "Aucun pour les messages: ils sont chiffrés en transit et une fois stockés, selon Microsoft, non de bout en bout.",
    }),
    fact("e2ee-group", "none", record(pages.callEncryption), {
      en: "None for chat: it is encrypted in transit and at rest, says Microsoft, not end to end.",
      fr: "Aucun pour les messages: ils sont chiffrés en transit et une fois stockés, selon Microsoft, non de bout en bout.",
    }),
    fact("calls", "optional", record(pages.callEncryption), {
      en: "End to end only for calls of two that were not planned, if the administrator and both users switch it on, says Microsoft.",
      fr: "De bout en bout pour les seuls appels à deux non planifiés, si l’administrateur et les deux utilisateurs l’activent, selon Microsoft.",
    }),
    fact("meetings", "optional", record(pages.meetingEncryption), {
      en: "Can be encrypted end to end with Teams Premium, up to 200 people, says Microsoft.",
      fr: "Peuvent être chiffrées de bout en bout avec Teams Premium, jusqu’à 200 personnes, selon Microsoft.",
    }),
    fact("location", "unknown", record(pages.boundaryExceptions), {
      en: "Microsoft lists data that still leave its EU Data Boundary; what applies depends on the other organisation.",
      fr: "Microsoft énumère des données qui sortent encore de sa frontière européenne des données; cela dépend de l’autre organisation.",
    }),
    fact("servers", "eu-data-boundary", record(pages.dataBoundary), {
      en: "Microsoft says that its EU Data Boundary was completed on 26 February 2025.",
      fr: "La frontière européenne des données est achevée depuis le 26 février 2025, selon Microsoft.",
    }),
    fact("operator", "microsoft", record(pages.callEncryption), {
      en: "Microsoft; the other organisation’s administrators can have access.",
      fr: "Microsoft; les administrateurs de l’autre organisation peuvent avoir accès.",
    }),
    fact("later-news", "commission-tries-matrix", record(context.commissionTrial), {
      en: "The Commission was reported to try out a tool based on Matrix, beside Teams and as a fallback for it.",
      fr: "La Commission aurait mis à l’essai un outil fondé sur Matrix, à côté de Teams et comme solution de secours.",
    }),
  ],
} as const satisfies NoteChannel;
