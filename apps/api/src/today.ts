import type { Deps } from "./deps.js";

const DAY = 86_400_000;

let known = { day: Number.NaN, text: "" };

/** Today in UTC, as the core wants it: `YYYY-MM-DD`. It is laid out once a day. */
export function today({ now }: Pick<Deps, "now">): string {
  const date = now();
  const day = Math.floor(date.getTime() / DAY);
  if (day !== known.day) known = { day, text: date.toISOString().slice(0, 10) };
  return known.text;
}
