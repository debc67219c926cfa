import { randomUUID } from "node:crypto";
import { dayIn } from "@channelwise/policy-batch";
import type { Fault, Language, Pdp } from "@channelwise/policy-core";
import { createApp } from "../app.js";
import type { Deps } from "../deps.js";
import { createRateLimiter } from "../limits/token-bucket.js";
import { combined } from "../observe/combined.js";
import { logObserver } from "../observe/log-observer.js";
import type { Logger } from "../observe/logger.js";
import { createMetrics } from "../observe/metrics.js";
import { startTracing } from "../observe/start-tracing.js";
import { listen, type Running } from "../server/server.js";
import type { SettingFault } from "../settings/read-environment.js";
import type { Settings } from "../settings/settings.js";
import { packageVersion } from "../version.js";
import { authenticationBy } from "./authentication.js";
import { policyBy } from "./policy.js";

/** A request with 10,000 recipients of the longest kind fits. */
const BODY_BYTES = 4 * 1024 * 1024;
const ARRAY_ITEMS = 1_000;
/** Each holds a chunk and a record, 16 MiB at the worst. */
const STREAMS = 32;
const CALLERS = 10_000;

/** The API while it runs. */
export interface RunningApi {
  readonly url: string;
  /** Reads keys and overlays anew, and keeps the last good ones where the new are wrong; what is wrong is logged. */
  readonly reload: () => Promise<void>;
  /** Says that it is not ready, goes on for a while, then takes no more; done when everything is answered. */
  readonly drain: () => Promise<void>;
}

export interface StartOptions {
  /** Over whose policy the overlays of the settings are laid. */
  readonly pdp: Pdp;
  readonly settings: Settings;
  readonly lang: Language;
  readonly logger: Logger;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Started =
  | { readonly ok: true; readonly api: RunningApi }
  /** The file of keys or the overlays cannot be used. */
  | { readonly ok: false; readonly faults: readonly SettingFault[] };

/**
 * Starts the API as the settings say.
 *
 * @throws what the system says where the address cannot be listened on
 */
export async function startApi({ pdp: own, settings, lang, logger, env }: StartOptions): Promise<Started> {
  const warn = (problem: string) => {
    logger.warn({ event: "problem", problem });
  };
  const authentication = await authenticationBy(settings, lang, warn);
  const policy = await policyBy(own, settings, lang);
  if (!authentication.ok || !policy.ok) {
    return {
      ok: false,
      faults: [...(authentication.ok ? [] : authentication.errors.map(keyFault)), ...(policy.ok ? [] : policy.faults)],
    };
  }
  const { pdp } = policy.inUse;
  const authenticator = authentication.value;
  const version = packageVersion();
  const metrics = createMetrics({ policy: () => pdp().identity, version });
  const tracing = await startTracing({ env, version, warn });
  const seconds = () => performance.now() / 1_000;
  let isReady = true;
  const here = { url: "" };
  const deps: Deps = {
    pdp,
    today: () => dayIn(settings.timeZone, new Date()),
    seconds,
    newId: randomUUID,
    publicUrl: () => settings.publicUrl ?? here.url,
    limits: {
      bodyBytes: BODY_BYTES,
      concurrent: settings.concurrent,
      bodyMilliseconds: settings.bodySeconds * 1_000,
      streams: STREAMS,
      arrayItems: ARRAY_ITEMS,
    },
    observer: combined([logObserver(logger), metrics.observer, ...(tracing === undefined ? [] : [tracing.observer])]),
    metricsText: metrics.metricsText,
    authenticator,
    rateLimiter:
      settings.rate === undefined ? undefined : createRateLimiter({ ...settings.rate, now: seconds, most: CALLERS }),
    tracing: tracing?.trace,
    ready: () => isReady,
  };
  const server = await listen(createApp(deps), settings.host, settings.port);
  here.url = urlOf(server);
  logger.info({ event: "listening", url: here.url, authentication: authenticator !== undefined, version });
  return {
    ok: true,
    api: {
      url: here.url,
      reload: async () => {
        const outcome = await authenticator?.reload();
        if (outcome?.ok === false) for (const problem of outcome.problems) warn(problem);
        for (const { variable, message } of policy.inUse.reload()) warn(`${variable}: ${message}`);
        logger.info({ event: "reloaded" });
      },
      drain: async () => {
        isReady = false;
        server.sendAway();
        logger.info({ event: "draining" });
        await new Promise((resolve) => {
          setTimeout(resolve, settings.drainSeconds * 1_000);
        });
        await server.close();
        await tracing?.stop();
        logger.info({ event: "stopped" });
      },
    },
  };
}

const urlOf = ({ host, port }: Running): string => `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

const keyFault = ({ pointer, message }: Fault): SettingFault => ({
  variable: `CHANNELWISE_API_KEYS_FILE${pointer === "" ? "" : ` ${pointer}`}`,
  message,
});
