const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthsOf = (year: number): readonly number[] => [
  31,
  isLeap(year) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
];

const written = (number: number, digits: number): string => String(number).padStart(digits, "0");

/**
 * The day that is so many days after the first of a year, in the Gregorian calendar; arithmetic alone, and no clock.
 *
 * @returns nothing where its year has more than four digits
 *
 * @example
 * dayAfter(2026, 31) // => "2026-02-01"
 */
export function dayAfter(year: number, days: number): string | undefined {
  let left = days;
  for (let at = year; at <= 9999; at += 1) {
    for (const [month, length] of lengthsOf(at).entries()) {
      if (left < length) return [written(at, 4), written(month + 1, 2), written(left + 1, 2)].join("-");
      left -= length;
    }
  }
  return undefined;
}
