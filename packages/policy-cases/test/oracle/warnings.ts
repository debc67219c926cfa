import { relationOf } from "./recipients.js";
import type { Request } from "./request.js";

export interface Warning {
  readonly id: "lookalike" | "routed" | "audience-unused";
  readonly indexes: readonly number[];
  readonly resembles?: string;
}

/** contract.md, "Warnings": imitators by the domain that they imitate, then the routed, then what was said in vain. */
export function warningsFor({ recipients, audience }: Request): Warning[] {
  const imitated = new Set(recipients.flatMap(({ resembles }) => resembles ?? []));
  const indexesWhere = (isOne: (recipient: (typeof recipients)[number]) => boolean): number[] =>
    recipients.flatMap((recipient, index) => (isOne(recipient) ? [index] : []));

  const unused = indexesWhere((recipient) => {
    const relation = relationOf(recipient, audience);
    // whoever imitates a domain is outside, which is what somebody may have said
    return audience !== undefined && audience !== (relation === "lookalike" ? "external" : relation);
  });
  const routed = indexesWhere((recipient) => recipient.routed === true);
  return [
    ...[...imitated].map((resembles) => ({
      id: "lookalike" as const,
      indexes: indexesWhere((recipient) => recipient.resembles === resembles),
      resembles,
    })),
    ...(routed.length > 0 ? [{ id: "routed" as const, indexes: routed }] : []),
    ...(unused.length > 0 ? [{ id: "audience-unused" as const, indexes: unused }] : []),
  ];
}
