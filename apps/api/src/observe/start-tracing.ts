import type { TracingOptions } from "./tracing-options.js";
import type { Tracing } from "./tracing.js";

export interface RunningTracing extends Tracing {
  /** Sends what is not sent yet; it never rejects, and gives up after some seconds. */
  readonly stop: () => Promise<void>;
}

/**
 * Whether the standard variables ask for traces: there is a collector to send them to, and nothing says not to.
 *
 * @example
 * tracingIsAsked({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" }) // => true
 * tracingIsAsked({})                                                       // => false
 */
export function tracingIsAsked(env: TracingOptions["env"]): boolean {
  const { OTEL_EXPORTER_OTLP_ENDPOINT = "", OTEL_EXPORTER_OTLP_TRACES_ENDPOINT = "" } = env;
  if (OTEL_EXPORTER_OTLP_ENDPOINT.trim() === "" && OTEL_EXPORTER_OTLP_TRACES_ENDPOINT.trim() === "") return false;
  if (env["OTEL_SDK_DISABLED"]?.trim().toLowerCase() === "true") return false;
  const exporters = env["OTEL_TRACES_EXPORTER"]?.trim() ?? "";
  return exporters === "" || exporters.split(",").some((exporter) => exporter.trim().toLowerCase() === "otlp");
}

/**
 * Starts tracing where it is asked for; OpenTelemetry is loaded only then.
 *
 * @example
 * const tracing = await startTracing({ env: process.env, version, warn });
 * tracing // => undefined without OTEL_EXPORTER_OTLP_ENDPOINT
 */
export async function startTracing({ env, version, warn }: TracingOptions): Promise<RunningTracing | undefined> {
  if (!tracingIsAsked(env)) return undefined;
  const [{ createTracing }, { createProvider }] = await Promise.all([import("./tracing.js"), import("./provider.js")]);
  const { tracer, stop } = createProvider({ env, version, warn });
  return { ...createTracing(tracer), stop };
}
