import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";

const LENGTH = 6;

/**
 * Each run of six words of a text, with a short hash of it. Letters and digits alone count, so that neither a line
 * break nor a comma hides a copied sentence.
 */
export function hashedRuns(of: string): readonly { readonly run: string; readonly hash: string }[] {
  const words =
    of
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - LENGTH + 1) }, (_, start) => {
    const run = words.slice(start, start + LENGTH).join(" ");
    return { run, hash: createHash("sha256").update(run).digest("hex").slice(0, 8) };
  });
}

// The note stays outside the repository; its runs are kept as hashes alone, made by
// `node hashed-runs.ts < gsc-note.txt > note-runs.json`.
if (import.meta.main) {
  const note = await text(process.stdin);
  const running = note.replaceAll(/^\s*(?:\d+\.|[-])\s+/gmu, "");
  const hashes = new Set(hashedRuns(running).map(({ hash }) => hash));
  process.stdout.write(`${JSON.stringify([...hashes].toSorted())}\n`);
}
