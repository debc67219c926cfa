import type { Case } from "../../model/case.js";

/** Which cases: those that have one of the values of every list that is given. */
export interface CaseChoice {
  readonly ids?: readonly string[] | undefined;
  /** What they say they rest on; a paragraph stands for its points too, and a law for its articles. */
  readonly clauses?: readonly string[] | undefined;
  /** Ids of the channels that they ask about. */
  readonly channels?: readonly string[] | undefined;
}

const isWithin = (clause: string, chosen: string): boolean =>
  clause === chosen || clause.startsWith(`${chosen}(`) || clause.startsWith(`${chosen} `);

/**
 * Whether a case is one of those chosen.
 *
 * @example
 * cases.filter((one) => isChosen(one, { clauses: ["§12"], channels: ["signal"] }))
 */
export function isChosen({ id, clauses, request }: Case, choice: CaseChoice): boolean {
  return (
    (choice.ids?.includes(id) ?? true) &&
    (choice.channels?.includes(request.channel) ?? true) &&
    (choice.clauses?.some((chosen) => clauses.some((clause) => isWithin(clause, chosen))) ?? true)
  );
}
