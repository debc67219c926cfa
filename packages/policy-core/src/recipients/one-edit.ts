/**
 * Whether one typing slip makes one text of the other: a character added, left out or replaced, or two neighbours swapped.
 * Linear in the length of the shorter. Equal texts are within one edit too.
 *
 * @see Damerau, "A technique for computer detection and correction of spelling errors", 1964
 *
 * @example
 * isWithinOneEdit("consilum.europa.eu", "consilium.europa.eu")  // => true
 * isWithinOneEdit("conislium.europa.eu", "consilium.europa.eu") // => true
 * isWithinOneEdit("council.europa.eu", "consilium.europa.eu")   // => false
 */
export function isWithinOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let endOfOne = one.length;
  let endOfOther = other.length;
  while (endOfOne > start && endOfOther > start && one.charCodeAt(endOfOne - 1) === other.charCodeAt(endOfOther - 1)) {
    endOfOne -= 1;
    endOfOther -= 1;
  }
  const left = Math.max(endOfOne, endOfOther) - start;
  if (left <= 1) return true;
  const bothTwo = left === 2 && endOfOne === endOfOther;
  return bothTwo && one[start] === other[start + 1] && one[start + 1] === other[start];
}
