import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Policy } from "../model/policy.js";

/** UTF-8 by means of the language alone: `TextEncoder` belongs to the platform. */
const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(encodeURIComponent(text).match(/%..|./gu) ?? [], (sign) =>
    sign.length === 1 ? sign.charCodeAt(0) : Number.parseInt(sign.slice(1), 16),
  );

/**
 * Names a policy by its content: SHA-256 over its canonical JSON (RFC 8785), so that any tool can compute it again.
 *
 * @example
 * digestOf(gscPolicy) // => "sha256:…", 64 hexadecimal digits
 */
export function digestOf(policy: Policy): string {
  const json = canonicalize(policy);
  if (json === undefined) throw new TypeError("A policy is JSON");
  return `sha256:${bytesToHex(sha256(utf8(json)))}`;
}
