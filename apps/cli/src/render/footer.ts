import type { Decision } from "@channelwise/policy-core";
import { dateInWords } from "../texts/date-in-words.js";
import { besides } from "./document.js";
import { laidOver } from "./layers.js";
import type { Words } from "./words.js";

/** Enough of the digest to tell two policies apart. */
const short = (digest: string): string => digest.slice(0, "sha256:".length + 12);

/** By which policy and which note this was answered, and for which day. */
export function footerText({ asOf, policy }: Decision, words: Words, isWhole = true): string {
  const { id, version, digest, overlays } = policy;
  return besides(
    `${id} ${version}`,
    laidOver(overlays, words),
    isWhole ? short(digest) : undefined,
    words.answer.note,
    dateInWords(asOf, words.lang),
  );
}
