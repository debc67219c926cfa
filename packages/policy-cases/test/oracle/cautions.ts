import { isApp, kindOf, locationOf } from "./channels.js";
import { classOf, type Cell, type Outcome } from "./words.js";

export interface Caution {
  readonly id: string;
  readonly general: boolean;
}

/** policy.md §7, "Cautions": those of the case, then the general ones, in the order in which it names them. */
export function cautionsFor(cell: Cell, outcome: Outcome): Caution[] {
  if (outcome === "prohibited" || outcome === "unreachable") return [];
  const { channel, level, audience, files, personalData } = cell;
  const app = isApp(channel);
  const kind = kindOf(channel);
  const mail = kind === "corporate-email";
  const sensitive = classOf(level) === "sensitive";
  const internal = audience === "internal";
  const inside = internal || audience === "institution";

  const cautions: Caution[] = [];
  const ofTheCase = (id: string, applies: boolean) => applies && cautions.push({ id, general: false });
  const general = (id: string, applies: boolean) => applies && cautions.push({ id, general: true });

  const location = locationOf(channel);
  const abroad = app && (location === "third-country" || location === "unknown");
  ofTheCase("third-country-access", abroad && personalData !== "none");
  ofTheCase("message-not-file", app && sensitive);
  ofTheCase("colleagues-have-mail", (app || kind === "other-means") && internal);
  ofTheCase("files-leak-too", app && files);
  ofTheCase("encryption-not-stated", kind === "corporate-chat" && sensitive);
  ofTheCase("inside-not-stated", mail && audience === "institution" && sensitive);
  ofTheCase("from-council-devices", mail && inside);
  ofTheCase("need-to-know", sensitive && !inside);
  ofTheCase("leave-to-disclose", (level === "non-sensitive" || level === "unstated") && !inside);
  ofTheCase("signal-compared", channel === "signal");
  ofTheCase("third-country-access", abroad && personalData === "none");

  general("no-support", app);
  general("mind-your-privacy", app);
  general("trust-hard-to-establish", app);
  general("state-actors", app);
  general("metadata", app);
  general("information-is-the-product", app && channel !== "signal");
  general("respect-people-always", app);
  general("colleagues-have-mail-general", app && !internal);
  general("common-sense", app || kind === "corporate-chat");
  return cautions;
}
