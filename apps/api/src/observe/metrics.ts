import type { Decision } from "@channelwise/policy-core";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Observer } from "../observer.js";
import { knownMethod, knownRoute } from "./closed.js";
import { createCounts, type Counts } from "./counts.js";

export interface MetricsOptions {
  /** The policy of the moment. */
  readonly policy: () => Decision["policy"];
  /** The version of this package. */
  readonly version: string;
}

export interface MetricsText {
  readonly contentType: string;
  readonly text: string;
}

export interface Metrics {
  readonly observer: Observer;
  /** Everything counted so far, in the text format of Prometheus. */
  readonly metricsText: () => Promise<MetricsText>;
}

/** Most answers take less than a millisecond; a large batch takes seconds. */
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** More routes than the code has: whatever tells of others makes no series without end. */
const MOST_ROUTES = 100;

/**
 * Counts requests, decisions and batches in a registry of its own. Every label is out of a closed list: methods, routes as the
 * code writes them, statuses, and what the policy names.
 *
 * @example
 * const metrics = createMetrics({ policy: () => pdp.identity, version: "1.0.0" });
 * metrics.observer.answered({ method: "GET", route: "/healthz", status: 200, … });
 * const { contentType, text } = await metrics.metricsText();
 */
export function createMetrics({ policy, version }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = counterOf("channelwise_http_requests_total", {
    help: "Requests answered",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "channelwise_http_request_duration_seconds",
    help: "From the request's arrival to the beginning of its answer",
    labelNames: ["method", "route"],
    buckets: SECONDS,
    registers,
  });
  const decisions = counterOf("channelwise_decisions_total", {
    help: "Decisions made; those of a batch have the channel and the level batch",
    labelNames: ["channel", "level", "outcome"],
    registers,
  });
  const lines = new Counter({
    name: "channelwise_batch_lines_total",
    help: "Lines of batches, answered or wrong",
    labelNames: ["result"],
    registers,
  });
  lines.inc({ result: "answered" }, 0);
  lines.inc({ result: "fault" }, 0);
  describeItself(registry, { policy, version });
  const routeLabel = closedRoutes();

  return {
    observer: {
      answered: ({ method, route, status, seconds }) => {
        const labels = { method: knownMethod(method) ?? "other", route: routeLabel(route) };
        requests.add(labels.method, labels.route, status);
        durations.observe(labels, seconds);
      },
      decided: (_origin, { head: { channel, level, outcome } }) => decisions.add(channel, level, outcome),
      batched: ({ lines: all, faults, decisions: made }) => {
        lines.inc({ result: "answered" }, all - faults);
        lines.inc({ result: "fault" }, faults);
        for (const { channel, level, outcome, count } of made) decisions.add(channel, level, outcome, count);
      },
      failed: () => {
        // an answer of 500 follows, and is counted
      },
    },
    metricsText: async () => {
      const text = await registry.metrics();
      // prom-client writes Nan, the format says NaN
      return { contentType: registry.contentType, text: text.replaceAll(/ Nan$/gmu, " NaN") };
    },
  };
}

/** Counts by three labels; the library hears of it when somebody reads, since it would put a key together each time. */
function counterOf(
  name: string,
  config: { readonly help: string; readonly labelNames: [string, string, string]; readonly registers: Registry[] },
): Counts<string, string, string | number> {
  const counts = createCounts<string, string, string | number>();
  const [first, second, third] = config.labelNames;
  // oxlint-disable-next-line no-new -- it registers itself, and asks for what was counted whenever it is read
  new Counter({
    name,
    ...config,
    collect() {
      this.reset();
      for (const { keys, count } of counts.all) {
        this.inc({ [first]: keys[0], [second]: keys[1], [third]: keys[2] }, count);
      }
    },
  });
  return counts;
}

/** Which program and which policy it is, and how the process does. */
function describeItself(registry: Registry, { policy, version }: MetricsOptions): void {
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "channelwise_" });
  new Gauge({
    name: "channelwise_build_info",
    help: "The version that runs; always 1",
    labelNames: ["version"],
    registers,
  }).set({ version }, 1);
  // oxlint-disable-next-line no-new -- it registers itself, and asks for the policy whenever it is read
  new Gauge({
    name: "channelwise_policy_info",
    help: "The policy that decides; always 1",
    labelNames: ["id", "version", "digest"],
    registers,
    collect() {
      const { id, version: policyVersion, digest } = policy();
      this.reset();
      this.set({ id, version: policyVersion, digest }, 1);
    },
  });
}

function closedRoutes(): (route: string) => string {
  const seen = new Set<string>();
  return (route) => {
    const known = knownRoute(route);
    if (known === undefined || (seen.size === MOST_ROUTES && !seen.has(known))) return "unmatched";
    seen.add(known);
    return known;
  };
}
