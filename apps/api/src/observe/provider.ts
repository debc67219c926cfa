import { setTimeout as wait } from "node:timers/promises";
import { diag, DiagLogLevel, type Tracer } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-proto";
import {
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
  serviceNameEnvDetector,
} from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { samplerOf } from "./sampler.js";
import type { TracingOptions } from "./tracing-options.js";

/** A collector that does not answer must not hold up the end. */
const STOP_WITHIN_MILLISECONDS = 5_000;

/** Sends spans in batches, as OTLP over HTTP, to the collector that the variables name. */
export function createProvider({ env, version, warn }: TracingOptions): {
  readonly tracer: Tracer;
  readonly stop: () => Promise<void>;
} {
  const protocol = env["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] ?? env["OTEL_EXPORTER_OTLP_PROTOCOL"] ?? "";
  if (!["", "http/protobuf"].includes(protocol.trim()))
    warn("Traces are sent as http/protobuf, whatever is asked for.");
  warnOfFailures(warn);
  const ours = resourceFromAttributes({ "service.name": "channelwise-api", "service.version": version });
  const provider = new TracerProvider({
    // what the variables say of the service goes before what we say
    resource: ours.merge(detectResources({ detectors: [resourceAttributesEnvDetector, serviceNameEnvDetector] })),
    sampler: samplerOf(env, warn),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  return { tracer: provider.getTracer("channelwise", version), stop: async () => stopWithin(provider, warn) };
}

async function stopWithin(provider: TracerProvider, warn: TracingOptions["warn"]): Promise<void> {
  const sent = provider.shutdown().catch(() => {
    warn("The last traces could not be sent.");
  });
  await Promise.race([sent, wait(STOP_WITHIN_MILLISECONDS, undefined, { ref: false })]);
}

/** The SDK tells of each batch that fails, with all that the collector answered: once is enough, and without that. */
function warnOfFailures(warn: TracingOptions["warn"]): void {
  let isSaid = false;
  const say = () => {
    if (isSaid) return;
    isSaid = true;
    warn("Traces do not reach the collector, or the OTEL_* variables are wrong; this is said once.");
  };
  const silent = () => {
    // milder than a warning
  };
  diag.setLogger(
    { error: say, warn: say, info: silent, debug: silent, verbose: silent },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}
