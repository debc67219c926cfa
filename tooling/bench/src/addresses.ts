import { LISTED } from "./by-hand/recipients.ts";
import { randomFrom, SEED, type Random } from "@channelwise/tooling-random";

const LETTERS = Array.from("abcdefghijklmnopqrstuvwxyz");
const FOREIGN = Array.from("äöüßéèêçñåøæłšžабвгдежзиклмнопрстуαβγδεζηθικλμν");

const wordOf = (letters: readonly string[], length: number, random: Random): string =>
  Array.from({ length }, () => random.oneOf(letters)).join("");

/** So many addresses in plain letters, no two the same: one in two of a listed domain. */
export function plainAddresses(count: number): readonly string[] {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, (_, place) => {
    const domain = place % 2 === 0 ? random.oneOf(LISTED).domain : `${wordOf(LETTERS, 9, random)}.example.org`;
    return `${wordOf(LETTERS, 4, random)}.${wordOf(LETTERS, 7, random)}${place}@${domain}`;
  });
}

/** So many domains with letters beyond ASCII, no two the same, as long as domains usually are. */
export function foreignDomains(count: number): readonly string[] {
  const random = randomFrom(SEED);
  return Array.from({ length: count }, (_, place) => {
    const word = `${wordOf(LETTERS, 4, random)}${wordOf(FOREIGN, 2, random)}${wordOf(LETTERS, 3, random)}`;
    return `${word}${place}.example`;
  });
}

/** The letters of a domain under others that look like them. */
const DISGUISES: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", c: "с", p: "р", i: "і", s: "ѕ" };

/** Domains that are not listed, the hardest to tell from listed ones: near misses, disguises, and the longest there are. */
export function nearMisses(): readonly string[] {
  return LISTED.flatMap(({ domain }) => {
    const disguised = domain.replaceAll(/[aeocpis]/g, (letter) => DISGUISES[letter] ?? letter);
    const shifted = domain.slice(1) + domain.slice(0, 1);
    const long = `${domain.replace(".", "-").slice(0, -1)}.`.repeat(20).slice(0, 240);
    const labels = `${"a.".repeat(110)}${domain.replace(".", "-")}x`;
    return [
      domain.replace(".", "-"),
      `x${domain}`,
      `${domain}.example.com`,
      domain.replace("europa", "eurpoa"),
      domain.replace("europa", "eur0pa"),
      shifted,
      disguised,
      `${disguised.slice(0, 20)}.${disguised}`,
      `${long}.example`,
      labels,
      `${"ä".repeat(30)}.${"é".repeat(30)}.${disguised.slice(0, 12)}.example`,
    ];
  });
}
