import { OUTCOMES, type Outcome } from "@channelwise/policy-core";

/** Words with commas between, and one more between the last two. */
export const joined =
  (last: string) =>
  (texts: readonly string[]): string =>
    texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1) ?? ""}`;

export const counted = (
  outcomes: Readonly<Partial<Record<Outcome, number>>>,
  names: Readonly<Record<Outcome, string>>,
  number: (value: number) => string,
): string =>
  OUTCOMES.flatMap((outcome) => {
    const count = outcomes[outcome];
    return count === undefined ? [] : [`${names[outcome]} × ${number(count)}`];
  }).join(", ");
