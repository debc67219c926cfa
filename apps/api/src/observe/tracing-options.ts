/** What tracing is started with. */
export interface TracingOptions {
  /** The variables to look at. OpenTelemetry reads those of the process itself. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version of this package. */
  readonly version: string;
  /** Takes a sentence for those who run the API. */
  readonly warn: (problem: string) => void;
}
