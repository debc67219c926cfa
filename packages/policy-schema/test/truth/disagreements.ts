import type { Verdicts, Which } from "./engine.js";
import type { Sample } from "./samples.js";
import { SEED } from "./seed.js";

/** A disagreement that is known, and whose it is. */
interface Known {
  /** Of which engine; absent: of all of them, so that it is the model's. */
  readonly engine?: string;
  readonly reason: string;
  readonly concerns: (sample: Sample, which: Which, verdict: boolean | undefined) => boolean;
}

/** No engine is wrong about anything. */
const KNOWN: readonly Known[] = [
  {
    reason: "where keys may have any name, zod passes over one named __proto__, whatever it holds: the README says so",
    concerns: ({ valid, how, pointer }, { shape }, verdict) =>
      (shape === "policy" || shape === "overlay") &&
      how.startsWith('with "__proto__": ') &&
      pointer.startsWith("/texts/") &&
      valid &&
      verdict === false,
  },
];

const SHORT = 300;
const inShort = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);
const inWords = (valid: boolean | undefined): string =>
  valid === undefined ? "no verdict" : valid ? "valid" : "not valid";

/** Where an engine and the model disagree: everything that whoever reads of it needs to see it again. */
export function disagreements(
  which: Which,
  samples: readonly Sample[],
  { engine, verdicts }: Verdicts,
): readonly string[] {
  const known = KNOWN.filter((one) => one.engine === undefined || one.engine === engine);
  return samples.flatMap((sample, place) => {
    const { valid, pointer, how, text } = sample;
    const verdict = verdicts[place];
    if (verdict === valid || known.some((one) => one.concerns(sample, which, verdict))) return [];
    return [
      `${which.shape}, draft ${which.draft}, seed ${SEED}, document ${place}: ` +
        `${engine} says ${inWords(verdict)}, the model ${inWords(valid)}; at "${pointer}" ${how}: ${inShort(text)}`,
    ];
  });
}
