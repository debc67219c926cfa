import { gscPolicy, parseRequest, SAID_AUDIENCES, type Request, type RequestInput } from "@channelwise/policy-core";
import { randomFrom, saidFrom, SEED, type Random } from "@channelwise/tooling-random";

const AS_OF = "2026-11-24";
const COUNT = 10_000;

const DOMAINS = {
  listed: ["consilium.europa.eu", "ec.europa.eu", "eeas.europa.eu", "europarl.europa.eu", "ep.europa.eu"],
  beside: ["ecb.europa.eu", "curia.europa.eu", "frontex.europa.eu", "mail.ec.europa.eu", "ext.eeas.europa.eu"],
  lookalike: [
    "ec-europa.eu",
    "consilum.europa.eu",
    "europar1.europa.eu",
    "eeas.europa.eu.example.com",
    "ec.europa.org",
  ],
  foreign: ["bücher.example", "uni-köln.de", "ministère.example", "министерство.example"],
} as const;

const NAMES = ["jane.roe", "j.smith", "anna", "tomas.novak", "secretariat", "press-office", "maria_rossi", "duty.desk"];

/** How often each kind of recipient comes. */
const KINDS = { listed: 52, beside: 12, unlisted: 22, lookalike: 6, foreign: 2, telephone: 6 } as const;

/** How many recipients there are, and how often. */
const COUNTS = { 0: 2, 1: 18, 2: 15, 3: 50, 4: 8, 6: 5, 12: 2 } as const;

function domainOf(kind: Exclude<keyof typeof KINDS, "telephone">, random: Random): string {
  return kind === "unlisted" ? `d${random.below(5_000)}.example.org` : random.oneOf(DOMAINS[kind]);
}

function recipientFrom(random: Random): string {
  const kind = random.weighted(KINDS);
  if (kind === "telephone") return `+3247${String(1_000_000 + random.below(8_999_999))}`;
  const domain = domainOf(kind, random);
  return random.isLikely(0.05) ? domain : `${random.oneOf(NAMES)}${random.below(1_000)}@${domain}`;
}

function groupFrom(random: Random): NonNullable<RequestInput["group"]> {
  const membersKnown = random.isLikely(0.8);
  if (random.isLikely(0.2)) return { membersKnown };
  const month = String(9 + random.below(3)).padStart(2, "0");
  return { membersKnown, lastReviewed: `2026-${month}-${String(1 + random.below(28)).padStart(2, "0")}` };
}

/** Now and then everybody is of the house, or of a body that is listed. */
function recipientsFrom(random: Random): readonly string[] {
  const alike = random.weighted({ ownHouse: 15, listed: 10, anybody: 75 });
  const domains = alike === "ownHouse" ? DOMAINS.listed.slice(0, 1) : DOMAINS.listed;
  return Array.from({ length: Number(random.weighted(COUNTS)) }, () =>
    alike === "anybody"
      ? recipientFrom(random)
      : `${random.oneOf(NAMES)}${random.below(1_000)}@${random.oneOf(domains)}`,
  );
}

function requestFrom(random: Random): RequestInput {
  const group = random.isLikely(0.35) ? { group: groupFrom(random) } : random.isLikely(0.2) ? { group: null } : {};
  return {
    channel: random.oneOf(gscPolicy.channels).id,
    recipients: recipientsFrom(random),
    ...saidFrom(random, 0.3),
    ...(random.isLikely(0.2) && { audience: random.oneOf(SAID_AUDIENCES) }),
    ...group,
    asOf: AS_OF,
  };
}

/** The same requests in every run, as JSON would hold them: over the whole policy, every recipient of them readable. */
export function givenRequests(count = COUNT): readonly RequestInput[] {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, () => requestFrom(random));
}

/** The same, read. */
export function requests(count = COUNT): readonly Request[] {
  return givenRequests(count).map((given) => {
    const parsed = parseRequest(given);
    if (!parsed.ok) throw new Error(parsed.errors[0].message);
    return parsed.value;
  });
}
