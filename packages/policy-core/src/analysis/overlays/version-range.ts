/**
 * Three numbers, after ^ or ~ where later ones fit too; as the schemas of policies and overlays have them. What is not
 * released yet counts as what it will be.
 */
const numbersOf = (version: string): readonly [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = version
    .replace(/^[\^~]/u, "")
    .replace(/-.*$/u, "")
    .split(".")
    .map(Number);
  return [major, minor, patch];
};

/**
 * Whether a version is one of those that an overlay is written for.
 *
 * @param range - 1.2.3 that one alone; ~1.2.3 also later ones that change the last number; ^1.2.3 also later ones that
 * change the last two
 *
 * @example
 * isInRange("1.4.0", "^1.2.3") // => true
 * isInRange("1.4.0", "~1.2.3") // => false
 */
export function isInRange(version: string, range: string): boolean {
  const [major, minor, patch] = numbersOf(version);
  const [leastMajor, leastMinor, leastPatch] = numbersOf(range);
  if (major !== leastMajor) return false;
  if (range.startsWith("^")) return minor > leastMinor || (minor === leastMinor && patch >= leastPatch);
  if (minor !== leastMinor) return false;
  return range.startsWith("~") ? patch >= leastPatch : patch === leastPatch;
}
