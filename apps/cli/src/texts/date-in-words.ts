import type { Language } from "@channelwise/policy-core";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
};

/**
 * A day, a month or a year as people write it.
 *
 * @example
 * dateInWords("2026-11-30", "en") // => "30 November 2026"
 * dateInWords("2026-09-01", "fr") // => "1er septembre 2026"
 * dateInWords("2026-02", "fr") // => "février 2026"
 */
export function dateInWords(date: string, language: Language): string {
  const [year, month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[language][Number(month) - 1];
  const number = day === undefined ? undefined : language === "fr" && day === "01" ? "1er" : String(Number(day));
  return [number, name, year].filter((part) => part !== undefined).join(" ");
}
