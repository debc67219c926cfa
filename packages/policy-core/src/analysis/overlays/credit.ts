import type { Wording } from "../../engine/wording.js";
import type { Overlay } from "../../model/overlay.js";
import { LANGUAGES } from "../../model/vocabulary.js";

type List = "rules" | "conditions" | "cautions";

/** Says of the words of an answer which overlay's they are: those of the last one that has words for an entry. */
export function createCredit(overlays: readonly Overlay[]): (wording: Wording) => Wording {
  const authorsOf = (list: List): ReadonlyMap<string, string> =>
    new Map(
      overlays.flatMap(({ id, texts }) =>
        LANGUAGES.flatMap((lang) => Object.keys(texts?.[lang][list] ?? {}).map((entry) => [entry, id] as const)),
      ),
    );
  const authors = { rules: authorsOf("rules"), conditions: authorsOf("conditions"), cautions: authorsOf("cautions") };
  const creditedIn = <T extends object>(list: List, entries: readonly T[], idOf: (entry: T) => string): readonly T[] =>
    Object.freeze(
      entries.map((entry) => {
        const overlay = authors[list].get(idOf(entry));
        return overlay === undefined ? entry : Object.freeze({ ...entry, overlay });
      }),
    );
  return ({ cautions, conditions, reasons, ...others }) => ({
    ...others,
    reasons: creditedIn("rules", reasons, ({ rule }) => rule),
    conditions: creditedIn("conditions", conditions, ({ id }) => id),
    cautions: creditedIn("cautions", cautions, ({ id }) => id),
  });
}
