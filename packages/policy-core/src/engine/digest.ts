import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Overlay } from "../model/overlay.js";
import type { Policy } from "../model/policy.js";

/** The first byte of a sign by how many more it takes (RFC 3629 section 3). */
const LEADS = [0, 0xc0, 0xe0, 0xf0];

/** UTF-8 by means of the language alone: `TextEncoder` belongs to the platform. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[size++] = (LEADS[more] ?? 0) | (code >> (6 * more));
    for (let left = more - 1; left >= 0; left -= 1) bytes[size++] = 0x80 | ((code >> (6 * left)) & 0x3f);
  }
  return bytes.subarray(0, size);
}

/**
 * Names a policy by its content: SHA-256 over its canonical JSON (RFC 8785), so that any tool can compute it again. One
 * over which others are laid is named by the list of it and of them, without `$schema`, which is for editors alone.
 *
 * @param overlays - in the order in which they are laid
 *
 * @example
 * digestOf(gscPolicy) // => "sha256:…", 64 hexadecimal digits
 */
export function digestOf(policy: Policy, overlays: readonly Overlay[] = []): string {
  const said = overlays.map(({ $schema: _, ...overlay }) => overlay);
  const json = canonicalize(said.length === 0 ? policy : [policy, ...said]);
  if (json === undefined) throw new TypeError("A policy is JSON");
  return `sha256:${bytesToHex(sha256(utf8(json)))}`;
}
