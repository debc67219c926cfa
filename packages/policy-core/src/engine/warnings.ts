import type { Warning } from "../model/decision.js";
import type { ClassifiedRecipient } from "../model/recipient.js";
import type { Texts } from "../model/texts.js";
import type { SaidAudience, WarningId } from "../model/vocabulary.js";

const NONE: readonly Warning[] = Object.freeze([]);

/** A warning before its words, and whom it is about. */
interface Found {
  readonly id: WarningId;
  readonly resembles: string | undefined;
  readonly indexes: number[];
}

/**
 * What stands directly under the outcome: who imitates which domain, who may send it on, and where what was said of the
 * audience is another than what addresses show.
 *
 * @see contract.md, Shapes
 */
export function warningsOf(
  recipients: readonly ClassifiedRecipient[],
  said: SaidAudience | undefined,
  texts: Texts,
): readonly Warning[] {
  const imitations = new Map<string, Found>();
  const routed: Found = { id: "routed", resembles: undefined, indexes: [] };
  const unused: Found = { id: "audience-unused", resembles: undefined, indexes: [] };
  for (const { index, kind, relation, why, resembles } of recipients) {
    if (relation === "internal" && (said === undefined || said === "internal")) continue;
    if (relation === "lookalike" && resembles !== undefined) {
      const found = imitations.get(resembles) ?? { id: "lookalike", resembles, indexes: [] };
      found.indexes.push(index);
      imitations.set(resembles, found);
    }
    if (why === "routed") routed.indexes.push(index);
    const shown = relation === "lookalike" ? "external" : relation;
    if (said !== undefined && kind !== "telephone" && shown !== said) unused.indexes.push(index);
  }
  if (imitations.size === 0 && routed.indexes.length === 0 && unused.indexes.length === 0) return NONE;
  const all = [...imitations.values(), routed, unused].filter(({ indexes }) => indexes.length > 0);
  return Object.freeze(
    all.map(({ id, indexes, resembles }) =>
      Object.freeze({
        id,
        indexes: Object.freeze(indexes),
        ...(resembles !== undefined && { resembles }),
        text: texts.warnings[id].replaceAll("{domain}", resembles ?? ""),
      }),
    ),
  );
}
