import addresses from "email-addresses";
import { getHostname } from "tldts";
import { toASCII } from "tr46";
import { foreignDomains, nearMisses, plainAddresses } from "./addresses.ts";
import { classify, LISTED, summarise } from "./by-hand/recipients.ts";
import { compare, timesText, timeText, type Effort, type Pass } from "./measure.ts";
import type { Row } from "./row.ts";
import { median } from "./statistics.ts";

const COUNT = 1_000;
const MANY = 10_000;
const FEW = 100;

/** Nanoseconds that each may take. */
const LIMITS = { plain: 150, foreign: 1_000 } as const;

const summarised = (recipients: readonly string[]): Pass => ({
  operations: recipients.length,
  run: () => {
    const { composition, invalid } = summarise(recipients);
    if (invalid.length > 0) throw new Error(`${invalid.length} recipients cannot be read`);
    return composition;
  },
});

/** Something else looks so many recipients up. */
const lookedUp = (recipients: readonly string[], isListed: (recipient: string) => boolean): Pass => ({
  operations: recipients.length,
  run: () => {
    let count = 0;
    for (const recipient of recipients) if (isListed(recipient)) count += 1;
    return count;
  },
});

const listed: ReadonlySet<string | null> = new Set(LISTED.map(({ domain }) => domain));

/** What the core asks of a domain too. */
const UTS46 = {
  checkBidi: true,
  checkHyphens: false,
  checkJoiners: true,
  useSTD3ASCIIRules: true,
  verifyDNSLength: true,
};

function isListedByRfc(input: string): boolean {
  const parsed = addresses.parseOneAddress(input);
  return parsed?.type === "mailbox" && listed.has(toASCII(parsed.domain, UTS46));
}

async function peerRows(effort: Effort): Promise<readonly Row[]> {
  const plain = plainAddresses(COUNT);
  const foreign = foreignDomains(COUNT);
  const byRfc = await compare(summarised(plain), lookedUp(plain, isListedByRfc), effort);
  const byTldts = await compare(
    summarised(plain),
    lookedUp(plain, (address) => listed.has(getHostname(address))),
    effort,
  );
  const byTr46 = await compare(
    summarised(foreign.map((domain) => `jane.roe@${domain}`)),
    lookedUp(foreign, (domain) => listed.has(toASCII(domain, UTS46))),
    effort,
  );
  return [
    {
      id: "plain",
      what: "an address in plain letters: checked, and its domain looked up",
      against: "the same by `email-addresses` (RFC 5322), `tr46` and a `Set`",
      ratios: byRfc.ratios,
      better: "less",
      target: 1,
      gate: 1,
      figures: timesText(byRfc),
    },
    {
      id: "plain-tldts",
      what: "an address in plain letters: checked, and its domain looked up",
      against: "`tldts` and a `Set`: the domain cut out, the address not checked",
      ratios: byTldts.ratios,
      better: "less",
      target: 1,
      gate: 1.5,
      figures: timesText(byTldts),
    },
    {
      id: "plain-time",
      what: "an address in plain letters: checked, and its domain looked up",
      against: `${LIMITS.plain} ns`,
      ratios: byRfc.subject.map((time) => time / LIMITS.plain),
      better: "less",
      target: 1,
    },
    {
      id: "foreign",
      what: "an address whose domain is not in ASCII",
      against: "`tr46` and a `Set`: the domain alone, cut out before",
      ratios: byTr46.ratios,
      better: "less",
      target: 1,
      gate: 2,
      figures: timesText(byTr46),
    },
    {
      id: "foreign-time",
      what: "an address whose domain is not in ASCII",
      against: timeText(LIMITS.foreign),
      ratios: byTr46.subject.map((time) => time / LIMITS.foreign),
      better: "less",
      target: 1,
    },
  ];
}

const CALLS = 100;
const TRIALS = 5;

/** Nanoseconds that something takes: the best of a few trials, for a pause of the machine is none of its cost. */
function timeOf(run: () => unknown): number {
  const trials = Array.from({ length: TRIALS }, () => {
    const begun = performance.now();
    for (let call = 0; call < CALLS; call += 1) run();
    return ((performance.now() - begun) * 1e6) / CALLS;
  });
  return Math.min(...trials);
}

/** The slowest of all that are hard to tell from listed domains, and the slowest of the same for the library. */
function lookalikeRow({ rounds }: Effort): Row {
  const domains = nearMisses();
  const slowest = () => {
    const times = domains.map((domain) => ({
      own: timeOf(() => classify([domain])),
      byTr46: timeOf(() => toASCII(domain, UTS46)),
    }));
    return {
      own: Math.max(...times.map(({ own }) => own)),
      byTr46: Math.max(...times.map(({ byTr46 }) => byTr46)),
    };
  };
  slowest();
  const worst = Array.from({ length: Math.min(rounds, TRIALS) }, slowest);
  return {
    id: "lookalike",
    what: `the slowest of ${domains.length} domains that are not listed but nearly so, up to 253 octets: what it looks like`,
    against: "`tr46.toASCII`: the slowest of the same domains",
    ratios: worst.map(({ own, byTr46 }) => own / byTr46),
    better: "less",
    target: 0.5,
    figures: `${timeText(median(worst.map(({ own }) => own)))} to ${timeText(median(worst.map(({ byTr46 }) => byTr46)))}`,
  };
}

async function lengthRow(effort: Effort): Promise<Row> {
  const [many, few] = [plainAddresses(MANY), plainAddresses(FEW)];
  const compared = await compare(summarised(many), summarised(few), effort);
  return {
    id: "length",
    what: `one of ${MANY.toLocaleString("en")} recipients`,
    against: `one of ${FEW}`,
    ratios: compared.ratios,
    better: "less",
    target: 1.2,
    gate: 2,
    figures: timesText(compared),
  };
}

/** Reading recipients costs less than the libraries that do parts of it. */
export const classification = async (effort: Effort): Promise<readonly Row[]> => [
  ...(await peerRows(effort)),
  lookalikeRow(effort),
  await lengthRow(effort),
];
