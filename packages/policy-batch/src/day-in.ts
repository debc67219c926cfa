const MINUTE = 60_000;

/** As `Intl` wants it: a day in digits, of our calendar, whatever the language of the machine. */
const formatIn = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });

let format = { timeZone: "UTC", in: formatIn("UTC") };
let known = { timeZone: "", minute: Number.NaN, day: "" };

/**
 * Whether a time zone goes by this name: one of IANA's, as the machine knows them.
 *
 * @example
 * isTimeZone("Europe/Brussels") // => true
 * isTimeZone("Europe/Bruxelles") // => false
 */
export function isTimeZone(name: string): boolean {
  try {
    formatIn(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The day that it is somewhere, as the core wants it. It is worked out once a minute, since it is asked for with each request
 * and no zone begins its days within one.
 *
 * @throws RangeError where no time zone goes by this name, or the date is none
 *
 * @example
 * dayIn("Europe/Brussels", new Date("2026-11-30T23:30:00Z")) // => "2026-12-01"
 */
export function dayIn(timeZone: string, now: Date): string {
  const minute = Math.floor(now.getTime() / MINUTE);
  if (minute === known.minute && timeZone === known.timeZone) return known.day;
  if (format.timeZone !== timeZone) format = { timeZone, in: formatIn(timeZone) };
  const parts = format.in.formatToParts(now);
  const part = (wanted: "year" | "month" | "day") => parts.find(({ type }) => type === wanted)?.value ?? "";
  const day = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  known = { timeZone, minute, day };
  return day;
}
