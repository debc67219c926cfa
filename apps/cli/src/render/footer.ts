import type { Decision } from "@channelwise/policy-core";
import { besides } from "./document.js";
import { laidOver } from "./layers.js";
import type { Words } from "./words.js";

/** Enough of the digest to tell two policies apart. */
const short = (digest: string): string => digest.slice(0, "sha256:".length + 12);

/** By which policy and which note this was answered. */
export function footerText({ policy }: Decision, words: Words, isWhole = true): string {
  const { id, version, digest, overlays } = policy;
  return besides(`${id} ${version}`, laidOver(overlays, words), isWhole ? short(digest) : undefined, words.answer.note);
}
