// oxlint-disable-next-line typescript/triple-slash-reference -- others take these sources as they are, and its types with them
/// <reference path="./punycode.d.ts" />
import punycode from "punycode/punycode.js";
import { toUnicode } from "tr46";
import { ACE } from "./ascii.js";
import { MAX_DOMAIN_OCTETS, MAX_LABEL_OCTETS } from "./limits.js";

/** RFC 5321 section 4.5.3.1.2, in octets; in any encoding a text has no fewer of them than UTF-16 code units. */
const MAX_DOMAIN_LENGTH = 255;

/** What UTS #46 maps to a full stop, at the end. */
const TRAILING_DOT = /[.\u3002\uff0e\uff61]$/;

/** UTS #46 section 4, non-transitional, with all checks but that of hyphens. */
const UTS46 = {
  transitionalProcessing: false,
  // also refuses hyphens in the third and fourth place, which registered names have
  checkHyphens: false,
  checkBidi: true,
  checkJoiners: true,
  useSTD3ASCIIRules: true,
  ignoreInvalidPunycode: false,
} as const;

/** All that UTS #46 does in ASCII, but for labels that encode others, is to make capitals small. */
const NEEDS_UTS46 = new RegExp(String.raw`[\u0080-\uffff]|${ACE}`, "i");

/**
 * Labels of letters, digits and hyphens (RFC 1123 section 2.1), without a hyphen at their ends (RFC 5321 section 4.1.2,
 * `sub-domain`). No top-level domain is a number, so what ends in one is an IP address (RFC 3696 section 2).
 */
const HOST_NAME = /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)*(?![0-9]+$)[a-z0-9]+(?:-+[a-z0-9]+)*$/;

/**
 * A domain that UTS #46 maps to itself, told by its letters alone, as most are: the same with single hyphens, so that no
 * label starts with `xn--`, and a letter last. How long it is has to be looked at besides.
 */
export const PLAIN_DOMAIN = "(?:[a-z0-9]+[.-])*[a-z0-9]*[a-z]";
const PLAIN = new RegExp(`^${PLAIN_DOMAIN}$`);

const LONG_LABEL = new RegExp(String.raw`(?:^|\.)[^.]{${MAX_LABEL_OCTETS + 1}}`);

const isShort = (name: string): boolean =>
  name.length <= MAX_LABEL_OCTETS || (name.length <= MAX_DOMAIN_OCTETS && !LONG_LABEL.test(name));

/** A domain in the one form in which domains are compared. */
export interface NormalDomain {
  /** In ASCII. */
  readonly domain: string;
  /** The same as it is read. */
  readonly unicode: string;
}

/**
 * Labels at the end that are valid as they are beside any others: in ASCII, and from a letter on, as RFC 5893 section 2
 * wants it where another label runs from right to left.
 */
const PLAIN_END = /(?:\.(?!xn--)[a-z](?:[a-z0-9-]*[a-z0-9])?)*$/;

/** As UTS #46 maps it, in Unicode; nothing where that finds an error. What it would leave alone is spared the library. */
function mapped(name: string): string | undefined {
  const end = name.search(PLAIN_END);
  const { domain, error } = toUnicode(name.slice(0, end), UTS46);
  return error ? undefined : domain + name.slice(end);
}

/**
 * A domain in its normal form: trimmed, one trailing dot dropped, lower-case, and ASCII by UTS #46 (non-transitional),
 * which maps full-width forms and digits of other scripts too. Its tables come with the library, so every runtime gives
 * the same result; the runtime adds NFC alone, which never changes for characters that it knows.
 *
 * @returns nothing for what is no domain name
 * @see RFC 5321 section 2.3.5, RFC 5890, UTS #46 section 4
 *
 * @example
 * readDomain(" EC.Europa.EU. ") // => { domain: "ec.europa.eu", unicode: "ec.europa.eu" }
 * readDomain("ｅｃ。europa．eu")  // => { domain: "ec.europa.eu", unicode: "ec.europa.eu" }
 * readDomain("Straße.example")  // => { domain: "xn--strae-oqa.example", unicode: "straße.example" }
 * readDomain("192.0.2.1")       // => undefined
 */
export function readDomain(text: string): NormalDomain | undefined {
  if (isShort(text) && PLAIN.test(text)) return { domain: text, unicode: text };
  const name = text.trim().replace(TRAILING_DOT, "");
  if (name.length > MAX_DOMAIN_LENGTH) return undefined;
  const unicode = NEEDS_UTS46.test(name) ? mapped(name) : name.toLowerCase();
  if (unicode === undefined) return undefined;
  const domain = punycode.toASCII(unicode);
  return isShort(domain) && HOST_NAME.test(domain) ? { domain, unicode } : undefined;
}

/**
 * The same in ASCII alone.
 *
 * @example
 * normaliseDomain(" EC.Europa.EU. ") // => "ec.europa.eu"
 * normaliseDomain("straße.example")  // => "xn--strae-oqa.example"
 */
export const normaliseDomain = (text: string): string | undefined => readDomain(text)?.domain;
