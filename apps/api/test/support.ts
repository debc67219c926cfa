import { overlays } from "@channelwise/policy-cases";
import { compile, compose, gscPolicy, overlaySchema, type Pdp } from "@channelwise/policy-core";
import { createApp, type Deps } from "../src/index.js";
import { served } from "./served.js";
import { validated } from "./validated.js";
import type { Answered, Batched, Made, Origin } from "../src/observer.js";

const compiled = compile(gscPolicy);
if (!compiled.ok) throw new Error(compiled.errors[0].message);
export const pdp: Pdp = compiled.value;

/** With every overlay of the corpus. */
export function composedPdp(): Pdp {
  const composed = compose(
    gscPolicy,
    overlays.map((overlay) => overlaySchema.parse(overlay)),
  );
  if (!composed.ok) throw new Error(composed.errors[0].message);
  return composed.value;
}

export const TODAY = "2026-11-24";

/** What an observer heard. */
export interface Heard {
  readonly answered: Answered[];
  readonly decided: { readonly origin: Origin; readonly made: Made }[];
  readonly batched: Batched[];
  readonly failed: { readonly origin: Origin; readonly error: unknown }[];
}

/** The API in a world made up, asked over a socket: a day that stays, ids that are counted, an observer that remembers. */
export function testApi(changes: Partial<Deps> = {}): {
  readonly app: ReturnType<typeof createApp>;
  readonly heard: Heard;
} {
  const heard: Heard = { answered: [], decided: [], batched: [], failed: [] };
  let ids = 0;
  const api = createApp({
    pdp: () => pdp,
    today: () => TODAY,
    seconds: () => 0,
    newId: () => `id-${(ids += 1)}`,
    publicUrl: () => "https://channelwise.test",
    metricsText: () => Promise.resolve({ contentType: "text/plain", text: "" }),
    limits: { bodyBytes: 4_000_000, arrayItems: 1_000, concurrent: 100, streams: 10, bodyMilliseconds: 5_000 },
    ready: () => true,
    observer: {
      answered: (answered) => heard.answered.push(answered),
      decided: (origin, made) => heard.decided.push({ origin, made }),
      batched: (batched) => heard.batched.push(batched),
      failed: (origin, error) => heard.failed.push({ origin, error }),
    },
    ...changes,
  });
  return { app: validated(served(api)), heard };
}

/** A POST of JSON, as `app.request` takes it. */
export const post = (body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
});
