import { encryptionOf, kindOf, reachOf } from "./channels.js";
import { classOf, type Basis, type Cell, type Officer, type Outcome } from "./words.js";

export interface Reason {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly cites: readonly string[];
  readonly conditions: readonly string[];
  readonly ask: readonly Officer[];
}

const IT: readonly Officer[] = ["it-correspondent"];
const DPO: readonly Officer[] = ["data-protection-officer"];
const ORIGINATOR_AND_IT: readonly Officer[] = ["originator", "it-correspondent"];

/** The table of policy.md §6, row by row and in its order: the rules that match. */
export function matchingRules(cell: Cell): Reason[] {
  const { channel, level, audience, reachable, nature, group, personalData } = cell;
  const of = classOf(level);
  const open = of === "open";
  const sensitive = of === "sensitive";
  const kind = kindOf(channel);
  const app = kind === "messaging-app";
  const mail = kind === "corporate-email";
  const chat = kind === "corporate-chat" && reachable;
  const means = kind === "other-means" && of !== "classified";
  const inside = audience === "internal" || audience === "institution";
  const out = !inside;
  const more = personalData === "more";
  const encryption = app ? encryptionOf(channel, group) : "-";

  const reasons: Reason[] = [];
  function row(rule: string, matches: boolean, effect: string, cites: string, basis: Basis, ask?: readonly Officer[]) {
    if (!matches) return;
    const [outcome, ...conditions] = effect.split(" ") as [Outcome, ...string[]];
    reasons.push({ rule, outcome, basis, cites: cites.split(", "), conditions, ask: ask ?? [] });
  }

  row(
    "classified",
    of === "classified",
    "prohibited",
    "2013/488/EU Art. 9(4), 2013/488/EU Art. 10(4), 2013/488/EU Art. 10(6)",
    "other-law",
    ["security-officer"],
  );
  row("level-unstated", of === "unstated", "not-covered", "§12(1), §2", "derived", ["originator"]);
  const unreached = !reachable;
  const reach = reachOf(channel);
  row("chat-reaches-colleagues", unreached && reach === "colleagues", "unreachable", "public", "public-fact");
  row("mail-needs-an-address", unreached && reach === "addresses", "unreachable", "§13", "assumption");
  const fake = audience === "lookalike";
  row("recipient-lookalike", fake && open, "conditional check-address", "§13, §14", "interpretation");
  const fakeAndMore = fake && (sensitive || of === "unstated");
  row("recipient-lookalike-sensitive", fakeAndMore, "not-covered", "§2, §14", "interpretation", IT);

  const short = app && open && nature === "ephemeral";
  row("app-short-lived", short, "conditional keep-short-lived keep-content-open", "§12(1)", "explicit");
  const lasting = app && (open || of === "unstated") && nature === "lasting";
  row("app-lasting", lasting, "not-advised", "§12(1), §11", "derived");
  row("app-sensitive", app && level === "sensitive", "not-advised", "§12(1)", "explicit", IT);
  row("app-limite", app && level === "limite", "not-advised", "§12(1), 11336/11", "assumption", IT);
  row("app-no-e2ee", encryption === "none", "not-advised", "§4, public", "interpretation");
  row("app-e2ee-unknown", encryption === "unknown", "not-covered", "§4", "derived", IT);
  const optional = encryption === "optional";
  row("app-e2ee-optional", optional, "conditional make-sure-it-is-on", "§4, public", "interpretation");
  row("group-members-unknown", app && group === "unknown", "not-advised", "§12(2)", "explicit");
  row("group-review-overdue", app && group === "overdue", "conditional review-members", "§12(2)", "interpretation");
  row("group-reviewed", app && group === "reviewed", "conditional keep-reviewing-members", "§12(2)", "explicit");
  const respect = "conditional respect-people share-no-more-than-needed";
  row("app-personal-data", app && personalData !== "none", respect, "§12(3), §2", "derived");
  const notPublic = level !== "public";
  const law = channel === "whatsapp" ? "§5, §2, 2018/1725, §6" : "§5, §2, 2018/1725";
  row("app-personal-data-more", app && more && notPublic, "not-covered", law, "interpretation", DPO);

  row("other-means", means, "not-covered", "§2, §13", "interpretation", IT);
  const aFortiori = "§12(1), §14, §2";
  row("other-means-sensitive", means && level === "sensitive", "not-advised", aFortiori, "interpretation", IT);
  row("other-means-limite", means && level === "limite", "not-advised", "§12(1), §14, 11336/11", "assumption", IT);
  const meansMore = means && more && notPublic;
  row("other-means-personal-data", meansMore, "not-covered", "§2, 2018/1725", "interpretation", DPO);

  const check = "conditional check-each-may-have-it";
  row("chat-internal", chat && open, "suitable", "§13", "derived");
  row("chat-internal-sensitive", chat && level === "sensitive", check, "§13, §2", "interpretation");
  row("chat-internal-limite", chat && level === "limite", check, "§13, 11336/11", "assumption");
  const internal = mail && audience === "internal";
  const institution = mail && audience === "institution";
  row("mail-internal", internal && open, "suitable", "§13", "explicit");
  row("mail-institution", institution && open, "suitable", "§13", "derived");
  row("mail-internal-sensitive", internal && level === "sensitive", check, "§13, §2", "interpretation");
  row("mail-institution-sensitive", institution && level === "sensitive", check, "§13, §2", "interpretation");
  row("mail-inside-limite", mail && inside && level === "limite", check, "§13, 11336/11", "assumption");
  const strangers = (mail || kind === "corporate-chat") && group === "unknown" && sensitive;
  row("corporate-members-unknown", strangers, "not-covered", "§12(2), §2", "interpretation", IT);

  const away = mail && out;
  row("mail-external-public", away && level === "public", "suitable", "§14", "derived");
  const asIfRead = "conditional write-as-if-read";
  row("mail-external-non-sensitive", away && level === "non-sensitive", asIfRead, "§14", "derived");
  const awaySensitive = away && level === "sensitive";
  row("mail-external-sensitive", awaySensitive, "not-covered", "§14, §12(1)", "derived", ORIGINATOR_AND_IT);
  const awayLimite = away && level === "limite";
  row("mail-external-limite", awayLimite, "not-covered", "§14, 11336/11", "assumption", ORIGINATOR_AND_IT);
  const awayMore = away && more && of !== "classified" && notPublic;
  row("mail-external-personal-data", awayMore, "conditional share-no-more-than-needed", "§14, §2", "interpretation");
  const both = away && more && sensitive;
  const lawToo = "§14, §2, 2018/1725";
  row("mail-external-sensitive-personal-data", both, "not-covered", lawToo, "interpretation", DPO);

  return reasons;
}
