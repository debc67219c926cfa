import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  type Sampler,
} from "@opentelemetry/sdk-trace";
import type { TracingOptions } from "./tracing-options.js";

const PARENT_BASED = "parentbased_";

/** Which requests are traced, as `OTEL_TRACES_SAMPLER` says: of the SDK's packages only that for all of Node would read it. */
export function samplerOf(env: TracingOptions["env"], warn: TracingOptions["warn"]): Sampler {
  const name = env["OTEL_TRACES_SAMPLER"]?.trim().toLowerCase() ?? "";
  const argument = env["OTEL_TRACES_SAMPLER_ARG"]?.trim() ?? "";
  const share = argument === "" ? 1 : Number(argument);
  if (Number.isNaN(share) || share < 0 || share > 1) {
    warn("OTEL_TRACES_SAMPLER_ARG is not a number from 0 to 1: every request is traced.");
    return new ParentBasedSampler({ root: new AlwaysOnSampler() });
  }
  const isParentBased = name === "" || name.startsWith(PARENT_BASED);
  const root = rootSampler(name.replace(PARENT_BASED, ""), share);
  if (root === undefined) warn("OTEL_TRACES_SAMPLER names no sampler of the standard: every request is traced.");
  const sampler = root ?? new AlwaysOnSampler();
  return isParentBased ? new ParentBasedSampler({ root: sampler }) : sampler;
}

function rootSampler(name: string, share: number): Sampler | undefined {
  switch (name) {
    case "":
    case "always_on":
      return new AlwaysOnSampler();
    case "always_off":
      return new AlwaysOffSampler();
    case "traceidratio":
      return new TraceIdRatioBasedSampler(share);
    default:
      return undefined;
  }
}
