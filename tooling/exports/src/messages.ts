import {
  exampleRequest,
  parseRequest,
  type Pdp,
  type Policy,
  type Request,
  type RequestInput,
} from "@channelwise/policy-core";
import { randomFrom, saidFrom, SEED, type Random } from "@channelwise/tooling-random";

/** The day of requests that name none; no answer depends on it. */
const AS_OF = "2026-11-24";
const UNLISTED = ["example.org", "ecb.europa.eu", "mail.ec.europa.eu", "ec-europa.eu", "xn--bcher-kva.example"];
const SAID_AUDIENCES = ["internal", "institution", "external"] as const;

/** A request that some message makes, as the core takes it. */
export function requestOf(input: RequestInput): Request {
  const parsed = parseRequest(input);
  if (!parsed.ok) throw new Error(parsed.errors[0].message);
  return parsed.value;
}

/** For each cell that a request can get to, the smallest one that does. */
export const requestsOfCells = ({ table, policy }: Pdp): readonly Request[] =>
  Array.from({ length: table.space.size }, (_, cell) => exampleRequest(table.space.attributesOf(cell), policy)).flatMap(
    (example) => (example === undefined ? [] : [requestOf({ asOf: AS_OF, ...example })]),
  );

/** Now and then everybody is of the house, or of a body that is listed. */
function recipientsFrom(policy: Policy, random: Random): readonly string[] {
  const enabled = policy.domains.filter((entry) => entry.enabled).map(({ domain }) => domain);
  const all = [...policy.domains.map(({ domain }) => domain), ...UNLISTED];
  const domains = random.oneOf([enabled.slice(0, 1), enabled, all]);
  const mayCall = random.isLikely(0.2);
  // whom a table names it names once
  return Array.from({ length: random.below(7) }, (_, place) => {
    if (mayCall && random.isLikely(0.3)) return `+3247${place}${100_000 + random.below(899_999)}`;
    const domain = random.oneOf(domains);
    return `a${place}-${random.below(1_000)}@${domain}`;
  });
}

/** A day of the last three months, or one that is to come. */
const dayFrom = (random: Random): string =>
  `2026-${String(9 + random.below(4)).padStart(2, "0")}-${String(1 + random.below(30)).padStart(2, "0")}`;

function groupFrom(random: Random): NonNullable<Request["group"]> | null {
  if (random.isLikely(0.3)) return null;
  const membersKnown = random.isLikely(0.8);
  return random.isLikely(0.2) ? { membersKnown } : { membersKnown, lastReviewed: dayFrom(random) };
}

/**
 * Messages by chance, the same in every run: every channel and level, up to six recipients of listed, switched-off,
 * unlisted and look-alike domains, and telephones.
 */
export function* generatedRequests(policy: Policy, count: number): Generator<Request> {
  const random = randomFrom(SEED);
  for (let made = 0; made < count; made += 1) {
    yield {
      channel: random.oneOf(policy.channels).id,
      recipients: recipientsFrom(policy, random),
      ...saidFrom(random, 0.3),
      ...(random.isLikely(0.3) && { audience: random.oneOf(SAID_AUDIENCES) }),
      ...(random.isLikely(0.4) && { group: groupFrom(random) }),
      asOf: dayFrom(random),
    };
  }
}

/** The lines of a request in the tables that the SQL reads, as CSV in which an empty cell is null. */
export interface MessageLines {
  readonly message: string;
  readonly recipients: readonly string[];
}

/** What the SQL takes of a group. */
const groupCells = ({ group }: Request): readonly string[] => {
  if (group === undefined) return ["", ""];
  if (group === null) return ["none", ""];
  return [group.membersKnown ? "known" : "unknown", group.lastReviewed ?? ""];
};

/** A message as a mail gateway knows it: recipients by their domain, normalised, and as classify tells them apart. */
export function linesOf(id: number, request: Request, pdp: Pick<Pdp, "classify">): MessageLines {
  const { channel, level, audience, nature, personalData, files, asOf, recipients } = request;
  const [group = "", groupReviewed = ""] = groupCells(request);
  const cells = [channel, level, audience, nature, group, groupReviewed, personalData, files, asOf];
  return {
    message: [id, ...cells.map((cell) => cell ?? "")].join(","),
    recipients: pdp.classify(recipients).recipients.map((recipient) => {
      if (recipient.kind === "invalid") throw new Error("Every recipient that is made up can be read");
      const { kind, domain = "", relation } = recipient;
      return [id, kind, domain, kind === "telephone" ? "" : relation].join(",");
    }),
  };
}
