import { ASCII_CODES, DIGITS, LETTERS } from "./ascii.js";

/** Parameters of RFC 3492 section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;

const SIGNS = LETTERS + DIGITS;
const CODE_OF_A = 0x61;
const CODE_OF_0 = 0x30;

/** The last code of a sign of one UTF-16 unit. */
const MAX_CODE = 0xffff;

const DELIMITER = "-";

/** Section 3.4, how far the bias lets a digit count. */
const threshold = (place: number, bias: number): number => Math.min(Math.max(place - bias, T_MIN), T_MAX);

/** Section 6.1. */
function adapt(delta: number, points: number, isFirst: boolean): number {
  let left = Math.floor(delta / (isFirst ? DAMP : 2));
  left += Math.floor(left / points);
  let places = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) / 2; places += BASE) left = Math.floor(left / (BASE - T_MIN));
  return places + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}

/** The number in as many signs as it takes. */
function writeNumber(number: number, bias: number): string {
  let written = "";
  let left = number;
  for (let place = BASE; ; place += BASE) {
    const least = threshold(place, bias);
    if (left < least) return written + SIGNS.charAt(left);
    written += SIGNS.charAt(least + ((left - least) % (BASE - least)));
    left = Math.floor((left - least) / (BASE - least));
  }
}

/**
 * What a label is encoded as, after its `xn--`.
 *
 * @param label no longer than a domain is, of signs of one UTF-16 unit each
 * @see RFC 3492 section 6.3
 *
 * @example
 * encodePunycode("münchen") // => "mnchen-3ya"
 */
export function encodePunycode(label: string): string {
  let encoded = "";
  let next = MAX_CODE;
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at);
    if (code < ASCII_CODES) encoded += label.charAt(at);
    else if (code < next) next = code;
  }
  const basic = encoded.length;
  if (basic > 0) encoded += DELIMITER;

  let bias = INITIAL_BIAS;
  let delta = 0;
  let reached = ASCII_CODES;
  let done = basic;
  while (done < label.length) {
    delta += (next - reached) * (done + 1);
    let after = MAX_CODE;
    for (let at = 0; at < label.length; at += 1) {
      const code = label.charCodeAt(at);
      if (code < next) delta += 1;
      else if (code > next) {
        if (code < after) after = code;
      } else {
        encoded += writeNumber(delta, bias);
        done += 1;
        bias = adapt(delta, done, done === basic + 1);
        delta = 0;
      }
    }
    reached = next + 1;
    delta += 1;
    next = after;
  }
  return encoded;
}

/**
 * The label that is encoded, without its `xn--`.
 *
 * @param encoded what `encodePunycode` gives; of other texts nothing can be said
 * @see RFC 3492 section 6.2
 *
 * @example
 * decodePunycode("mnchen-3ya") // => "münchen"
 */
export function decodePunycode(encoded: string): string {
  const delimiter = encoded.lastIndexOf(DELIMITER);
  const codes: number[] = [];
  for (let at = 0; at < delimiter; at += 1) codes.push(encoded.charCodeAt(at));

  let bias = INITIAL_BIAS;
  let code = ASCII_CODES;
  let place = 0;
  for (let at = delimiter + 1; at < encoded.length;) {
    const before = place;
    for (let weight = 1, digitPlace = BASE; at < encoded.length; digitPlace += BASE) {
      const sign = encoded.charCodeAt(at);
      const digit = sign < CODE_OF_A ? sign - CODE_OF_0 + LETTERS.length : sign - CODE_OF_A;
      at += 1;
      place += digit * weight;
      const least = threshold(digitPlace, bias);
      if (digit < least) break;
      weight *= BASE - least;
    }
    bias = adapt(place - before, codes.length + 1, before === 0);
    code += Math.floor(place / (codes.length + 1));
    place %= codes.length + 1;
    for (let after = codes.length; after > place; after -= 1) codes[after] = codes[after - 1] ?? 0;
    codes[place] = code;
    place += 1;
  }
  let label = "";
  for (const one of codes) label += String.fromCodePoint(one);
  return label;
}
