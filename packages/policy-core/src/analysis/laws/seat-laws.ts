import { FEATURES, type Attributes } from "../../attributes.js";
import { classOf } from "../../engine/features.js";
import type { Seat } from "../../engine/space.js";
import type { LawId } from "../../model/vocabulary.js";
import type { Tabled } from "../overlays/milder.js";
import type { Look } from "./report.js";
import { outcomeOfStrictness, type StrictnessTable } from "./strictness-table.js";

const AUDIENCES = FEATURES.audience.values;
const weakness = ({ audience }: Seat): number => AUDIENCES.indexOf(audience);

/** What holds between seats, all else equal and reach aside: the laws 13, 14 and 17. */
export function lookAtSeats({ policy, table: { space } }: Tabled, strict: StrictnessTable, look: Look): void {
  const kinds = new Map(policy.channels.map(({ id, kind }) => [id, kind]));
  const seats = space.seats.map((seat, place) => ({
    seat,
    first: place * space.perSeat,
    kind: kinds.get(seat.channel),
  }));
  const sensitive = Array.from(
    { length: space.perSeat },
    (_, rest) => classOf(policy, space.attributesOf(rest).level) === "sensitive",
  );

  /** No cell of the second seat is milder than that of the first. */
  const compare = (law: LawId, [milder, stricter]: readonly [number, number], isMeant = (_rest: number) => true) => {
    const [one, other] = [space.seats[milder / space.perSeat], space.seats[stricter / space.perSeat]];
    if (one === undefined || other === undefined) return;
    for (let rest = 0; rest < space.perSeat; rest += 1) {
      if (!isMeant(rest)) continue;
      const [here, there] = [strict.reachAside(milder + rest), strict.reachAside(stricter + rest)];
      if (here === undefined || there === undefined) continue;
      look(law, there >= here, () => ({
        attributes: space.attributesOf(milder + rest),
        outcome: outcomeOfStrictness(here),
        other: { attributes: difference(one, other), outcome: outcomeOfStrictness(there) },
      }));
    }
  };

  for (const one of seats) {
    for (const other of seats) {
      const pair = [one.first, other.first] as const;
      if (one.seat.channel === other.seat.channel) {
        if (weakness(one.seat) < weakness(other.seat)) compare("weaker-audience-never-milder", pair);
        continue;
      }
      if (one.kind !== "corporate-email" || one.seat.audience !== other.seat.audience) continue;
      if (other.kind !== one.kind) compare("mail-never-stricter", pair);
      if (other.kind === "other-means") {
        compare("other-means-never-milder-than-mail", pair, (rest) => sensitive[rest] === true);
      }
    }
  }
}

const difference = (one: Seat, other: Seat): Partial<Attributes> => ({
  ...(one.channel !== other.channel && { channel: other.channel }),
  ...(one.audience !== other.audience && { audience: other.audience }),
  ...(one.reachable !== other.reachable && { reachable: other.reachable }),
});
