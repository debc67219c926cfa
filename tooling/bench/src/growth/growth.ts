import { compile, type Pdp, type Policy, type Request } from "@channelwise/policy-core";
import { plainAddresses } from "../addresses.ts";
import { withChannels, withRules } from "../larger-policies.ts";
import { compare, timeText, type Effort, type Pass } from "../measure.ts";
import { createPdp, valueOf } from "../pdp.ts";
import { requests } from "../requests.ts";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import { lineRows } from "./lines.ts";
import { stepsOf, type Curve, type Step } from "./steps.ts";

const RECIPIENTS = [1, 10, 100, 1_000, 10_000];
const CHANNELS = [12, 25, 50, 100, 200];
const RULES = [23, 50, 100, 250, 500];

const shown = (count: number): string => count.toLocaleString("en");

/** One request over and over. */
function asking(count: number, ask: (request: Request) => boolean): Pass {
  const [first] = requests(1);
  if (first === undefined) throw new Error("There are no requests");
  // not frozen: what is known of a long frozen list is kept
  const request = { ...first, recipients: plainAddresses(count) };
  return { operations: 1, run: () => ask(request) };
}

const compiling = (policy: Policy): Pass => ({ operations: 1, run: () => compile(policy).ok });

/** Requests to the note's own channels, whatever else the policy holds. */
function deciding(policy: Policy): Pass {
  const pdp = valueOf(compile(policy));
  const asked = requests();
  return {
    operations: asked.length,
    run: () => {
      let signs = 0;
      for (const request of asked) signs += valueOf(pdp.outcome(request)).length;
      return signs;
    },
  };
}

function curvesOf(pdp: Pdp): readonly Curve[] {
  return [
    {
      plot: "recipients",
      name: "outcome",
      what: (count) => `\`outcome\`, recipients: ${shown(count)}`,
      counts: RECIPIENTS,
      growth: "linear",
      passAt: (count) => asking(count, (request) => pdp.outcome(request).ok),
    },
    {
      plot: "recipients",
      name: "decide",
      what: (count) => `\`decide\`, recipients: ${shown(count)}`,
      counts: RECIPIENTS,
      growth: "linear",
      passAt: (count) => asking(count, (request) => pdp.decide(request).ok),
    },
    {
      plot: "channels",
      name: "compile",
      what: (count) => `\`compile\`, channels: ${shown(count)}`,
      counts: CHANNELS,
      growth: "linear",
      passAt: (count) => compiling(withChannels(count)),
    },
    {
      plot: "channels",
      name: "outcome",
      what: (count) => `\`outcome\`, channels: ${shown(count)}`,
      counts: CHANNELS,
      growth: "none",
      passAt: (count) => deciding(withChannels(count)),
    },
    {
      plot: "rules",
      name: "compile",
      what: (count) => `\`compile\`, rules: ${shown(count)}`,
      counts: RULES,
      growth: "linear",
      passAt: (count) => compiling(withRules(count)),
    },
    {
      plot: "rules",
      name: "outcome",
      what: (count) => `\`outcome\`, rules: ${shown(count)}`,
      counts: RULES,
      growth: "none",
      passAt: (count) => deciding(withRules(count)),
    },
  ];
}

async function rowOf(curve: Curve, { from, to, most }: Step, effort: Effort): Promise<Row> {
  const compared = await compare(curve.passAt(to), curve.passAt(from), effort);
  const time = median(compared.subject);
  return {
    id: `${curve.plot}-${curve.name}-${to}`,
    what: curve.what(to),
    against: from === to ? "itself" : shown(from),
    ratios: compared.ratios,
    better: "less",
    ...(from !== to && { target: most }),
    figures: timeText(time),
    point: { plot: curve.plot, curve: curve.name, x: to, y: time / 1e3 },
  };
}

/** How cost grows: each place of a curve is measured against the one before it, in turn. */
export async function growth(effort: Effort): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const curve of curvesOf(createPdp())) {
    for (const step of stepsOf(curve)) rows.push(await rowOf(curve, step, effort));
  }
  return [...rows, ...(await lineRows())];
}
