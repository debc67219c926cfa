import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const LENGTH = 6;

/**
 * Each run of six words of a text, with a short hash of it. Letters and digits alone count, so that neither a line
 * break nor a comma hides a copied sentence.
 */
export function hashedRuns(text) {
  const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - LENGTH + 1) }, (_, start) => {
    const run = words.slice(start, start + LENGTH).join(" ");
    return { run, hash: bytesToHex(sha256(utf8ToBytes(run))).slice(0, 8) };
  });
}

// The note stays outside the repository; its runs are kept as hashes alone, made by
// `node hash-note-runs.mjs < gsc-note.txt > note-runs.json`.
if (import.meta.main) {
  let note = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) note += chunk;
  const running = note.replaceAll(/^\s*(?:\d+\.|[-])\s+/gmu, "");
  const hashes = new Set(hashedRuns(running).map(({ hash }) => hash));
  process.stdout.write(`${JSON.stringify([...hashes].sort())}\n`);
}
