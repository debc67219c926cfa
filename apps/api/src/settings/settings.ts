import { delimiter } from "node:path";
import { isTimeZone } from "@channelwise/policy-batch";
import * as z from "zod";
import { isIssuer } from "../auth/oidc/issuer.js";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "silent"] as const;

const number = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise);

/** What the environment may say, and what holds where it says nothing. */
export const settingsSchema = z.object({
  CHANNELWISE_HOST: z.string().min(1).default("127.0.0.1"),
  CHANNELWISE_PORT: number(0, 65_535, 8_787),
  CHANNELWISE_PUBLIC_URL: z
    .url({ protocol: /^https?$/u })
    .regex(/^[^?#]*$/u)
    .optional(),
  CHANNELWISE_POLICY: z.string().optional(),
  CHANNELWISE_API_KEYS_FILE: z.string().min(1).optional(),
  CHANNELWISE_OIDC_ISSUER: z.string().refine(isIssuer).optional(),
  CHANNELWISE_OIDC_AUDIENCE: z.string().min(1).optional(),
  CHANNELWISE_TIME_ZONE: z.string().refine(isTimeZone).default("Europe/Brussels"),
  CHANNELWISE_LOG_LEVEL: z.enum(LOG_LEVELS).default("info"),
  CHANNELWISE_RATE_PER_SECOND: number(1, 1_000_000, 500),
  CHANNELWISE_RATE_BURST: number(1, 1_000_000, 1_000),
  CHANNELWISE_CONCURRENT: number(1, 100_000, 1_000),
  CHANNELWISE_BODY_SECONDS: number(1, 3_600, 30),
  CHANNELWISE_DRAIN_SECONDS: number(0, 600, 5),
});

export type SettingName = keyof typeof settingsSchema.shape;
type Said = z.output<typeof settingsSchema>;

/** How the server is to be run. */
export interface Settings {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Without a slash at the end; absent: as the server is reached itself. */
  readonly publicUrl: string | undefined;
  /** Files of overlays. */
  readonly policyFiles: readonly string[];
  readonly apiKeysFile: string | undefined;
  readonly oidc: { readonly issuer: string; readonly audience: string } | undefined;
  /** Whose day today is. */
  readonly timeZone: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Absent: everybody may ask as often as they like. */
  readonly rate: { readonly perSecond: number; readonly burst: number } | undefined;
  readonly concurrent: number;
  readonly bodySeconds: number;
  /** How long it goes on taking requests once it is told to stop, so that whoever balances load notices. */
  readonly drainSeconds: number;
}

/** The settings that the environment's words come to; `isLimited` where a rate was asked for, or callers are known. */
export function settingsOf(said: Said, isLimited: boolean): Settings {
  const { CHANNELWISE_OIDC_ISSUER: issuer, CHANNELWISE_OIDC_AUDIENCE: audience } = said;
  return {
    host: said.CHANNELWISE_HOST,
    port: said.CHANNELWISE_PORT,
    publicUrl: said.CHANNELWISE_PUBLIC_URL?.replace(/\/+$/u, ""),
    policyFiles: (said.CHANNELWISE_POLICY ?? "").split(delimiter).filter((path) => path !== ""),
    apiKeysFile: said.CHANNELWISE_API_KEYS_FILE,
    oidc: issuer === undefined || audience === undefined ? undefined : { issuer, audience },
    timeZone: said.CHANNELWISE_TIME_ZONE,
    logLevel: said.CHANNELWISE_LOG_LEVEL,
    rate: isLimited ? { perSecond: said.CHANNELWISE_RATE_PER_SECOND, burst: said.CHANNELWISE_RATE_BURST } : undefined,
    concurrent: said.CHANNELWISE_CONCURRENT,
    bodySeconds: said.CHANNELWISE_BODY_SECONDS,
    drainSeconds: said.CHANNELWISE_DRAIN_SECONDS,
  };
}
