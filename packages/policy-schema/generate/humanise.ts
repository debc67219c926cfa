const SPECIAL: Readonly<Record<string, string>> = {
  e2ee: "End-to-end encryption",
  url: "URL",
  en: "English",
  fr: "French",
  yesNo: "Yes or no",
  known: "Yes, no or unknown",
  recipientWhy: "Why a relation",
  citesFacts: "Cited facts",
  asOf: "As of",
  saidAudience: "Said audience",
  problemError: "Error in a body",
  grade: "Grade of a source",
  want: "Wanted answer",
};

/**
 * A property's name as people write it.
 *
 * @example
 * humanise("lastReviewed") // => "Last reviewed"
 */
export function humanise(name: string): string {
  const words = name.replaceAll("-", " ").replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return SPECIAL[name] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
